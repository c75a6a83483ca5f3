package org.scopedesk.figures;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files made to exhaust or to betray a reader. */
enum HostileKind {
    RIS_LONG_LINE("ris", 'm', (out, n) -> line(out, "TY  - JOUR\nTI  - Hope\nAB  - ", n, "\nER  - \n")),
    NBIB_LONG_LINE("nbib", 'm', (out, n) -> line(out, "PMID- 1\nTI  - Hope\nOWN - NLM\nAB  - ", n, "\n\n")),
    WOS_LONG_LINE("txt", 'm', (out, n) -> line(out, "FN X\nVR 1.0\nPT J\nTI Hope\nAU Lie, T\nAB ", n, "\nER\n\nEF\n")),
    OVID_LONG_LINE("txt", 'm', (out, n) -> line(out, "<1. >\nUI  - 1\nTI  - Hope\nAB  - ", n, "\n")),
    ENDNOTE_LONG_LINE("enw", 'm', (out, n) -> line(out, "%0 Book\n%T Hope\n%X ", n, "\n")),
    TAB_LONG_LINE("txt", 'm', (out, n) -> line(out, "PT\tAU\tTI\tSO\tPY\tAB\tUT\nJ\tLie\tHope\tJ\t2001\t", n, "\tW\n")),
    CSV_UNCLOSED_QUOTE("csv", 'm', (out, n) -> line(out, "Title,Year,Abstract\nHope,2001,\"", n, "\n")),
    CSV_UNCLOSED_QUOTE_LINES(
            "csv", 'm', (out, n) -> times(out, "Title,Year,Abstract\nHope,2001,\"", Part.LINE, n / Part.LINE.length())),
    CSV_STRAY_QUOTES(
            "csv",
            'm',
            (out, n) -> times(out, "Title,Year,Abstract\n", Part.STRAY_QUOTES, n / Part.STRAY_QUOTES.length())),
    CSV_LONG_LINES(
            "csv", 'm', (out, n) -> times(out, "Title,Year,Abstract\n", Part.LONG_LINE, n / Part.LONG_LINE.length())),
    CSV_LONG_WIDE_CELL(
            "csv",
            'm',
            (out, n) -> times(
                    out, "Title,Year,Abstract\nHope,2001,\"", Part.WIDE_LINE, n / (3L * Part.WIDE_LINE.length()))),
    CSV_BY_ROW_UNCLOSED_QUOTE(
            "csv",
            'm',
            (out, n) -> times(
                    out, "\"TITLE\",\"Hope\"\n\"PUI\",\"L1\"\n\"ABSTRACT\",\"", Part.LINE, n / Part.LINE.length())),
    CSV_BY_ROW_EMPTY_FIELDS(
            "csv", 'n', (out, n) -> times(out, "\"TITLE\",\"Hope\"\n\"PUI\",\"L1\"\n", "\"DOI\",\"\"\n", n)),
    CSV_BY_ROW_LONG_LINE(
            "csv",
            'm',
            (out, n) -> line(out, "\"TITLE\",\"Hope\"\n\"AUTHOR NAMES\",\"Lie T.\"\n\"ABSTRACT\",\"", n, "\n")),
    BIBTEX_UNCLOSED_BRACE("bib", 'm', (out, n) -> line(out, "@article{a, title={Hope}, abstract={", n, "\n")),
    BIBTEX_UNCLOSED_BRACE_LINES(
            "bib",
            'm',
            (out, n) -> times(out, "@article{a, title={Hope}, abstract={", Part.LINE, n / Part.LINE.length())),
    BIBTEX_BEGINNINGS("bib", 'm', (out, n) -> times(out, "@article{a, title={Hope}, abstract={\n", "@a{x\n", n / 5)),
    BIBTEX_PARENTHESIS(
            "bib", 'm', (out, n) -> times(out, "@article(a, year=2001\n", Part.LINE, n / Part.LINE.length())),
    BIBTEX_IN_ONE_LINE(
            "bib",
            'm',
            (out, n) -> times(out, "@article{a, title={Hope}}", Part.BIBTEX_ENTRY, n / Part.BIBTEX_ENTRY.length())),
    BIBTEX_LAUGHS("bib", '1', HostileKind::laughsInBibtex),
    XML_LONG_LINE(
            "xml",
            'm',
            (out, n) ->
                    line(out, Part.XML + "<record><titles><title>", n, "</title></titles></record></records></xml>")),
    XML_RECORDS_IN_ONE_LINE("xml", 'm', (out, n) -> times(out, Part.XML, Part.RECORD, n / Part.RECORD.length())),
    XML_UNENDED_RECORDS("xml", 'm', (out, n) -> times(out, Part.XML, "<record>" + Part.LINE, n / Part.LINE.length())),
    XML_UNENDED_COMMENTS(
            "xml",
            'm',
            (out, n) -> times(out, Part.XML + "<record>", "<!--<record>" + Part.LINE, n / Part.LINE.length())),
    XML_OPEN_BRACKETS("xml", 'm', (out, n) -> times(out, Part.XML + "<record>", "<", n)),
    PUBMED_LONG_LINE("xml", 'm', (out, n) -> line(out, "<PubmedArticleSet><PubmedArticle>", n, "</PubmedArticle>")),
    RIS_EMPTY_TAGS("ris", 'n', (out, n) -> times(out, "TY  - JOUR\nTI  - Hope\n", "AU  - \n", n)),
    RIS_EMPTY_RECORDS(
            "ris", 'n', (out, n) -> times(out, "TY  - JOUR\nTI  - Hope\nER  - \n", "TY  - JOUR\nER  - \n", n)),
    RIS_SHORT_TAGS("ris", 'n', (out, n) -> times(out, "TY  - JOUR\nTI  - Hope\n", "KW  - a\n", n)),
    RIS_REFERENCES("ris", 'm', (out, n) -> line(out, "TY  - JOUR\nTI  - Hope\nAB  - ", "&amp; ", n, "\nER  - \n")),
    RIS_OPEN_DOI("ris", 'm', (out, n) -> line(out, "TY  - JOUR\nTI  - Hope\nDO  - 10.1000/(", "))).", n, "\nER  - \n")),
    RIS_MARKS("ris", 'm', (out, n) -> line(out, "TY  - JOUR\nTI  - Hope\nAB  - ", "<&(c) ", n, "\nER  - \n")),
    RIS_EMPTY_TAGS_OF_MANY("ris", 'n', (out, n) -> times(out, "", Part.MANY_EMPTY_TAGS, n / 100_000)),
    RIS_AUTHORS_IN_A_LINE(
            "ris", 'm', (out, n) -> line(out, "TY  - JOUR\nTI  - Hope\nAU  - ", "Lie, T.; ", n, "\nER  - \n")),
    RIS_KEYWORDS_IN_A_LINE("ris", 'm', (out, n) -> line(out, "TY  - JOUR\nTI  - Hope\nKW  - ", "a; ", n, "\nER  - \n")),
    RIS_WIDE_LINES(
            "ris",
            'm',
            (out, n) ->
                    times(out, "TY  - JOUR\nTI  - Hope\nAB  - ", Part.WIDE_LINE, n / (3L * Part.WIDE_LINE.length()))),
    RIS_LONG_ENTRIES("ris", 'm', (out, n) -> times(out, "", Part.LONG_ENTRY, n / Part.LONG_ENTRY.length())),
    RIS_UTF_16_LONG_LINE("ris", 'm', HostileKind::utf16),
    NBIB_EMPTY_TAGS("nbib", 'n', (out, n) -> times(out, "PMID- 1\nOWN - NLM\nTI  - Hope\n", "AU  - \n", n)),
    WOS_EMPTY_LINES("txt", 'n', (out, n) -> times(out, "FN X\nVR 1.0\nPT J\nTI Hope\nAU Lie, T\n", "   \n", n)),
    XML_EMPTY_TAGS("xml", 'n', (out, n) -> times(out, Part.XML + "<record>", "<a/>", n)),
    XML_EMPTY_RECORDS("xml", 'n', (out, n) -> times(out, Part.XML + Part.RECORD, "<record/>", n)),
    XML_DEEP(
            "xml", 'n', (out, n) -> deep(out, Part.XML + "<record>", "<a>", "</a>", n / 10, "</record>" + Part.RECORD)),
    BIBTEX_DEEP(
            "bib", 'n', (out, n) -> deep(out, "@article{a, title={", "{", "}", n / 10, "}}\n@book{b, title={Care}}\n")),
    BIBTEX_EMPTY_ENTRIES("bib", 'n', (out, n) -> times(out, "@article{a, title={Hope}}\n", "@book{}\n", n)),
    CSV_COLUMNS("csv", 'n', (out, n) -> times(out, "Title,Year", ",c", n / 10)),
    CSV_EMPTY_ROWS("csv", 'n', (out, n) -> times(out, "Title,Year\nHope,2001\n", ",\n", n)),
    XML_EXTERNAL_FILE("xml", '1', (out, n) -> external(out, "SYSTEM \"file:///etc/passwd\"")),
    XML_EXTERNAL_HTTP("xml", '1', (out, n) -> external(out, "SYSTEM \"http://127.0.0.1:9/x\"")),
    XML_LAUGHS("xml", '1', (out, n) -> text(out, laughs() + Part.RECORD.replace("Hope", "&j;") + "</records></xml>")),
    XLSX_EXTERNAL_FILE(
            "xlsx",
            '1',
            (out, n) ->
                    sheet(out, "<!DOCTYPE worksheet [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet>", "&e;")),
    XLSX_LAUGHS("xlsx", '1', (out, n) -> sheet(out, laughs().replace("<xml><records>", "<worksheet>"), "&j;")),
    XLSX_ZEROS("xlsx", 'z', HostileKind::zeros),
    XLSX_BLANKS("xlsx", 'z', HostileKind::blanks),
    XLSX_PARTS("xlsx", '1', HostileKind::parts),
    XLSX_CELLS("xlsx", '1', HostileKind::cells);

