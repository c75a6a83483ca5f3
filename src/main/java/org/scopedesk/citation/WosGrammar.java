package org.scopedesk.citation;

import java.util.Set;
import org.scopedesk.citation.text.Lines;

/**
 * Web of Science's tagged format: a tag of two characters, a blank, the value; further lines indented by three blanks;
 * {@code PT} begins an entry, {@code ER} ends it. {@code FN}, {@code VR} and {@code EF} frame the file.
 */
final class WosGrammar implements TagGrammar {
    private static final Set<String> FILE = Set.of("FN", "VR", "EF");

    private final Tags tags = new Tags();
    private String tag = "";
    private int valueFrom;
    private boolean inside;

    @Override
    public Kind kind(Lines line) {
        byte[] b = line.buffer();
        int from = line.from();
        int to = line.to();
        if (!isTag(b, from, to)) {
            return Kind.MORE;
        }
        String found = tags.of(b, from, from + 2);
        boolean closing = found.equals("ER") || found.equals("EF");
        if (closing && to - from > 2 && !isBlank(b, from + 2, to)) {
            return Kind.MORE;
        }
        tag = found;
        valueFrom = from + 2 + Tags.blank(b, from + 2, to);
        if (closing) {
            inside = false;
            return Kind.END;
        }
        if (found.equals("PT")) {
            inside = true;
            return Kind.START;
        }
        return !inside && FILE.contains(found) ? Kind.MORE : Kind.TAG;
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
    public boolean isFrame(String tag) {
        return tag.equals("PT");
    }

    @Override
    public boolean showsEntry(String tag) {
        return tag.equals("TI") || tag.equals("AU") || tag.equals("AB");
    }

    @Override
    public boolean needsEnd() {
        return true;
    }

    @Override
    public String beginning() {
        return "PT ";
    }

    private static boolean isTag(byte[] b, int from, int to) {
        return to - from >= 2
                && Tags.isUpper(b[from])
                && (Tags.isUpper(b[from + 1]) || Tags.isDigit(b[from + 1]))
                && (to - from == 2 || Tags.blank(b, from + 2, to) > 0);
    }

    private static boolean isBlank(byte[] b, int from, int to) {
        for (int i = from; i < to; i++) {
            if (b[i] != ' ') {
                return false;
            }
        }
        return true;
    }
}
