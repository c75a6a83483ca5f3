package org.scopedesk.citation;

import org.scopedesk.citation.text.Lines;

/**
 * EndNote's tagged format (refer): {@code %} and one character, a blank of some kind, the value; {@code %0} begins an entry, or in
 * files of repositories that write it later the tag that stood first in the file.
 */
final class EndNoteGrammar implements TagGrammar {
    private final Tags tags = new Tags();
    private String first = "";
    private String tag = "";
    private int valueFrom;
    private boolean indented;

    @Override
    public Kind kind(Lines line) {
        byte[] b = line.buffer();
        int from = line.from();
        int to = line.to();
        int begin = from;
        while (begin < to && (b[begin] == ' ' || b[begin] == '\t')) {
            begin++;
        }
        boolean usual = first.isEmpty() || indented == begin > from;
        int blank = Tags.blank(b, begin + 2, to);
        boolean isTag =
                usual && to - begin >= 2 && b[begin] == '%' && isMark(b[begin + 1]) && (to - begin == 2 || blank > 0);
        if (!isTag) {
            return Kind.MORE;
        }
        indented = begin > from;
        tag = tags.of(b, begin, begin + 2);
        valueFrom = begin + 2 + blank;
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
    public boolean runsOn(String tag) {
        return tag.equals("%X") || tag.equals("%Z");
    }

    @Override
    public String beginning() {
        return "%0 ";
    }

    private static boolean isMark(int b) {
        return Tags.isUpper(b) || Tags.isLower(b) || Tags.isDigit(b) || "@!#$&()*+<=>?^[]~_".indexOf(b) >= 0;
    }
}
