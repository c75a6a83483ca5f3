package org.scopedesk.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scopedesk.citation.table.TableForm;
import org.scopedesk.citation.table.TableHead;
import org.scopedesk.review.Doi;

/** Tables as spreadsheet and statistics programs, and people, write them. */
class UnusualTablesTest {
    private static final String HEADER = "Title,Authors,Year,DOI,Abstract\n";

    @Test
    void linesWrappedInQuotesAsAWholeAreTakenOutOfThem() {
        Exported read = Exported.of("""
                "Title,Authors,Year,DOI,Abstract"
                "Hope,""Lie, Tor; Moe, Kari"",2019,10.5555/h.1,""We hoped, at sea\"""
                Care,,2020,,
                """);
        assertThat(titles(read)).containsExactly("Hope", "Care");
        assertThat(read.authors()).isEqualTo("Lie, Tor | Moe, Kari");
        assertThat(read.first().doi()).contains(new Doi("10.5555/h.1"));
    }

    @Test
    void blanksMayStandBeforeQuotes() {
        Exported read = Exported.of("\"Title\", \"Authors\", \"Year\", \"Abstract\"\n"
                + "\"Hope\", \"Lie, Tor; Moe, Kari\", \"2019\", \"We \"\"hoped\"\", at sea\"\n"
                + "Care, \"Peer\" support, 2020, none, of these\n");
        assertThat(read.first().abstractText()).isEqualTo("We \"hoped\", at sea");
        assertThat(read.first().year()).hasValue(2019);
        assertThat(read.entries().get(1).citation().authors()).hasSize(1);
    }

    @Test
    void rowNumbersWithoutAHeaderMoveNoColumn() {
        String table = "\"Title\",\"Year\",\"Abstract\"\n"
                + "\"1\",\"Hope\",2019,\"We hoped\n\nat sea\"\n"
                + "\"2\",\"Care\",2020,NA\n";
        Exported read = Exported.of(table);
        assertThat(titles(read)).containsExactly("Hope", "Care");
        assertThat(read.first().year()).hasValue(2019);
        assertThat(read.first().abstractText()).isEqualTo("We hoped at sea");
        List<String> lines = table.lines().toList();
        assertThat(TableHead.find(lines).map(TableForm::of).flatMap(form -> form.find(lines)))
                .hasValueSatisfying(head -> assertThat(head.header(1)).isEqualTo("Title"));
    }

    @Test
    void aRemarkBelowATableIsNoRecord() {
        Exported read = Exported.of(HEADER + "Hope,,2019,,\nCare,,2020,,\n\nCopyright 2024 of an invented publisher\n");
        assertThat(titles(read)).containsExactly("Hope", "Care");
        assertThat(read.rejected())
                .singleElement()
                .satisfies(row -> assertThat(row.line()).isEqualTo(5));
    }

