package org.scopedesk.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tagged files as they come out of other hands: joined, re-encoded, written by programs with habits of their own. */
class UnusualFormsTest {
    private static final String FIRST = "TY  - JOUR\nTI  - Hope at sea\nAU  - Åsdal, Kari\nPY  - 2019\nER  - ";
    private static final String SECOND = "TY  - JOUR\nTI  - Care ashore\nAU  - Lie, Tor\nPY  - 2020\nER  - \n";
    private static final String PUBMED = """
            PMID- 11111111
            OWN - NLM
            TI  - Hope at
                  sea.
            AB  - We hoped.
            FAU - Lie, Tor

            PMID- 22222222
            OWN - NLM
            TI  - Care ashore.
            """;

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "\n", "\n\uFEFF", "\n\f", "\nï»¿"})
    void joinedFilesKeepTheRecordAtTheSeam(String seam) {
        Exported read = Exported.of(FIRST + seam + SECOND);
        assertThat(titles(read)).containsExactly("Hope at sea", "Care ashore");
        assertThat(read.authors()).isEqualTo("Åsdal, Kari");
        assertThat(read.rejected()).isEmpty();
        assertThat(read.ledger().problems()).isEmpty();
    }

    @Test
    void anEndWithoutABlankMayBeFollowedByTheNextBeginningToo() {
        assertThat(titles(Exported.of(FIRST.strip() + SECOND))).containsExactly("Hope at sea", "Care ashore");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t- ", " \t- ", "\u00A0\u00A0- ", "\u00A0 - "})
    void tabsAndNoBreakSpacesMayStandBeforeTheHyphen(String gap) {
        Exported read = Exported.of((FIRST + "\n" + SECOND).replace("  - ", gap));
        assertThat(read.how().format()).isEqualTo(Format.RIS);
        assertThat(titles(read)).containsExactly("Hope at sea", "Care ashore");
        assertThat(read.first().year()).hasValue(2019);
    }

    @Test
    void aTypeMayBeASentence() {
        String type = "Journal Article (peer-reviewed, research)";
        assertThat(titles(Exported.of((FIRST + "\n" + SECOND).replace("JOUR", type))))
                .containsExactly("Hope at sea", "Care ashore");
    }

    @Test
    void aFewBytesOfAnotherEncodingDoNotCostTheOthers() {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.writeBytes((FIRST + "\n").getBytes(StandardCharsets.UTF_8));
        joined.writeBytes(SECOND.replace("Lie", "Bjørn").getBytes(StandardCharsets.ISO_8859_1));
        Exported read = Exported.of(joined.toByteArray());
        assertThat(read.how().encoding()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(read.how().remarks()).singleElement().asString().contains("not everywhere");
        assertThat(read.authors()).isEqualTo("Åsdal, Kari");
        assertThat(read.entries().get(1).citation().authors().get(0).family()).isEqualTo("Bjørn");
    }

    @Test
    void pubMedsFormatIsReadWithABlankLineBehindEveryLine() {
        Exported read = Exported.of(PUBMED.replace("\n", "\r\r\n"));
        assertThat(titles(read)).containsExactly("Hope at sea", "Care ashore");
        assertThat(read.first().abstractText()).isEqualTo("We hoped.");
        assertThat(read.authors()).isEqualTo("Lie, Tor");
        assertThat(read.rejected()).isEmpty();
    }

    @Test
    void textBehindABlankLineIsNoPartOfAPubMedRecord() {
        Exported read = Exported.of(PUBMED + "\nDownloaded on a Monday\n");
        assertThat(read.entries().get(1).citation().title()).isEqualTo("Care ashore");
        assertThat(read.ledger().betweenLines()).isEqualTo(1);
    }

    @Test
    void endNoteTagsMayBeginWithTheTitle() {
        String text = "%T Hope at sea\n%0 Journal Article\n%D 2019\n%X We hoped.\n\n%T Care ashore\n%0 Book\n%D 2020\n";
        assertThat(Exports.detect(text.getBytes(StandardCharsets.UTF_8), "export.enl"))
                .isInstanceOf(Detection.Recognised.class);
        Exported read = Exported.of(text);
        assertThat(titles(read)).containsExactly("Hope at sea", "Care ashore");
        assertThat(read.first().year()).hasValue(2019);
    }

    @Test
    void ovidMayWriteLabelsInWords() {
        Exported read = Exported.of("""
                Database: Ovid MEDLINE(R) <1946 to 2024>
                Search Strategy:
                1     hope.mp. (2)

                <1>
                Unique Identifier
                  30123456
                Status
                  MEDLINE
                Authors
                  Lie T. Moe KA.
                Title
                  [Hope at sea]. [Norwegian]
                Source
                  Northern Journal. 12(3):45-52, 2019 May.
                Abstract
                  AIM: We hoped.
                  Title
                Digital Object Identifier
                  https://dx.doi.org/10.5555/h.1

                <2>
                Unique Identifier
                  30123457
                Title
                  Care ashore.
                Year of Publication
                  2020
                """);
        assertThat(read.how().format()).isEqualTo(Format.OVID_TAGGED);
        assertThat(titles(read)).containsExactly("Hope at sea", "Care ashore");
        assertThat(read.authors()).isEqualTo("Lie, T | Moe, KA");
        assertThat(read.first().year()).hasValue(2019);
        assertThat(read.first().accession()).isEqualTo("30123456");
        assertThat(read.first().abstractText()).isEqualTo("AIM: We hoped. Title");
        assertThat(read.first().doi()).isPresent();
        assertThat(read.entries().get(1).citation().year()).hasValue(2020);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ID  - 10.5555/h.1", "AN  - doi:10.5555/h.1", "DOI - 10.5555/h.1", "DO  - 10.5555/h.1 [doi]"})
    void aDoiMayBeTheNumberOfTheRecord(String line) {
        assertThat(Exported.of("TY  - JOUR\nTI  - Hope\n" + line + "\nER  - \n")
                        .first()
                        .doi())
                .isPresent();
    }

    @Test
    void aFileWithAbstractsIsNotOfGoogleScholar() {
        String bare = "TY  - JOUR\nT1  - Hope\nA1  - Lie, T\nY1  - 2019\nER  - \n";
        assertThat(Exported.of(bare).how().platform()).isEqualTo("Google Scholar");
        assertThat(Exported.of(bare + bare.replace("Y1", "AB  - We hoped.\nY1"))
                        .how()
                        .platform())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"  \u2013 ", " \u2014 ", "\u2010 ", "-", "- ", " -"})
    void theHyphenMayBeADashOrStandWithoutBlanks(String mark) {
        Exported read = Exported.of((FIRST + "\n" + SECOND).replace("  - ", mark));
        assertThat(read.how().format()).isEqualTo(Format.RIS);
        assertThat(titles(read)).containsExactly("Hope at sea", "Care ashore");
        assertThat(read.first().year()).hasValue(2019);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Journal", "Journal Paper", "Article; Journal Article"})
    void webOfScienceOnceWroteTypesInWords(String type) {
        Exported read = Exported.of("FN ISI Export Format\nVR 1.0\nPT " + type
                + "\nAU Lie, T\nTI Hope at sea\nPY 2019\nER\n\nPT " + type + "\nTI Care ashore\nER\n\nEF\n");
        assertThat(titles(read)).containsExactly("Hope at sea", "Care ashore");
        assertThat(read.first().year()).hasValue(2019);
    }

    @Test
    void entriesInParenthesesMayFollowEachOtherOnALine() {
        Exported read = Exported.of(
                "@article(a,\n title = {Hope at (sea)},\n year = 2019\n)@article(b,\n" + " title = {Care ashore}\n)\n");
        assertThat(titles(read)).containsExactly("Hope at (sea)", "Care ashore");
    }

    @Test
    void wordsWithAHyphenAreNoTagsWhereTagsHaveBlanks() {
        String text = FIRST.replace("PY  - ", "AB  - We used\nAI-based care\nTY-2 beds.\nPY  - ");
        assertThat(Exported.of(text + "\n" + SECOND).first().abstractText())
                .isEqualTo("We used AI-based care TY-2 beds.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<pre>", "<html><body><pre>\n", "<html>\n<body>\n<pre style=\"a\">"})
    void aWebPageMayHoldTheRecords(String before) {
        Exported read =
                Exported.of(before + FIRST.replace("Hope at", "Hope &amp; love at") + "\n" + SECOND + "</pre>\n");
        assertThat(titles(read)).containsExactly("Hope & love at sea", "Care ashore");
        assertThat(read.rejected()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", "\u00A0", "  "})
    void anyBlankMayStandBehindATagOfEndNote(String blank) {
        String text = "%0 Journal Article\n%T Hope at sea\n%D 2019\n%R 10.1000/abc\n\n%0 Book\n%T Care ashore\n";
        for (String before : List.of("", "  ")) {
            Exported read = Exported.of(
                    text.replaceAll("(?m)^(%.) ", before + "$1" + blank).replace("\u00A0\u00A0", "\u00A0"));
            assertThat(titles(read)).containsExactly("Hope at sea", "Care ashore");
            assertThat(read.first().year()).hasValue(2019);
            assertThat(read.first().doi()).isPresent();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", "\u00A0"})
    void anyBlankMayStandBehindATagOfWebOfScience(String blank) {
        String text = "FN Clarivate Analytics Web of Science\nVR 1.0\nPT J\nAU Lie, T\n   Moe, K\nTI Hope\n   at sea\n"
                + "PY 2019\nUT WOS:1\nER\n\nPT J\nTI Care ashore\nUT WOS:2\nER\n\nEF\n";
        Exported read = Exported.of(text.replaceAll("(?m)^([A-Z]{2}) ", "$1" + blank));
        assertThat(read.how().format()).isEqualTo(Format.WOS_TAGGED);
        assertThat(titles(read)).containsExactly("Hope at sea", "Care ashore");
        assertThat(read.authors()).isEqualTo("Lie, T | Moe, K");
        assertThat(read.first().year()).hasValue(2019);
    }

    private static List<String> titles(Exported read) {
        return read.entries().stream().map(entry -> entry.citation().title()).toList();
    }
}
