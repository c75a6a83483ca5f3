package org.scopedesk.citation;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.scopedesk.citation.text.Lines;

/**
 * Where files of several tagged formats were put together: lines with which an entry of a format begins and which no
 * other of them has. Only whole and regular lines count, so that no abstract is taken for a seam.
 */
final class Seams {
    /** The formats that may follow each other in one file. */
    private static final Set<Format> FORMATS =
            EnumSet.of(Format.RIS, Format.NBIB, Format.WOS_TAGGED, Format.OVID_TAGGED, Format.ENDNOTE_TAGGED);

    private static final byte[] RIS = bytes("TY  - ");
    private static final byte[] NBIB = bytes("PMID- ");
    private static final byte[] WOS = bytes("PT ");
    /** The head of a file of Web of Science, up to the name of its owner of the day. */
    private static final byte[] WOS_HEAD = bytes("FN ");

    /** The counter above it may stand in Ovid's RIS too. */
    private static final byte[] OVID = bytes("VN  - Ovid ");

    private static final byte[] ENDNOTE = bytes("%0 ");
    private static final int LONGEST_TYPE = 6;
    private static final int LONGEST_NUMBER = 8;

    private Seams() {}

    /** True if entries of both formats are read from one file. */
    static boolean join(Format one, Format other) {
        return one == other || (FORMATS.contains(one) && FORMATS.contains(other));
    }

    /** True if entries of other formats may follow those of {@code format}. */
    static boolean mayFollow(Format format) {
        return FORMATS.contains(format);
    }

    /**
     * The format of which an entry or a file begins on this line; empty if none does.
     *
     * @param before the format of the lines before
     * @param running true within an abstract that is not indented, of which a line may be a number in brackets or one
     *     that begins like PubMed's and Web of Science's: their files begin with a blank line or a head
     */
    static Optional<Format> begins(Lines line, Format before, boolean running) {
        byte[] b = line.buffer();
        int from = line.from();
        int to = end(b, from, line.to());
        if (from == to || (running && (b[from] == 'P' || b[from] == '<'))) {
            return Optional.empty();
        }
        return switch (b[from]) {
            case 'T' -> when(starts(b, from, to, RIS) && isWord(b, from + RIS.length, to), Format.RIS);
            case 'P' ->
                starts(b, from, to, NBIB) && isNumber(b, from + NBIB.length, to)
                        ? Optional.of(Format.NBIB)
                        : when(starts(b, from, to, WOS) && to - from == WOS.length + 1, Format.WOS_TAGGED);
            case 'F' ->
                when(
                        starts(b, from, to, WOS_HEAD) && isOwner(line.text(from + WOS_HEAD.length, to)),
                        Format.WOS_TAGGED);
            case '<' -> when(before != Format.RIS && OvidGrammar.isCounter(b, from, to), Format.OVID_TAGGED);
            case 'V' -> when(starts(b, from, to, OVID), Format.OVID_TAGGED);
            case '%' ->
                when(starts(b, from, to, ENDNOTE) && Tags.isUpper(b[from + ENDNOTE.length]), Format.ENDNOTE_TAGGED);
            default -> Optional.empty();
        };
    }

    private static Optional<Format> when(boolean begins, Format format) {
        return begins ? Optional.of(format) : Optional.empty();
    }

    private static int end(byte[] b, int from, int to) {
        int end = to;
        while (end > from && (b[end - 1] == ' ' || b[end - 1] == '\t')) {
            end--;
        }
        return end;
    }

    /** True if the line begins so and goes on. */
    private static boolean starts(byte[] b, int from, int to, byte[] start) {
        if (to - from <= start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if (b[from + i] != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOwner(String name) {
        return name.startsWith("Clarivate") || name.startsWith("Thomson Reuters") || name.startsWith("ISI ");
    }

    private static boolean isWord(byte[] b, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Tags.isUpper(b[i])) {
                return false;
            }
        }
        return to - from <= LONGEST_TYPE;
    }

    private static boolean isNumber(byte[] b, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Tags.isDigit(b[i])) {
                return false;
            }
        }
        return to - from <= LONGEST_NUMBER;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
