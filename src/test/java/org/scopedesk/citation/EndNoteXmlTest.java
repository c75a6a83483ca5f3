package org.scopedesk.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scopedesk.review.Author;
import org.scopedesk.review.Citation;
import org.scopedesk.review.Doi;
import org.scopedesk.review.Field;
import org.scopedesk.review.PublicationType;
import org.scopedesk.review.RejectedEntry;

class EndNoteXmlTest {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><xml><records>";
    private static final String TAIL = "</records></xml>";

    private static Exported fixture(String name) {
        return Exported.of(Reading.resource("xml/" + name));
    }

    private static String record(String title) {
        return "<record><ref-type name=\"Journal Article\">17</ref-type><titles><title>" + title
                + "</title></titles></record>";
    }

    private static Exported of(String records) {
        return Exported.of(HEAD + records + TAIL);
    }

    private static List<String> titles(Exported read) {
        return read.entries().stream().map(e -> e.citation().title()).toList();
    }

    @Test
    void aLibraryInOneLineIsReadWhole() {
        Exported read = fixture("endnote.xml");
        assertThat(read.how().format()).isEqualTo(Format.ENDNOTE_XML);
        assertThat(read.how().platform()).isEqualTo("EndNote");
        assertThat(read.how().source()).isEqualTo("Medline");
        Citation c = read.first();
        assertThat(c.type()).isEqualTo(PublicationType.ARTICLE);
        assertThat(c.title()).isEqualTo("Peer workers in co-production: R&D and p < 0.05");
        assertThat(c.authors())
                .containsExactly(
                        Author.person("Nordhagen", "Kari M."),
                        Author.person("Bøe", "Åse"),
                        Author.corporate("Norwegian Peer Network"));
        assertThat(c.year()).hasValue(2019);
        assertThat(c.journal()).isEqualTo("Nordic Journal of Made-up Care");
        assertThat(c.journalAbbreviation()).isEqualTo("Nord J Made-up Care");
        assertThat(c.publishedIn()).isEqualTo("Nordic Journal of Made-up Care 12(3): 101-113");
        assertThat(c.doi()).contains(new Doi("10.1000/njmc.2019.101"));
        assertThat(c.pmid()).isEqualTo("30123456");
        assertThat(c.issn()).containsExactly("1234-5678", "2345-678X");
        assertThat(c.keywords()).containsExactly("Peer Group", "Mental Health Services");
        assertThat(c.language()).isEqualTo("eng");
        assertThat(c.urls()).containsExactly("https://www.ncbi.nlm.nih.gov/pubmed/30123456");
        assertThat(read.entries().get(0).ownId()).isEqualTo("101");
    }

    @Test
    void lineEndsInsideFieldsBreakTheAbstractWhereSectionsBegin() {
        assertThat(fixture("endnote.xml").first().abstractText())
                .isEqualTo("AIM: To see how peers work.\nMETHODS: Twelve interviews.\nRESULTS: They hope.");
    }

    @Test
    void forbiddenCharactersCostNothingAndAreMentioned() {
        Exported read = fixture("endnote.xml");
        assertThat(read.ledger().problems())
                .anySatisfy(problem -> assertThat(problem.message()).startsWith("2 control character(s)"));
    }