    @Test
    void signsInADoiMayBeWrittenAsInHtmlOrLatex() {
        String doi = "10.5555/(sici)1(1999)1:2<3::aid-x4>3.0.co;2-y";
        Exported table = Exported.of(HEADER + "Hope,,1999,10.5555/(SICI)1(1999)1:2&lt;3::AID-X4&gt;3.0.CO;2-Y,\n");
        Exported bibtex = Exported.of(
                "@article{a, title = {Hope}, doi = {10.5555/(SICI)1(1999)1:2$<$3::AID-X4{\\textgreater}3.0.CO;2-Y}}");
        assertThat(table.first().doi()).contains(new Doi(doi));
        assertThat(bibtex.first().doi()).contains(new Doi(doi));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "43525",
                "43525.5",
                "Mar-19",
                "mar.19",
                "1-Mar-19",
                "3/1/19",
                "01.03.19",
                "01.03.2019",
                "Winter19",
                "Jan/Feb19"
            })
    void datesThatASpreadsheetWroteKeepTheirYear(String date) {
        assertThat(Exported.of("Title;Publication Date\nHope;" + date + "\nCare;2020\n")
                        .first()
                        .year())
                .hasValue(2019);
    }

    @Test
    void aDayOfWebOfScienceIsNoYear() {
        assertThat(Exported.of("PT\tTI\tSO\tPY\tPD\tUT\nJ\tHope\tSea\t\tMAR 19\tWOS:1\n")
                        .first()
                        .year())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void quotesInCellsMayBeWrittenAsRWritesThem(String delimiter) {
        String table = """
                "Title"|"Year"|"Abstract"|"DOI"
                "\\"Hope\\" at sea"|"2019"|"He said \\"care\\""|"10.1000/abc"
                "On \\"hope\\", \\"care\\" and \\"love\\""|"2020"|"C:\\"|"10.1000/def"
                """.replace("|", delimiter);
        Exported read = Exported.of(table);
        assertThat(titles(read)).containsExactly("\"Hope\" at sea", "On \"hope\", \"care\" and \"love\"");
        assertThat(read.first().abstractText()).isEqualTo("He said \"care\"");
        assertThat(read.entries().get(1).citation().doi()).contains(new Doi("10.1000/def"));
    }

    @Test
    void theSearchQueryOfTheNextFileIsNoRecord() {
        String file = "\"SEARCH QUERY\",\"hope:ti\"\n\"-----\"\n\n\"Title\",\"Author Names\",\"Source\",\"PUI\"\n"
                + "\"Hope\",\"Lie T.\",\"J Hope (2019) 1:2\",\"L1\"\n";
        Exported read = Exported.of(file + file.replace("L1", "L2"));
        assertThat(read.entries()).hasSize(2);
        assertThat(read.rejected()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "12345678", "19", "19-Mar", "99999"})
    void otherNumbersAreNoYear(String date) {
        assertThat(Exported.of("Title;Publication Date\nHope;" + date + "\nCare;2020\n")
                        .first()
                        .year())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "recordId,articleTitle,authorNames,publicationYear,digitalObjectIdentifier,abstractText",
                "RecordID,ITEMTITLE,AUTHORLIST,PUBYEAR,DOINUMBER,ABSTRACTTEXT",
                "eid,dc:title,dc:creator,prism:coverDate,prism:doi,dc:description",
                "study_id,citation_title,citation_authors,citation_pub_year,citation_doi,citation_abstract",
                "id,dc.title[en_US],dc.contributor.author[],dc.date.issued,dc.identifier.doi,dc.description.abstract[en]",
                "번호,논문명,저자명,발행연도,DOI,초록",
                "SrcDatabase-来源库,Title-题名,Author-作者,Year-年,DOI,Summary-摘要",
                "Nr,Titel,Autor,Jahr ermittelt,DOI-Name,Abstract",
                "Id,Title,Creator,Date,DOI,Description",
                "1. Nr,2. Title,3. Authors,4. Year,5. DOI,6. Abstract",
                "refs.id,refs.title,refs.author,refs.year,refs.doi,refs.abstract",
                "Nr,Titel,Auteurs,Jaar,DOI,Samenvatting",
                "N,Título,Autores,Año de publicación,DOI,Resumen"
            })
    void columnsAreKnownInWhateverFormTheirNamesAreWritten(String header) {
        Exported read = Exported.of(header + "\n1,Hope,\"Lie, Tor\",2019,10.1000/abc,We hoped.\n");
        assertThat(titles(read)).containsExactly("Hope");
        assertThat(read.authors()).isEqualTo("Lie, Tor");
        assertThat(read.first().year()).hasValue(2019);
        assertThat(read.first().doi()).contains(new Doi("10.1000/abc"));
        assertThat(read.first().abstractText()).isEqualTo("We hoped.");
    }

    @Test
    void aTableOfWebOfScienceThatASpreadsheetSavedAgainHasQuotes() {
        Exported read = Exported.of("PT\tAU\tTI\tSO\tAB\tPY\tUT\n"
                + "J\t\"Lie, T; Moe, K\"\t\"\"\"Hope\"\", at sea\"\tSEA\t\"We hoped,\nand cared.\"\t2019\tWOS:1\n"
                + "J\t\"Moe, K\"\tCare\tSEA\t\t2020\tWOS:2\n");
        assertThat(read.how().platform()).isEqualTo("Web of Science");
        assertThat(titles(read)).containsExactly("\"Hope\", at sea", "Care");
        assertThat(read.first().abstractText()).isEqualTo("We hoped, and cared.");
        assertThat(read.authors()).isEqualTo("Lie, T | Moe, K");
    }

    @Test
    void tablesWithOtherHeadersMayBePutTogether() {
        Exported read = Exported.of(
                "Title,Authors,Year,DOI\nHope,\"Lie, Tor\",2019,10.1000/abc\nTitle and year,,2018,\n"
                        + "Authors,Article Title,Abstract,Publication Year,Language\n\"Moe, Kari\",Care,We cared.,2020,English\n");
        assertThat(titles(read)).containsExactly("Hope", "Title and year", "Care");
        assertThat(read.entries().get(2).citation().year()).hasValue(2020);
        assertThat(read.entries().get(2).citation().abstractText()).isEqualTo("We cared.");
        assertThat(read.entries().get(2).citation().language()).isEqualTo("English");
        assertThat(read.ledger().problems()).singleElement().asString().contains("Another header");
    }

    @Test
    void aLineOfDashesBelowTheHeaderIsNoRecord() {
        Exported read = Exported.of("| Title | Year |\n|:---|---:|\n| Hope | 2019 |\n| Care | 2020 |\n");
        assertThat(titles(read)).containsExactly("Hope", "Care");
        assertThat(read.rejected()).isEmpty();
    }

    @Test
    void columnsThatStandTwiceFillEachOther() {
        Exported read = Exported.of("title.x,title.y,year.x,year.y,abstract,abstract.1\n"
                + "Hope,NA,2019,2019,We hoped.,\nNA,Care,NA,2020,NA,We cared.\n");
        assertThat(titles(read)).containsExactly("Hope", "Care");
        assertThat(read.entries().get(1).citation().year()).hasValue(2020);
        assertThat(read.entries().get(1).citation().abstractText()).isEqualTo("We cared.");
    }

    @Test
    void aColumnThatAToolNamesOtherwiseIsFoundByItsCommonName() {
        Exported read = Exported.of("Item Type,Title,Abstract Note,PY\njournalArticle,Hope,We hoped.,2019\n");
        assertThat(read.how().platform()).isEqualTo("Zotero");
        assertThat(read.first().year()).hasValue(2019);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Total,,318,,", "Total: 318,,,,", ",Grand total,\"1,318\",,", "Total records 318,,,,"})
    void aTotalBelowATableIsNoRecord(String total) {
        Exported read = Exported.of(HEADER + "Hope,,2019,,\nTotal hope,,2020,,\n" + total + "\n");
        assertThat(titles(read)).containsExactly("Hope", "Total hope");
        assertThat(read.rejected()).hasSize(1);
    }

    @Test
    void theHeaderMayStandAgainInOtherLetters() {
        Exported read = Exported.of(HEADER + "Hope,,2019,,\nTITLE,AUTHORS,YEAR,DOI,ABSTRACT\nCare,,2020,,\n");
        assertThat(titles(read)).containsExactly("Hope", "Care");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NCT Number,Study Title,Study Status,Brief Summary,Item DOI",
                "TrialID,Public title,Recruitment Status,Abstract,DI",
                "Publication Title,Item Title,Authors,Abstract,Item DOI"
            })
    void registersAndPublishersNameTheirColumnsInWaysOfTheirOwn(String header) {
        Exported read = Exported.of(header + "\nNCT01,Hope at sea,Completed,We hoped.,10.1000/abc\n");
        assertThat(read.first().title()).isEqualTo("Hope at sea");
        assertThat(read.first().abstractText()).isEqualTo("We hoped.");
        assertThat(read.first().doi()).contains(new Doi("10.1000/abc"));
    }

    @Test
    void thePartsOfAWorkbookAreFoundHoweverTheirNamesAreWritten() {
        byte[] sheet = Workbooks.sheet(List.of(List.of("Title", "Date"), List.of("Hope", "43525")));
        Exported read = Exported.of(Workbooks.of(Map.of("xl\\worksheets\\Sheet1.xml", sheet)));
        assertThat(titles(read)).containsExactly("Hope");
        assertThat(read.first().year()).hasValue(2019);
    }

    private static List<String> titles(Exported read) {
        return read.entries().stream().map(entry -> entry.citation().title()).toList();
    }
}
