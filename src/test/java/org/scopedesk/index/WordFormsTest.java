package org.scopedesk.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFormsTest {

    @ParameterizedTest
    @CsvSource({
        "Åkerblom, akerblom, aakerblom",
        "Sørensen, sorensen, soerensen",
        "Ödegård, odegard, oedegaard",
        "Bjørnæs, bjornaes, BJOERNAES",
        "Lærum, laerum, Laerum",
        "Müller, muller, mueller",
        "Günther, gunther, Guenther",
        "Jäger, jager, jaeger",
        "Größe, grosse, groesse",
        "Bø, bo, bo",
    })
    void allSpellingsOfANameFindEachOther(String first, String second, String third) {
        assertThat(same(first, second)).isTrue();
        assertThat(same(first, third)).isTrue();
        assertThat(same(second, third)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "naïve, naive",
        "CAFÉ, cafe",
        "eﬃcacy, efficacy",
        "ｗｏｒｋ, work",
        "Łódź, lodz",
        "Þór, thor",
        "Φίλος, φιλοσ",
        "œuvre, oeuvre",
        "Đorđević, dordevic",
        "İstanbul, istanbul",
        "H₂O, h2o",
    })
    void accentsCaseAndLigaturesMakeNoDifference(String written, String plain) {
        assertThat(same(written, plain)).isTrue();
    }

    @Test
    void lettersWithMarksOfTheirOwnAreTheComposedOnes() {
        assertThat(WordForms.of("A\u030Akerblom")).isEqualTo(WordForms.of("Åkerblom"));
        assertThat(WordForms.of("co\u00ADproduction")).containsExactly("coproduction");
    }

    @ParameterizedTest
    @CsvSource({"toe, to", "doe, do", "poet, pot", "blue, blu", "question, qustion", "neue, neu", "aim, am", "feed, fed"
    })
    void ordinaryWordsAreNotTakenForOthers(String first, String second) {
        assertThat(same(first, second)).isFalse();
    }

    @Test
    void anOrdinaryWordHasOneForm() {
        assertThat(WordForms.of("Recovery")).containsExactly("recovery");
        assertThat(WordForms.of("\u00AD")).isEmpty();
    }

    @Test
    void wordsPartAtHyphensAndApostrophesAndBetweenIdeographs() {
        assertThat(words("Co-production: women’s 3.5 ways—a_b"))
                .containsExactly("Co", "production", "women", "s", "3", "5", "ways", "a", "b");
        assertThat(words("精神健康 ピアx")).containsExactly("精", "神", "健", "康", "ピ", "ア", "x");
        assertThat(words("  ")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "work*, worker, true",
        "work*, work, true",
        "work*, network, false",
        "*work, network, true",
        "co*tion, cocreation, true",
        "co*tion, cocreations, false",
        "colo?r, color, true",
        "colo?r, colour, true",
        "colo?r, colouur, false",
        "*a*b*, xxaxxbxx, true",
        "?*?, x, true",
    })
    void wildcardsFitWords(String wildcards, String word, boolean fits) {
        assertThat(Wildcards.fits(wildcards, word)).isEqualTo(fits);
    }

    private static boolean same(String first, String second) {
        return !Collections.disjoint(WordForms.of(first), WordForms.of(second));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (Words read = new Words(text, false); read.next(); ) {
            words.add(read.word());
        }
        return words;
    }
}
