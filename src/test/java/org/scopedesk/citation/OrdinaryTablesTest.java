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

    @ParameterizedTest
    @ValueSource(strings = {"Authors", "Abstract", "Year"})
    void aTitleThatIsTheNameOfAColumnMakesNoHeaderOfAField(String title) {
        String record = "TITLE,%s\nAUTHOR NAMES,Lie T.\nPUBLICATION YEAR,2019\n\n";
        Exported read = Exported.of(record.formatted("Care at home") + record.formatted(title));
        assertThat(titles(read)).containsExactly("Care at home", title);
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

    @Test
    void quotesInATableThatDoesNotQuoteAreText() {
        Exported read = Exported.of("""
                Title\tAuthors\tYear\tAbstract\tDOI
                "Nothing about us": a study\tLie T\t2019\tThey said "yes"\t10.5555/a
                Care at home\tLie T\t2020\t"Quoted" from the start\t10.5555/b
                Care away\tLie T\t2021\t"The whole"\t10.5555/c
                " and more\tLie T\t2021\tThis one"\t10.5555/d
                """);
        assertThat(titles(read))
                .containsExactly("\"Nothing about us\": a study", "Care at home", "Care away", "\" and more");
        assertThat(read.entries().get(1).citation().abstractText()).isEqualTo("\"Quoted\" from the start");
        assertThat(read.ledger().problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",Seen,Kept,Why,By,When"})
    void aHeaderInsideAnAbstractIsItsText(String more) {
        String table = "Title,Abstract%s\nCare at home,\"It read\ntitle,authors,year,abstract\nand so on\"%s\n";
        assertThat(titles(Exported.of(table.formatted(more, more)))).containsExactly("Care at home");
    }

    @Test
    void whereASearchLookedIsNoHeader() {
        Exported read = Exported.of("Search in title, abstract, keywords\n\nTitle,Abstract\nCare at home,Text\n");
        assertThat(titles(read)).containsExactly("Care at home");
        assertThat(read.first().abstractText()).isEqualTo("Text");
    }

    @Test
    void aRunningNumberInTheFirstColumnIsNoIssue() {
        Exported read = Exported.of("No.,Title,Year\n7,Care at home,2019\n");
        assertThat(read.first().issue()).isEmpty();
        assertThat(read.entries().get(0).ownId()).isEqualTo("7");
        assertThat(Exported.of("Title,Year,No.\nCare at home,2019,7\n").first().issue())
                .isEqualTo("7");
    }

    @Test
    void theTitleOfAPublicationBesideATitleIsTheJournal() {
        Exported read =
                Exported.of("Title,Publication Title,Year\nCare at home,Made Up Care,2019\n,Made Up Care,2020\n");
        assertThat(read.first().journal()).isEqualTo("Made Up Care");
        assertThat(read.entries().get(1).citation().title()).isEmpty();
        assertThat(Exported.of("Publication Title,Year\nCare at home,2019\n")
                        .first()
                        .title())
                .isEqualTo("Care at home");
    }

    @Test
    void numberedColumnsOfAuthorsHoldOneEach() {
        assertThat(Exported.of("Title,Author 1,Author 2,Author 3\nCare at home,\"Lie, T\",\"Ness, O\",\n")
                        .authors())
                .isEqualTo("Lie, T | Ness, O");
        assertThat(Exported.of("Title,Author,Author.1\nCare at home,\"Lie, Tor\",\"Lie, T.\"\n")
                        .authors())
                .isEqualTo("Lie, Tor");
    }

    @Test
    void bodiesAreBodiesInTablesOfToolsToo() {
        assertThat(Exported.of("key,title,year,month,journal,authors,notes\n"
                                + "1,Care,2019,,,\"Lie, T. and Department of Health and Social Care and Ness, O.\",\n")
                        .authors())
                .isEqualTo("Lie, T. | Department of Health and Social Care | Ness, O.");
        assertThat(Exported.of("ItemId,Title,ShortTitle,Authors\n1,Care,L,Cochrane Collaboration ; Press Kari ;\n")
                        .authors())
                .isEqualTo("Cochrane Collaboration | Press, Kari");
    }

    @Test
    void aQuoteThatIsNotClosedInTheLastRowTakesNoCell() {
        Exported read = Exported.of("Title,Year\n\"Care at home,2019\n");
        assertThat(read.first().title()).isEqualTo("\"Care at home");
        assertThat(read.first().year()).hasValue(2019);
    }

    @Test
    void aLongTextOfManyLinesInATableOfFewColumnsIsOneCell() {
        String text = "They said this, and that.\n".repeat(200);
        Exported read = Exported.of("Title,Text,Abstract\nCare at home,x,\"%s\"\nCare away,x,\"%s\"\n"
                .formatted(text.replace("this", "this, so"), text));
        assertThat(titles(read)).containsExactly("Care at home", "Care away");
    }

    @Test
    void rowsBetweenTwoQuotesThatStandAloneStayRows() {
        String rows = "Care at home,Text,2019\n".repeat(100);
        Exported read = Exported.of("Title,Abstract,Year\nCare,\"\n" + rows + "Care,\"\n" + rows);
        assertThat(titles(read)).filteredOn("Care at home"::equals).hasSize(200);
    }
}
