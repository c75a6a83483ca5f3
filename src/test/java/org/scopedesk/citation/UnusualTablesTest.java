package org.scopedesk.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
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

    private static List<String> titles(Exported read) {
        return read.entries().stream().map(entry -> entry.citation().title()).toList();
    }
}
