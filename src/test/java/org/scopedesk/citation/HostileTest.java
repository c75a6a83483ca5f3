package org.scopedesk.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.scopedesk.review.Field;

/** Files made to exhaust a reader or to make it open something; the large ones are in {@code figures.HostileFiles}. */
class HostileTest {
    private static final String RECORD = "<record><titles><title>Care</title></titles></record>";
    private static final Duration SOON = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    private static String document(String type, String title) {
        return "<?xml version=\"1.0\"?>\n" + type + "\n<xml><records><record><titles><title>Hope " + title
                + "</title></titles></record>" + RECORD + "</records></xml>\n";
    }

    @Test
    void nothingOutsideTheFileIsOpened() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret words");
        String where = "SYSTEM \"" + secret.toUri() + "\"";
        for (String type : List.of(
                "<!DOCTYPE xml [<!ENTITY e " + where + ">]>",
                "<!DOCTYPE xml " + where + ">",
                "<!DOCTYPE xml [<!ENTITY % p " + where + "> %p;]>")) {
            Exported read = Exported.of(document(type, "&e;"));
            assertThat(read.ledger().read()).isEqualTo(2);
            assertThat(read.first().title()).startsWith("Hope &e");
            assertThat(read.entries().toString()).doesNotContain("secret words");
        }
        Exported included = Exported.of(document(
                "", "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"" + secret.toUri() + "\"/>"));
        assertThat(included.entries().toString()).doesNotContain("secret words");
    }

    @Test
    void nobodyIsAskedOverTheNetwork() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(300);
            String where = "SYSTEM \"http://127.0.0.1:" + server.getLocalPort() + "/x.dtd\"";
            Exported.of(document("<!DOCTYPE xml " + where + " [<!ENTITY e " + where + ">]>", "&e;"));
            Exported.of("<?xml version=\"1.0\"?><!DOCTYPE PubmedArticleSet " + where
                    + "><PubmedArticleSet><PubmedArticle/></PubmedArticleSet>");
            assertThat(asked(server)).isFalse();
        }
    }

    private static boolean asked(ServerSocket server) throws IOException {
        try {
            server.accept().close();
            return true;
        } catch (SocketTimeoutException nobody) {
            return false;
        }
    }

    @Test
    void entitiesThatGrowAreNotReplaced() {
        StringBuilder type = new StringBuilder("<!DOCTYPE xml [<!ENTITY a \"ha\">");
        for (char c = 'b'; c <= 'z'; c++) {
            String before = "&" + (char) (c - 1) + ";";
            type.append("<!ENTITY ")
                    .append(c)
                    .append(" \"")
                    .append(before.repeat(10))
                    .append("\">");
        }
        Exported read = Exported.of(document(type + "]>", "&z;".repeat(1000)));
        assertThat(read.ledger().read()).isEqualTo(2);
        assertThat(read.first().title()).hasSizeLessThan(4000);
        assertThat(read.ledger().problems())
                .anySatisfy(problem -> assertThat(problem.message()).contains("declares entities"));
    }

    @Test
    void entriesInADocumentTypeAreNone() {
        Exported read = Exported.of(document("<!DOCTYPE xml [<!ENTITY r \"" + RECORD + "\">]>", "&r;"));
        assertThat(read.ledger().found()).isEqualTo(2);
    }

    @Test
    void deepNestingCostsOneEntry() {
        String deep = "<record>" + "<a>".repeat(1_000_000) + "</a>".repeat(1_000_000) + "</record>";
        Exported read = Exported.of("<xml><records>" + RECORD + deep + RECORD + "</records></xml>");
        assertThat(read.ledger().read()).isEqualTo(2);
        assertThat(read.rejected())
                .singleElement()
                .satisfies(r -> assertThat(r.problem()).contains("deeper than 100"));
    }

    @Test
    void tooManyElementsCostOneEntry() {
        Exported read = Exported.of("<xml><records>" + RECORD + "<record>" + "<a/>".repeat(300_000) + "</record>"
                + RECORD + "</records></xml>");
        assertThat(read.ledger().read()).isEqualTo(2);
        assertThat(read.ledger().rejected()).isEqualTo(1);
    }

    @Test
    void anEntryThatIsTooLongCostsItselfAlone() {
        Exported read = Exported.of("<xml><records>" + RECORD + "<record><abstract>" + "word ".repeat(2_500_000)
                + "</abstract></record>" + RECORD + "</records></xml>");
        assertThat(read.ledger().read()).isEqualTo(2);
        assertThat(read.rejected())
                .singleElement()
                .satisfies(r -> assertThat(r.problem()).contains("longer than"));
        assertThat(read.ledger().betweenLines()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void whatRepeatsWithoutEndIsReadInTime(Repeated kind) {
        assertTimeoutPreemptively(SOON, () -> {
            Exported read = Exported.of(kind.text());
            assertThat(read.ledger().bytes()).isEqualTo(kind.text().getBytes(StandardCharsets.UTF_8).length);
            assertThat(read.ledger().found())
                    .isEqualTo(read.entries().size() + read.rejected().size());
            assertThat(read.ledger().found()).isPositive();
        });
    }

    /** Beginnings and what follows them many times. */
    private enum Repeated {
        RIS_REFERENCES("TY  - JOUR\nTI  - Hope\nAB  - ", "&amp; ", 200_000),
        RIS_RIGHTS("TY  - JOUR\nTI  - Hope\nAB  - ", "<&(c) ", 100_000),
        RIS_BRACKETS("TY  - JOUR\nTI  - ", "[", 400_000),
        RIS_DOI("TY  - JOUR\nTI  - Hope\nDO  - 10.1000/(", ").", 500_000),
        RIS_DOI_PARTS("TY  - JOUR\nTI  - Hope\nDO  - 10.1000", ".1", 500_000),
        RIS_ADDED_KINDS("TY  - JOUR\nTI  - Hope", " [Review]", 100_000),
        RIS_PROXIES("TY  - JOUR\nTI  - Hope\nUR  - ", "http://a/login?url=", 60_000),
        OVID_DEGREES("<1. >\nUI  - 1\nTI  - Hope\nAU  - Lie T", " PhD", 100_000),
        OVID_MARKS("<1. >\nUI  - 1\nTI  - Hope\nAU  - Lie T", "***** a", 40_000),
        OVID_BRACKETS("<1. >\nUI  - 1\nTI  - Hope\nAU  - Lie T", "[", 200_000),
        RIS_EMPTY_TAGS("TY  - JOUR\nTI  - Hope\n", "AU  - \n", 300_000),
        RIS_EMPTY_RECORDS("TY  - JOUR\nTI  - Hope\nER  - \n", "TY  - JOUR\nER  - \n", 200_000),
        NBIB_EMPTY_TAGS("PMID- 1\nOWN - NLM\nTI  - Hope\n", "AU  - \n", 300_000),
        NBIB_LETTERS_THAT_BECOME_TWO("PMID- 1\nOWN - NLM\nTI  - Hope\nPMID- ", "\u00DF", 300_000),
        ENDNOTE_ACCENTS("%0 Journal Article\n%T Hope\n%X ", "\u0301", 60_000),
        BIBTEX_ACCENTS("@article{a, title={Hope}, url={", "\u0301", 60_000),
        BIBTEX_BRACES("@article{a, title={", "{", 500_000),
        BIBTEX_COMMANDS("@article{a, title={", "\\'", 300_000),
        BIBTEX_ENTRIES_IN_ONE_LINE("@article{a, title={Hope}}", "@book{b, title={Care}}", 40_000),
        BIBTEX_LINES("@article{a, title={Hope}, abstract={", "word\n", 300_000),
        CSV_COLUMNS("Title,Year,c\nHope,2001,", "c,", 200_000),
        CSV_BLANKS_IN_AUTHORS("Title;Year;Authors\nHope;2001;Lie", " ".repeat(400_000) + "x", 2),
        CSV_INITIALS("Title;Year;Authors\nHope;2001;Lie, ", "A.", 100_000),
        CSV_LIST_OF_AUTHORS("Title;Year;Authors\nHope;2001;['Lie", "a".repeat(100_000) + "']", 1),
        RIS_DOIS_OF_OTHERS("TY  - JOUR\nTI  - Hope\nN1  - 10.", " see doi:", 100_000),
        CSV_QUOTE("Title,Year,Abstract\nHope,2001,\"", "word,word\n", 100_000),
        XML_UNENDED("<xml><records>", "<record>", 100_000),
        XML_COMMENTS("<xml><records><record>", "<!--<record>", 100_000),
        XML_SECTIONS("<xml><records><record>", "<![CDATA[<record>", 100_000),
        XML_BRACKETS("<xml><records><record>", "<", 400_000),
        XML_AMPERSANDS("<xml><records><record><a>", "&", 1_000_000);

        private final String start;
        private final String part;
        private final int times;

        Repeated(String start, String part, int times) {
            this.start = start;
            this.part = part;
            this.times = times;
        }

        String text() {
            return start + part.repeat(times);
        }
    }

    @Test
    void rowsWhoseCellsGoOnInTheNextAreBounded() {
        String header = "Title,Year" + ",c".repeat(400) + "\n";
        Exported read = Exported.of(header + ("Hope," + "a".repeat(32_767) + "\n").repeat(400));
        assertThat(read.ledger().found()).isEqualTo(2);
    }

    @Test
    void aWorkbookThatUnpacksWithoutEndIsRejected() {
        byte[] block = new byte[1 << 20];
        byte[] bomb = zip((zip) -> {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (int i = 0; i < 600; i++) {
                zip.write(block);
            }
        });
        assertThat(bomb).hasSizeLessThan(1 << 20);
        assertThat(rejection(bomb)).contains("unpacks to more than");
    }

    @Test
    void aWorkbookOfTooManyPartsIsRejected() {
        byte[] bomb = zip(zip -> {
            for (int i = 0; i < 6000; i++) {
                zip.putNextEntry(new ZipEntry("../../xl/worksheets/sheet" + i + ".xml"));
            }
        });
        assertThat(rejection(bomb)).contains("more than 5000 parts");
    }

    @Test
    void partsThatPointOutsideAreNoSheets() throws IOException {
        byte[] file = zip(zip -> {
            zip.putNextEntry(new ZipEntry("../../xl/worksheets/sheet1.xml"));
            zip.write(
                    "<worksheet><row><c t=\"str\"><v>Title</v></c></row></worksheet>".getBytes(StandardCharsets.UTF_8));
        });
        assertThat(rejection(file)).contains("no sheet");
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void aWorkbookInAWorkbookIsNotUnpacked() {
        byte[] inner = zip(zip -> zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml")));
        byte[] outer = zip(zip -> {
            zip.putNextEntry(new ZipEntry("xl/embeddings/book.xlsx"));
            zip.write(inner);
        });
        assertThat(rejection(outer)).contains("no sheet");
    }

    @Test
    void emptyCellsOutToTheLastColumnAreBounded() {
        String rows = "<row><c r=\"XFD1\" t=\"str\"><v>x</v></c></row>".repeat(200_000);
        byte[] file = zip(zip -> {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(("<worksheet>" + rows + "</worksheet>").getBytes(StandardCharsets.UTF_8));
        });
        assertThat(rejection(file)).contains("more or longer cells");
    }

    @Test
    void oneTextShownAgainAndAgainIsBounded() {
        String row = "<row><c t=\"s\"><v>0</v></c></row>";
        byte[] file = zip(zip -> {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            zip.write(("<sst><si><t>" + "word ".repeat(100_000) + "</t></si></sst>").getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(("<worksheet>" + row.repeat(20_000) + "</worksheet>").getBytes(StandardCharsets.UTF_8));
        });
        assertThat(rejection(file)).contains("more or longer cells");
    }

    @Test
    void longNamesOfElementsStayShortTags() {
        String name = "n".repeat(900);
        String deep = ("<" + name + ">").repeat(50) + "x" + ("</" + name + ">").repeat(50);
        Exported read = Exported.of("<xml><records><record>" + deep + "</record></records></xml>");
        assertThat(read.entries().get(0).fields())
                .extracting(Field::tag)
                .allSatisfy(tag -> assertThat(tag).hasSizeLessThan(200));
    }

    private static String rejection(byte[] file) {
        Reading reading = Reading.of(new XlsxReader(), file);
        assertThat(reading.ledger().found()).isEqualTo(1);
        assertThat(reading.ledger().bytes()).isEqualTo(file.length);
        return reading.rejected().get(0).problem();
    }

    private interface Parts {
        void write(ZipOutputStream zip) throws IOException;
    }

    private static byte[] zip(Parts parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            parts.write(zip);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }
}
