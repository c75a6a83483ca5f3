package org.scopedesk.citation;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.scopedesk.citation.text.Encodings;

/** One sentence for each kind of file that is no text: what it is, and what to do instead. */
final class Refusals {
    private static final String ENDNOTE =
            "This is an EndNote library; in EndNote choose File, Export, and save it as XML or in the style RefMan (RIS) Export.";

    private static final String EXCEL =
            "This is an old Excel workbook; save it as CSV UTF-8, or export RIS from the database.";

    private static final String WORD =
            "This is a word processor's document; export the records from the database as RIS instead.";

    private static final String ARCHIVE = "This is a compressed archive; unpack it and import the files in it.";

    /** Repositories give the name of EndNote's libraries to text in EndNote's tags. */
    private static final Pattern TAGGED = Pattern.compile("(?:\\u00EF\\u00BB\\u00BF)?\\s*%[0A-Z] ");

    private Refusals() {}

    /** What the first bytes already tell to be no text; empty if it may be text. */
    static Optional<String> ofBytes(byte[] head, String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        String start = new String(head, 0, Math.min(head.length, 16), StandardCharsets.ISO_8859_1);
        if (isBlank(head)) {
            return Optional.of("The file is empty; export it again.");
        }
        if ((name.endsWith(".enl") || name.endsWith(".enlx"))
                && !TAGGED.matcher(start).lookingAt()) {
            return Optional.of(ENDNOTE);
        }
        if (start.startsWith("%PDF")) {
            return Optional.of("This is a PDF; export the records from the database as RIS instead.");
        }
        if (isZip(head)) {
            return ofZip(head, name);
        }
        if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return Optional.of(ofCompound(head, name));
        }
        if (start.startsWith("\u001F\u008B") || start.startsWith("7z\u00BC\u00AF") || start.startsWith("Rar!")) {
            return Optional.of(ARCHIVE);
        }
        if (start.startsWith("SQLite format 3")) {
            return Optional.of("This is a database file, not an export; a review is opened, not imported.");
        }
        return isBinary(head)
                ? Optional.of("This is not a text file; export the records as RIS or CSV.")
                : Optional.empty();
    }

    /** True for a ZIP archive; one that is not refused is an Excel workbook. */
    static boolean isZip(byte[] head) {
        return head.length > 3 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
    }

    /** The names of an archive's parts stand in it as plain text. */
    private static Optional<String> ofZip(byte[] head, String name) {
        String parts = new String(head, StandardCharsets.ISO_8859_1);
        if (parts.contains("xl/") || parts.contains("xl\\") || name.endsWith(".xlsx")) {
            return Optional.empty();
        }
        if (parts.contains("word/") || parts.contains("opendocument.text")) {
            return Optional.of(WORD);
        }
        if (parts.contains("opendocument.spreadsheet")) {
            return Optional.of("This is an OpenDocument table; save it as CSV UTF-8.");
        }
        return Optional.of(parts.contains(".enl") || parts.contains("sdb.eni") ? ENDNOTE : ARCHIVE);
    }

    /** What a file of the older Microsoft programs is, by the names of the streams in it, else by its own. */
    private static String ofCompound(byte[] head, String name) {
        String streams = new String(head, StandardCharsets.UTF_16LE);
        boolean word = streams.contains("WordDocument") || name.endsWith(".doc");
        return word && !streams.contains("Workbook") ? WORD : EXCEL;
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

    /** Text has no zero bytes, unless it is UTF-16, and hardly any control characters. */
    private static boolean isBinary(byte[] head) {
        int odd = 0;
        int even = 0;
        int length = Math.min(head.length, 8192);
        // What is left of a block on a disk behind the text does not make it binary.
        while (length > 0 && head[length - 1] == 0) {
            length--;
        }
        for (int i = 0; i < length; i++) {
            if (head[i] == 0) {
                odd += i & 1;
                even += 1 - (i & 1);
            }
        }
        boolean wide = isMarkedWide(head) || Encodings.zeroSide(Arrays.copyOf(head, length)) != 0;
        return controls(head, length, wide) * 20 > length || (!wide && (odd + even) * 100 > length);
    }

    private static boolean isMarkedWide(byte[] head) {
        int mark = head.length < 2 ? 0 : (head[0] & 0xFF) << 8 | (head[1] & 0xFF);
        return mark == 0xFFFE || mark == 0xFEFF;
    }

    /** How many control characters there are; in UTF-16 half a Greek, Cyrillic or Arabic letter looks like one. */
    private static int controls(byte[] head, int length, boolean wide) {
        int controls = 0;
        for (int i = 0; i < length; i++) {
            byte b = head[i];
            boolean control = b > 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t';
            boolean whole = !wide || ((i ^ 1) < length && head[i ^ 1] == 0);
            controls += control && whole ? 1 : 0;
        }
        return controls;
    }
}