    @Test
    void aChapterHasItsBookAndADoiFromTheNotes() {
        Citation c = fixture("endnote.xml").entries().get(1).citation();
        assertThat(c.type()).isEqualTo(PublicationType.CHAPTER);
        assertThat(c.title()).isEqualTo("Recovery colleges");
        assertThat(c.journal()).isEqualTo("Handbook of invented services");
        assertThat(c.year()).hasValue(2017);
        assertThat(c.authors()).containsExactly(Author.person("Strand", "O."));
        assertThat(c.isbn()).containsExactly("9788215000012");
        assertThat(c.publisher()).isEqualTo("Fjord Press");
        assertThat(c.doi()).contains(new Doi("10.1000/hb.5"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cited References:\nNess, O. Joy. doi:10.1000/other",
                "Reply in J Care 2019; doi:10.1000/other",
                "Comment by Ness, doi:10.1000/other"
            })
    void whatANoteSaysOfOtherWorksTellsNoDoi(String note) {
        assertThat(Exported.of("<xml><records><record><titles><title>Hope</title></titles><research-notes>" + note
                                + "</research-notes></record></records></xml>")
                        .first()
                        .doi())
                .isEmpty();
    }

    @Test
    void anEntryOfFramesAloneIsRejected() {
        Exported read = fixture("endnote.xml");
        assertThat(read.ledger().found()).isEqualTo(3);
        assertThat(read.rejected())
                .singleElement()
                .satisfies(rejected -> assertThat(rejected.raw())
                        .startsWith("<record>")
                        .contains("<rec-number>103<")
                        .endsWith("</record>"));
    }

    @Test
    void allElementsAreKeptAsFields() {
        List<Field> fields = fixture("endnote.xml").entries().get(0).fields();
        assertThat(fields)
                .contains(
                        new Field("source-app@version", "20.4"),
                        new Field("custom2", "PMC6000001"),
                        new Field("work-type", "Article"),
                        new Field("contributors/authors/author", "Bøe, Åse"),
                        new Field("foreign-keys/key@app", "EN"),
                        new Field("isbn", "1234-5678 (Print)\n2345-678X (Electronic)"));
    }

    @Test
    void aFileWithoutStylesIsReadAndItsProgramRecognised() {
        Exported read = fixture("zotero-endnote.xml");
        assertThat(read.how().platform()).isEqualTo("Zotero");
        assertThat(read.how().source()).isEqualTo("PsycINFO");
        assertThat(read.entries()).extracting(Entry::line).containsExactly(4L, 50L);
        assertThat(read.first().doi()).contains(new Doi("10.1000/jir.55"));
        assertThat(read.first().abstractText()).isEqualTo("Background: Hope.\nResults: It is shared & kept.");
        assertThat(read.first().urls()).containsExactly("https://example.org/hope");
        Citation report = read.entries().get(1).citation();
        assertThat(report.type()).isEqualTo(PublicationType.REPORT);
        assertThat(report.authors()).containsExactly(Author.corporate("World Health Organization"));
        assertThat(read.ledger().lines()).isEqualTo(69);
        assertThat(read.ledger().betweenLines()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({
        "Journal Article, ARTICLE",
        "Newspaper Article, ARTICLE",
        "Electronic Article, ARTICLE",
        "Magazine Article, ARTICLE",
        "Book, BOOK",
        "Edited Book, BOOK",
        "Electronic Book, BOOK",
        "Book Section, CHAPTER",
        "Electronic Book Section, CHAPTER",
        "Conference Proceedings, CONFERENCE",
        "Conference Paper, CONFERENCE",
        "Thesis, THESIS",
        "Report, REPORT",
        "Government Document, REPORT",
        "Unpublished Work, PREPRINT",
        "Patent, PATENT",
        "Web Page, WEB",
        "Blog, WEB",
        "Online Database, OTHER",
        "Personal Communication, OTHER",
        "Film or Broadcast, OTHER",
        "Dataset, OTHER",
        "Generic, OTHER"
    })
    void kindsAreRecognised(String name, PublicationType type) {
        String record =
                "<record><ref-type name=\"" + name + "\">13</ref-type><titles><title>A</title></titles></record>";
        assertThat(of(record).first().type()).isEqualTo(type);
    }

    @Test
    void damageCostsTheEntryItIsIn() {
        Exported read = of(record("One") + "\n<record><titles><title>Two</titl></titles></record>\n" + record("Three"));
        assertThat(titles(read)).containsExactly("One", "Three");
        RejectedEntry rejected = read.rejected().get(0);
        assertThat(rejected.line()).isEqualTo(2);
        assertThat(rejected.raw()).isEqualTo("<record><titles><title>Two</titl></titles></record>");
        assertThat(rejected.problem()).startsWith("The XML of this entry is broken in its line 1");
        assertThat(read.ledger().found()).isEqualTo(3);
    }

    @Test
    void anEntryWithoutEndIsRejectedAndTheNextOnesAreRead() {
        String lost = record("Two").replace("</record>", "\n");
        assertThat(titles(of(record("One") + lost + record("Three") + record("Four"))))
                .containsExactly("One", "Three", "Four");
        Exported last = of(record("One") + lost + record("Three"));
        assertThat(titles(last)).containsExactly("One", "Three");
        assertThat(last.rejected()).hasSize(1);
    }

    @Test
    void aFileThatIsCutOffKeepsWhatStandsBefore() {
        Exported read = Exported.of(HEAD + record("One") + record("Two").substring(0, 60));
        assertThat(titles(read)).containsExactly("One");
        assertThat(read.rejected())
                .singleElement()
                .satisfies(r -> assertThat(r.raw()).hasSize(60));
    }

    @Test
    void sectionsAndCommentsMayHoldTags() {
        Exported read = of(record("<![CDATA[On <record> & </record>]]>")
                + "<!-- <record><titles><title>No</title></titles></record> -->"
                + record("Two<!-- </record> -->"));
        assertThat(titles(read)).containsExactly("On <record> & </record>", "Two");
        assertThat(read.rejected()).isEmpty();
    }

    @Test
    void aCommentWithoutEndHidesNothing() {
        assertThat(titles(of(record("One") + "<!-- " + record("Two") + record("Three<![CDATA[") + record("Four"))))
                .containsExactly("One", "Two", "Four");
    }

    @Test
    void anElementOfTheSameNameMayStandInAnEntry() {
        Exported read = of("<record><titles><title>One</title></titles><custom1><record>x</record></custom1></record>"
                + record("Two"));
        assertThat(titles(read)).containsExactly("One", "Two");
    }

    @Test
    void selfClosingEntriesAreEmptyEntries() {
        Exported read = of("<record/>" + record("One") + "<record />" + "<recorded/>");
        assertThat(read.ledger().read()).isEqualTo(1);
        assertThat(read.ledger().rejected()).isEqualTo(2);
    }

    @Test
    void signsThatAreNotEscapedAreText() {
        Exported read = of(record("R&D at p<0.05 &nbsp;&eacute; &amp; A < B"));
        assertThat(titles(read)).containsExactly("R&D at p<0.05 é & A < B");
        assertThat(read.ledger().problems()).hasSize(1);
    }

    @Test
    void referencesToForbiddenCharactersAreTakenOut() {
        assertThat(titles(of(record("co&#x2;oper&#31;ation &#x110000; here"))))
                .containsExactly("cooper ation &#x110000; here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "windows-1252", "ISO-8859-1"})
    void everyEncodingIsRead(String name) {
        String text = (HEAD + record("Håp på sjøen")).replace("UTF-8", name) + TAIL;
        Exported read = Exported.of(text.getBytes(Charset.forName(name)));
        assertThat(titles(read)).containsExactly("Håp på sjøen");
    }

    @Test
    void aDeclaredEncodingCountsWhereBytesLeaveADoubt() {
        String text = HEAD.replace("UTF-8", "ISO-8859-2") + record("Łódź") + TAIL;
        Exported read = Exported.of(text.getBytes(Charset.forName("ISO-8859-2")));
        assertThat(titles(read)).containsExactly("Łódź");
        assertThat(read.how().encoding()).isEqualTo(Charset.forName("ISO-8859-2"));
    }

    @Test
    void aByteOrderMarkIsNoText() {
        Exported read = Exported.of("\uFEFF" + HEAD + record("One") + TAIL);
        assertThat(read.ledger().read()).isEqualTo(1);
        assertThat(read.ledger().betweenLines()).isEqualTo(1);
    }

    @Test
    void wrongBytesAreReadAsWindows1252InTheirPlaceOnly() {
        byte[] bytes = (HEAD + record("Håp ") + record("~") + TAIL).getBytes(StandardCharsets.UTF_8);
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf('~')] = (byte) 0xF8;
        Exported read = Exported.of(bytes);
        assertThat(titles(read)).containsExactly("Håp", "ø");
        assertThat(read.ledger().problems())
                .extracting(Problem::message)
                .containsExactly("1 byte(s) of the file are not UTF-8 and were read as Windows-1252.");
    }
}
