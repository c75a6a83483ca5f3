package org.scopedesk.citation;

import java.util.Set;
import org.scopedesk.citation.text.Lines;

/**
 * Ovid's tagged format: an entry begins with a counter ({@code <12. >}), or in files without counters with the tag that
 * stood first in the file; tags are written as in RIS but there is neither TY nor ER. Where a label in words ({@code
 * Unique Identifier}) follows the counter, each field is a label on a line of its own and indented lines below it.
 */
final class OvidGrammar implements TagGrammar {
    private static final Set<String> FRAME = Set.of("VN", "DB", "XL");

    /** Files that were pasted have a blank or two before their tags; further lines of a value have six. */
    private static final int MOST_BLANKS = 2;

    private final Tags tags = new Tags();
    private boolean counters;
    private boolean afterCounter;
    private boolean labels;
    private boolean afterBlank;
    private boolean ended;
    private String first = "";
    private String tag = "";
    private int valueFrom;

    @Override
    public Kind kind(Lines line) {
        Kind kind = kindOf(line);
        ended = afterBlank && kind == Kind.MORE && beginsStrategy(line);
        afterBlank = false;
        return kind;
    }

    /** The search strategy may stand behind the last entry. */
    private static boolean beginsStrategy(Lines line) {
        int first = line.buffer()[line.from()];
        if (first != 'D' && first != 'S') {
            return false;
        }
        String text = line.text();
        return text.startsWith("Database: ") || text.startsWith("Search Strategy:");
    }

    private Kind kindOf(Lines line) {
        byte[] b = line.buffer();
        int to = line.to();
        int from = line.from();
        while (from < to && from - line.from() < MOST_BLANKS && b[from] == ' ') {
            from++;
        }
        if (isCounter(b, from, to)) {
            counters = true;
            afterCounter = true;
            tag = "";
            valueFrom = from;
            return Kind.START;
        }
        if (afterCounter) {
            labels = OvidLabels.isKnown(line.text());
            afterCounter = false;
        }
        if (labels) {
            return labelled(line);
        }
        if (!isTag(b, from, to)) {
            return Kind.MORE;
        }
        tag = tags.of(b, from, from + 2);
        valueFrom = from + 5;
        if (counters) {
            return Kind.TAG;
        }
        first = first.isEmpty() ? tag : first;
        return tag.equals(first) ? Kind.START : Kind.TAG;
    }

    private Kind labelled(Lines line) {
        if (line.buffer()[line.from()] <= ' ') {
            return Kind.MORE;
        }
        tag = OvidLabels.tag(line.text());
        valueFrom = line.to();
        return Kind.TAG;
    }

    @Override
    public void blank() {
        afterBlank = true;
    }

    @Override
    public boolean endedByBlank() {
        return ended;
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
        return FRAME.contains(tag);
    }

    @Override
    public boolean runsOn(String tag) {
        return tag.equals("AB");
    }

    @Override
    public String beginning() {
        return "<1. >";
    }

    private static boolean isTag(byte[] b, int from, int to) {
        return to - from >= 5
                && Tags.isUpper(b[from])
                && (Tags.isUpper(b[from + 1]) || Tags.isDigit(b[from + 1]))
                && b[from + 2] == ' '
                && b[from + 3] == ' '
                && b[from + 4] == '-'
                && (to - from == 5 || b[from + 5] == ' ');
    }

    /** {@code <3001. >} or {@code <1>}, and nothing else in the line. */
    static boolean isCounter(byte[] b, int from, int to) {
        int at = from + 1;
        while (at < to && Tags.isDigit(b[at])) {
            at++;
        }
        if (from >= to || b[from] != '<' || at == from + 1) {
            return false;
        }
        while (at < to && (b[at] == '.' || b[at] == ' ')) {
            at++;
        }
        int end = at + 1;
        while (end < to && b[end] == ' ') {
            end++;
        }
        return at < to && b[at] == '>' && end == to;
    }
}
