package org.scopedesk.citation;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.scopedesk.citation.text.Lines;

/**
 * The Cochrane Library's plain text: a tag of two or three letters, a colon, a blank, the value; {@code ID} begins an
 * entry, the heading {@code Record #2 of 18} above the next one ends it.
 */
final class CochraneGrammar implements TagGrammar {
    private static final Set<String> KNOWN = Set.of(
            "ID", "AU", "TI", "SO", "YR", "VL", "NO", "PG", "PM", "XR", "PT", "KY", "DOI", "AB", "US", "CC", "PB", "SN",
            "LA", "CD", "ED", "GN", "OT");
    private static final byte[] HEADING = "Record #".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST = 3;

    private final Tags tags = new Tags();
    private String tag = "";
    private int valueFrom;

    @Override
    public Kind kind(Lines line) {
        byte[] b = line.buffer();
        int from = line.from();
        int to = line.to();
        if (isHeading(b, from, to)) {
            return Kind.END;
        }
        int end = from;
        while (end < to && end - from < LONGEST && Tags.isUpper(b[end])) {
            end++;
        }
        if (end - from < 2 || end == to || b[end] != ':' || (end + 1 < to && b[end + 1] != ' ')) {
            return Kind.MORE;
        }
        String found = tags.of(b, from, end);
        if (!KNOWN.contains(found)) {
            return Kind.MORE;
        }
        tag = found;
        valueFrom = Math.min(end + 2, to);
        return found.equals("ID") ? Kind.START : Kind.TAG;
    }

    private static boolean isHeading(byte[] b, int from, int to) {
        int end = from + HEADING.length;
        return end < to && Arrays.equals(b, from, end, HEADING, 0, HEADING.length) && Tags.isDigit(b[end]);
    }

    @Override
    public String tag() {
        return tag;
    }

    @Override
    public int valueFrom() {
        return valueFrom;
    }

    @Override
    public boolean showsEntry(String of) {
        return of.equals("TI") || of.equals("AU") || of.equals("AB");
    }

    @Override
    public String beginning() {
        return "ID: ";
    }
}
