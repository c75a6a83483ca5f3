package org.scopedesk.citation.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {
    @Test
    void joinersAreSpellingInPersianAndHindiOnly() {
        assertThat(CitationText.value("می\u200Cشود")).isEqualTo("می\u200Cشود");
        assertThat(CitationText.value("क्\u200Dष")).isEqualTo("क्\u200Dष");
        assertThat(CitationText.value("ho\u200Cpe \u200Cمی\u200C")).isEqualTo("hope می");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hope &amp;amp; care.|Hope & care",
                "H<sub>2</sub>O and <I>Homo</I>|H2O and Homo",
                "If p<0.05 and n>3|If p<0.05 and n>3",
                "&#8220;Hope&#x201D;|“Hope”",
                "R&D in care|R&D in care",
                "[Translated title].|Translated title",
                "[One] and [two]|[One] and [two]",
                "[Translated title]. [Norwegian]|Translated title",
                "A title. [Review] [25 refs]|A title",
                "Care in [Oslo]|Care in [Oslo]",
                "And then...|And then...",
                "Care in the U.S.|Care in the U.S.",
                "[No title available]|''",
                "Too   many\tblanks|Too many blanks"
            })
    void titlesAreCleaned(String raw, String title) {
        assertThat(CitationText.title(raw)).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nordahl, Kari M.|Nordahl, Kari M.",
                "Nordahl KM|Nordahl, KM",
                "KM Nordahl|Nordahl, KM",
                "Kari Nordahl|Nordahl, Kari",
                "Jan van der Berg|van der Berg, Jan",
                "World Health Organization|World Health Organization",
                "Ives, Peter,|Ives, Peter",
                "Ives, Peter, 1951-|Ives, Peter",
                "Haas, Stefan (Editor)|Haas, Stefan",
                "UNICEF|UNICEF"
            })
    void namesAreRead(String raw, String inverted) {
        assertThat(Names.parse(raw))
                .hasValueSatisfying(a -> assertThat(a.inverted()).isEqualTo(inverted));
    }

    @ParameterizedTest
    @CsvSource({"et al", "...", "NA", "''", "','"})
    void nobodyIsNobody(String raw) {
        assertThat(Names.parse(raw)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Text. [ABSTRACT FROM AUTHOR]|Text.",
                "Text. (PsycInfo Database Record (c) 2022 APA, all rights reserved)|Text.",
                "Text. Copyright of J is the property of Nobody and its content may not be copied.|Text.",
                "Text. © The Author(s) 2024.|Text.",
                "Copyright law since 2001 is studied.|Copyright law since 2001 is studied.",
                "[No abstract available]|''"
            })
    void rightsAreNoAbstract(String raw, String text) {
        assertThat(Abstracts.of(raw)).isEqualTo(text);
    }

    @Test
    void sectionsInCapitalsGetTheirOwnLines() {
        assertThat(Abstracts.of("AIM: To see., METHODS AND DATA: We looked. RESULTS: Seen."))
                .isEqualTo("AIM: To see.\nMETHODS AND DATA: We looked.\nRESULTS: Seen.");
    }

    @Test
    void yearsAreFound() {
        assertThat(Years.find("2004/11//11/1/2004")).hasValue(2004);
        assertThat(Years.find("20240403")).hasValue(2024);
        assertThat(Years.find("in print, 12345")).isEmpty();
        assertThat(Years.find("0999 1850")).hasValue(1850);
    }

    @Test
    void numbersOfSeriesAndBooksAreToldApart() {
        List<String> raw = List.of("19326203; 1932-620x (Print)", "978-82-15-00001-2 0-398-05484-3");
        assertThat(Identifiers.issn(raw)).containsExactly("1932-6203", "1932-620X");
        assertThat(Identifiers.isbn(raw)).containsExactly("9788215000012", "0398054843");
    }

    @ParameterizedTest
    @CsvSource({"1,9,1-9", "69-79,,69-79", "N.PAG,,''", "No,Specified,''", "5,5,5", "457-60-,,457-60", "e12,,e12"})
    void pagesAreJoined(String first, String last, String pages) {
        assertThat(Pages.of(first, last == null ? "" : last)).isEqualTo(pages);
    }
}
