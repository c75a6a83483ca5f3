package org.scopedesk.citation;

import org.scopedesk.citation.text.Lines;

/**
 * EndNote's tagged format (refer): {@code %} and one character, a blank, the value; {@code %0} begins an entry, or in
 * files of repositories that write it later the tag that stood first in the file.
 */
final class EndNoteGrammar implements TagGrammar {
    private final Tags tags = new Tags();
    private String first = "";
    private String tag = "";
    private int valueFrom;

    @Override
    public Kind kind(Lines line) {
        byte[] b = line.buffer();
        int from = line.from();
        int to = line.to();
        boolean isTag =
                to - from >= 2 && b[from] == '%' && isMark(b[from + 1]) && (to - from == 2 || b[from + 2] == ' ');
        if (!isTag) {
            return Kind.MORE;
        }
        tag = tags.of(b, from, from + 2);
        valueFrom = from + 2;
        first = first.isEmpty() ? tag.equals("%T") ? tag : "%0" : first;
        return tag.equals(first) ? Kind.START : Kind.TAG;
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
        return tag.equals("%0");
    }

    @Override
    public boolean showsEntry(String tag) {
        return tag.equals("%T") || tag.equals("%A");
    }

    @Override
    public String beginning() {
        return "%0 ";
    }

    private static boolean isMark(int b) {
        return Tags.isUpper(b) || Tags.isLower(b) || Tags.isDigit(b) || "@!#$&()*+<=>?^[]~_".indexOf(b) >= 0;
    }
}
