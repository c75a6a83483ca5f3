package org.scopedesk.citation.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scopedesk.review.Author;

class NamesTest {
    @Test
    void namesInEastAsianWritingBeginWithTheFamily() {
        assertThat(Names.parse("熊 玮")).contains(Author.person("熊", "玮"));
        assertThat(Names.parse("山田 太郎")).contains(Author.person("山田", "太郎"));
        assertThat(Names.parse("김 철수")).contains(Author.person("김", "철수"));
    }

    @Test
    void aSuffixBeforeTheGivenNameStandsBehindIt() {
        assertThat(Names.parse("Bø, Jr., Ola")).contains(Author.person("Bø", "Ola Jr."));
        assertThat(Names.parse("Bø, III, Ola")).contains(Author.person("Bø", "Ola III"));
        assertThat(Names.parse("Bø, Ola, Jr.")).contains(Author.person("Bø", "Ola, Jr."));
    }

    @Test
    void theWordNullIsNoGivenName() {
        assertThat(Names.parse("van den Hoven, null")).contains(Author.person("van den Hoven", ""));
    }

    @Test
    void nobodyIsNoAuthor() {
        assertThat(Names.list(List.of("[No authors listed]", "et al."))).isEmpty();
    }

    @Test
    void anAddressIsNoPartOfAName() {
        assertThat(Names.parse("Lie, Tor A. (nobody@example.org)")).contains(Author.person("Lie", "Tor A."));
    }

    @Test
    void aBodyBehindItsShortFormIsKeptWhole() {
        assertThat(Names.parse("(INV), The Writing Committee for Inventions"))
                .contains(Author.corporate("(INV), The Writing Committee for Inventions"));
        assertThat(Names.parse("Press, Kari Study")).contains(Author.person("Press", "Kari Study"));
    }

    @Test
    void aFamilyInCapitalsMayStandFirst() {
        assertThat(Names.parse("NORDAHL Kari")).contains(Author.person("NORDAHL", "Kari"));
        assertThat(Names.parse("VAN DER LIEN Kari Maria")).contains(Author.person("VAN DER LIEN", "Kari Maria"));
        assertThat(Names.parse("LIEN Kari")).contains(Author.person("LIEN", "Kari"));
        assertThat(Names.parse("KMSS Nordahl")).contains(Author.person("Nordahl", "KMSS"));
        assertThat(Names.parse("KM Nordahl")).contains(Author.person("Nordahl", "KM"));
        assertThat(Names.parse("KARI NORDAHL")).contains(Author.person("NORDAHL", "KARI"));
    }

    @Test
    void edAndRedAreGivenNamesUnlessTheyMarkAnEditor() {
        assertThat(Names.parse("Diener, Ed")).contains(Author.person("Diener", "Ed"));
        assertThat(Names.parse("Diener Ed")).contains(Author.person("Ed", "Diener"));
        assertThat(Names.parse("Tran, Ba Ed")).contains(Author.person("Tran", "Ba Ed"));
        assertThat(Names.parse("Smith, Red")).contains(Author.person("Smith", "Red"));
        assertThat(Names.parse("Lie, Kari, Ed")).contains(Author.person("Lie", "Kari"));
        assertThat(Names.parse("Lie, Kari, ed.")).contains(Author.person("Lie", "Kari"));
        assertThat(Names.parse("Lie, Kari Ed.")).contains(Author.person("Lie", "Kari"));
        assertThat(Names.parse("Lie, Kari red")).contains(Author.person("Lie", "Kari"));
        assertThat(Names.parse("Lie, Kari (Ed)")).contains(Author.person("Lie", "Kari"));
    }

    @Test
    void aSuffixBehindTheFamilyIsNoFamily() {
        assertThat(Names.parse("Martin Luther King Jr.")).contains(Author.person("King", "Martin Luther Jr."));
        assertThat(Names.parse("Tom Bø III")).contains(Author.person("Bø", "Tom III"));
        assertThat(Names.parse("Bø TA Jr")).contains(Author.person("Bø", "TA Jr"));
        assertThat(Names.parse("Working Group Care III")).contains(Author.corporate("Working Group Care III"));
    }

    @Test
    void particlesOfPortugueseAndArabicBelongToTheFamily() {
        assertThat(Names.parse("Maria do Carmo")).contains(Author.person("do Carmo", "Maria"));
        assertThat(Names.parse("Thi Do Minh")).contains(Author.person("Minh", "Thi Do"));
        assertThat(Names.parse("Ahmed ibn Ali")).contains(Author.person("ibn Ali", "Ahmed"));
    }
}
