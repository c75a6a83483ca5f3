package org.scopedesk.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scopedesk.review.Citation;

/** Tables with nothing wrong about them, of which a guess could make something else. */
class OrdinaryTablesTest {
    private static List<String> titles(Exported read) {
        return read.entries().stream().map(Entry::citation).map(Citation::title).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NO", "PUBMED", "EDITORIAL"})
    void wordsInCapitalsInTheFirstColumnAreNoFieldsOfEmbase(String word) {
        Exported read = Exported.of(
                "Stage,Title,Abstract,Year\n%s,Care at home,Text,2019\n%s,Care away,Text,2020\n".formatted(word, word));
        assertThat(read.how().format()).isEqualTo(Format.CSV);
        assertThat(titles(read)).containsExactly("Care at home", "Care away");
        Exported workbook = Exported.of(Workbooks.of(List.of(
                List.of("Stage", "Title", "Abstract", "Year"),
                List.of(word, "Care at home", "Text", "2019"),
                List.of(word, "Care away", "Text", "2020"))));
        assertThat(titles(workbook)).containsExactly("Care at home", "Care away");
    }

    @Test
    void aWordThatIsSaidTwiceMakesNoFieldsInATableOfTwoColumnsEither() {
        assertThat(titles(Exported.of("Include,Title\nNO,Care at home\nNO,Care away\n")))
                .containsExactly("Care at home", "Care away");
    }

    @ParameterizedTest
    @ValueSource(strings = {"@article{lie,\n title={X}\n}", "%0 of them", "TY  - JOUR\nTI  - X\nER  - "})
    void linesOfOtherFormatsInsideACellAreItsText(String lines) {
        Exported read = Exported.of(
                "Title,Year,Abstract\nCare at home,2019,\"So:\n%s\"\nCare away,2020,Text\n".formatted(lines));
        assertThat(read.how().format()).isEqualTo(Format.CSV);
        assertThat(titles(read)).containsExactly("Care at home", "Care away");
    }

    @Test
    void aListOfVariablesBeforeTheRecordsIsNotReadInTheirPlace() {
        Exported read = Exported.of(Workbooks.of(Map.of(
                "xl/worksheets/sheet1.xml",
                Workbooks.sheet(List.of(List.of("Variable", "Description"), List.of("design", "the design"))),
                "xl/worksheets/sheet2.xml",
                Workbooks.sheet(List.of(List.of("Title", "Year"), List.of("Care at home", "2019"))))));
        assertThat(titles(read)).containsExactly("Care at home");
    }

    @Test
    void aRemarkRightOfTheColumnsOfAWorkbookCostsNoRow() {
        Exported read = Exported.of(Workbooks.of(List.of(
                List.of("Title", "Year", "Abstract"),
                List.of("Care at home", "2019", "Text", "", "", "", "seen by Kari"),
                List.of("Care away", "2020", "Text"))));
        assertThat(titles(read)).containsExactly("Care at home", "Care away");
        assertThat(read.ledger().problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Title,Authors,Year,Abstract|,", "Title,Authors,Year,Abstract,DOI|"})
    void aRowWithACellMoreOrLessThanTheHeaderIsWholeWhateverItsLinesLookLike(String form) {
        String[] parts = form.split("\\|", -1);
        Exported read = Exported.of("""
                %1$s
                "Care at home","Lie, T.",2019,"Aims, here, are three, four.
                We asked, and heard, of care, at home.
                End."%2$s
                Care away,"Lie, T.",2020,Text%2$s
                """.formatted(parts[0], parts[1]));
        assertThat(titles(read)).containsExactly("Care at home", "Care away");
        assertThat(read.first().abstractText()).endsWith("home. End.");
        assertThat(read.ledger().problems()).isEmpty();
    }
}
