package org.scopedesk.citation;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** One sentence for each kind of file that cannot be read: what it is, and what to do instead. */
final class Refusals {
    private static final Pattern PUBMED_TEXT = Pattern.compile("(?m)^\\s*(?:PMID: \\d+|DOI: 10\\.)");
    private static final Pattern NUMBERED = Pattern.compile("(?m)^\\s*1[.:] \\S");
    private static final Pattern NUMBERS = Pattern.compile("\\s*\\d{4,9}(?:\\s+\\d{1,9})*\\s*");

    private static final String EXCEL =
            "This is an old Excel workbook; save it as CSV UTF-8, or export RIS from the database.";

    private Refusals() {}

    /** What the first bytes already tell to be no text; empty if it may be text. */
    static Optional<String> ofBytes(byte[] head, String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        String start = new String(head, 0, Math.min(head.length, 16), StandardCharsets.ISO_8859_1);
        if (isBlank(head)) {
            return Optional.of("The file is empty; export it again.");
        }
        if (name.endsWith(".enl") || name.endsWith(".enlx")) {
            return Optional.of(
                    "This is an EndNote library; in EndNote choose File, Export and the style RefMan (RIS) Export.");
        }
        if (start.startsWith("%PDF")) {
            return Optional.of("This is a PDF; export the records from the database as RIS instead.");
        }
        if (isZip(head)) {
            boolean excel = new String(head, StandardCharsets.ISO_8859_1).contains("xl/") || name.endsWith(".xlsx");
            return excel
                    ? Optional.empty()
                    : Optional.of("This is a compressed archive; unpack it and import the files in it.");
        }
        if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return Optional.of(EXCEL);
        }
        if (start.startsWith("\u001F\u008B") || start.startsWith("7z\u00BC\u00AF") || start.startsWith("Rar!")) {
            return Optional.of("This is a compressed archive; unpack it and import the files in it.");
        }
        if (start.startsWith("SQLite format 3")) {
            return Optional.of("This is a database file, not an export; a review is opened, not imported.");
        }
        return isBinary(head)
                ? Optional.of("This is not a text file; export the records as RIS or CSV.")
                : Optional.empty();
    }

    /** Why a text cannot be read. */
    static String ofText(String text, Optional<Format> format) {
        if (format.isPresent()) {
            return "This is %s, which cannot be read; export the records as RIS instead."
                    .formatted(format.get().label());
        }
        if (NUMBERS.matcher(text).matches()) {
            return "This is a list of PubMed numbers; save the search again with format PubMed.";
        }
        if (PUBMED_TEXT.matcher(text).find() && NUMBERED.matcher(text).find()) {
            return "This is PubMed's Abstract or Summary text; save the search again with format PubMed.";
        }
        String start = text.stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
            return "This is a web page, perhaps a login or an error; export again and open the file to see what it says.";
        }
        if (start.startsWith("<")) {
            return "This is XML of an unknown kind; export the records as RIS instead.";
        }
        if (start.startsWith("{\\rtf")) {
            return "This is a word processor's document; export the records as RIS instead.";
        }
        return "No known format of references was recognised; export the records as RIS, or as CSV with a header line.";
    }

    /** True for a ZIP archive; one that is not refused is an Excel workbook. */
    static boolean isZip(byte[] head) {
        return head.length > 3 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
    }

    private static boolean isBlank(byte[] head) {
        for (byte b : head) {
            int value = b & 0xFF;
            if (value > ' ' && value != 0xEF && value != 0xBB && value != 0xBF && value < 0xFE) {
                return false;
            }
        }
        return true;
    }

    /** Text has no zero bytes, unless every second byte is one, and hardly any control characters. */
    private static boolean isBinary(byte[] head) {
        int odd = 0;
        int even = 0;
        int control = 0;
        int length = Math.min(head.length, 8192);
        for (int i = 0; i < length; i++) {
            if (head[i] == 0) {
                odd += i & 1;
                even += 1 - (i & 1);
            } else if (head[i] > 0 && head[i] < ' ' && head[i] != '\n' && head[i] != '\r' && head[i] != '\t') {
                control++;
            }
        }
        boolean wide = Math.max(odd, even) * 10 >= length && Math.max(odd, even) > 4 * Math.min(odd, even);
        return control * 20 > length || (!wide && (odd + even) * 100 > length);
    }
}