    private static final int BLOCK = 1 << 16;

    private final String ending;
    private final char scale;
    private final Content content;

    HostileKind(String ending, char scale, Content content) {
        this.ending = ending;
        this.scale = scale;
        this.content = content;
    }

    /** Parts of files. */
    private static final class Part {
        static final String LINE = "word ".repeat(20) + "\n";
        static final String LONG_LINE = "word ".repeat(800_000) + "\n";
        static final String WIDE_LINE = "\u4e00".repeat(1_300_000) + "\n";
        static final String STRAY_QUOTES = ("Hope,2001,\"" + LINE).repeat(1990) + "Hope,2001,word\n";
        static final String MANY_EMPTY_TAGS = "TY  - JOUR\nTI  - Hope\n" + "AU  - \n".repeat(100_000) + "ER  - \n";
        static final String LONG_ENTRY = "TY  - JOUR\nTI  - Hope\n"
                + "N1  - %s\n".formatted("word ".repeat(10_000)).repeat(150) + "ER  - \n";
        static final String BIBTEX_ENTRY = "@book{b, title={Care}}";
        static final String XML = "<?xml version=\"1.0\"?><xml><records>";
        static final String RECORD =
                "<record><ref-type name=\"Book\">6</ref-type><titles><title>Hope</title></titles></record>";
    }

    private interface Content {
        void write(OutputStream out, long amount) throws IOException;
    }

    /**
     * Writes the file.
     *
     * @param bytes how long a line is to be, where length is what is hostile
     * @param count how many of a thing there are to be, where number is what is hostile
     */
    Path write(Path folder, long bytes, long count) throws IOException {
        Path file = folder.resolve(name().toLowerCase(Locale.ROOT) + "." + ending);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BLOCK)) {
            content.write(out, scale == 'n' ? count : scale == 'z' ? 4 * bytes : bytes);
        }
        return file;
    }

    private static void text(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void line(OutputStream out, String before, long bytes, String after) throws IOException {
        line(out, before, "word ", bytes, after);
    }

    private static void line(OutputStream out, String before, String word, long bytes, String after)
            throws IOException {
        times(out, before, word, bytes / word.length());
        text(out, after);
    }

    private static void times(OutputStream out, String before, String part, long count) throws IOException {
        text(out, before);
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        for (long i = 0; i < count; i++) {
            out.write(bytes);
        }
    }

    private static void deep(OutputStream out, String before, String open, String close, long levels, String after)
            throws IOException {
        times(out, before, open, levels);
        times(out, "Hope", close, levels);
        text(out, after);
    }

    private static void external(OutputStream out, String where) throws IOException {
        text(
                out,
                "<?xml version=\"1.0\"?><!DOCTYPE xml " + where + " [<!ENTITY e " + where + "><!ENTITY % p " + where
                        + "> %p;]><xml xmlns:xi=\"http://www.w3.org/2001/XInclude\"><records>"
                        + "<record><titles><title>Hope &e;</title></titles><abstract><xi:include href=\"file:///etc/passwd\""
                        + " parse=\"text\"/></abstract></record>" + Part.RECORD + "</records></xml>");
    }

    private static String laughs() {
        StringBuilder text = new StringBuilder("<!DOCTYPE xml [<!ENTITY a \"ha\">");
        for (char c = 'b'; c <= 'j'; c++) {
            String before = "&" + (char) (c - 1) + ";";
            text.append("<!ENTITY ")
                    .append(c)
                    .append(" \"")
                    .append(before.repeat(10))
                    .append("\">");
        }
        return text + "]><xml><records>";
    }

    /** Abbreviations of a megabyte, and a title made of a hundred thousand of them. */
    private static void laughsInBibtex(OutputStream out, long bytes) throws IOException {
        for (char c = 'a'; c <= 'z'; c++) {
            line(out, "@string{" + c + " = {", 1 << 20, "}}\n");
        }
        times(out, "@article{a, author={Lie, T}, title = a", " # a # b # z", 100_000);
        text(out, "}\n@book{b, title={Care}}\n");
    }

    private static void utf16(OutputStream out, long bytes) throws IOException {
        out.write("\uFEFFTY  - JOUR\nTI  - Hope\nAB  - ".getBytes(StandardCharsets.UTF_16LE));
        byte[] word = "word ".getBytes(StandardCharsets.UTF_16LE);
        for (long i = 0; i < bytes; i += word.length) {
            out.write(word);
        }
    }

    private static void sheet(OutputStream out, String before, String cell) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            text(
                    zip,
                    before + "<row r=\"1\"><c t=\"str\"><v>Title</v></c><c t=\"str\"><v>Year</v></c></row>"
                            + "<row r=\"2\"><c t=\"str\"><v>Hope " + cell
                            + "</v></c><c t=\"str\"><v>2001</v></c></row></worksheet>");
        }
    }

    private static void zeros(OutputStream out, long bytes) throws IOException {
        zip(out, "xl/worksheets/sheet1.xml", "<worksheet>", "\0", bytes);
    }

    private static void blanks(OutputStream out, long bytes) throws IOException {
        zip(out, "xl/media/image1.png", "", " ", bytes);
    }

    private static void zip(OutputStream out, String name, String before, String part, long count) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            text(zip, before);
            byte[] block = part.repeat(BLOCK).getBytes(StandardCharsets.UTF_8);
            for (long i = 0; i < count; i += BLOCK) {
                zip.write(block);
            }
        }
    }

    private static void parts(OutputStream out, long bytes) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < 100_000; i++) {
                zip.putNextEntry(new ZipEntry("../../xl/worksheets/sheet" + i + ".xml"));
            }
        }
    }

    /** A sheet of cells that all show the same long text, which stands in the file once. */
    private static void cells(OutputStream out, long bytes) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            text(
                    zip,
                    "<sst><si><t>Title</t></si><si><t>Year</t></si><si><t>" + "word ".repeat(200_000)
                            + "</t></si></sst>");
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            text(zip, "<worksheet><row r=\"1\"><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row>");
            times(zip, "", "<row><c t=\"s\"><v>2</v></c><c t=\"s\"><v>2</v></c></row>", 500_000);
            text(zip, "</worksheet>");
        }
    }
}
