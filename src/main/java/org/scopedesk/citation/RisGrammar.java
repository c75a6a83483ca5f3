package org.scopedesk.citation;

import java.util.Locale;
import java.util.Set;
import org.scopedesk.citation.text.Lines;

/**
 * RIS: {@code TY  - JOUR} to {@code ER  - }. The regular form of a tag (two characters, two blanks, hyphen, blank or
 * nothing) always counts; another form (one blank, indented, lower case, no-break space or nothing after the hyphen)
 * only if the file writes its TY lines in that form, so that {@code AI - based} in an abstract is no tag. {@code ER} with
 * nothing behind it ends an entry in any form.
 */
final class RisGrammar implements TagGrammar {
    private static final Set<String> SHOWING = Set.of("TI", "T1", "AU", "A1", "AB", "N2");

    private static final int LONGEST_TYPE = 16;
    private static final int LONGEST_MARKUP = 200;

    /** The bit of a form without a blank before the hyphen; so that {@code AI-based} is no tag, only from the first line on. */
    private static final int GLUED = 512;

    private final Tags tags = new Tags();
    private int habit = -1;
    private String tag = "";
    private int valueFrom;
    private int form;

    @Override
    public Kind kind(Lines line) {
        if (!parse(line.buffer(), line.from(), line.to())) {
            return beginsBehindMarkup(line) ? Kind.START : Kind.MORE;
        }
        boolean regular = form == 0;
        if (tag.equals("TY") && (regular || form == habit || mayBeHabit(line.to()))) {
            habit = form;
            return Kind.START;
        }
        boolean usual = regular || form == habit;
        if (tag.equals("ER")) {
            boolean ends = usual || isBlank(line);
            return nextBegins(line) ? Kind.NEXT : ends ? Kind.END : Kind.MORE;
        }
        return usual ? Kind.TAG : Kind.MORE;
    }

    /** Where files were joined without a line end between, the next entry begins behind the end of the one before. */
    private boolean nextBegins(Lines line) {
        byte[] b = line.buffer();
        int at = valueFrom;
        while (at < line.to() && (b[at] == ' ' || isPartOfMark(b[at]))) {
            at++;
        }
        if (at == line.to() || b[at] != 'T' || !parse(b, at, line.to()) || !tag.equals("TY")) {
            return false;
        }
        habit = form;
        return true;
    }

    /** {@code <pre>TY  - JOUR}, in a file saved from a browser. */
    private boolean beginsBehindMarkup(Lines line) {
        byte[] b = line.buffer();
        int at = line.from();
        if (b[at] != '<') {
            return false;
        }
        int end = Math.min(line.to(), at + LONGEST_MARKUP);
        while (at < end && b[at] != '>') {
            at++;
        }
        if (!parse(b, at + 1, line.to()) || !tag.equals("TY") || form != 0) {
            return false;
        }
        habit = 0;
        return true;
    }

    private static boolean isPartOfMark(byte b) {
        return b == (byte) 0xEF || b == (byte) 0xBB || b == (byte) 0xBF;
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
    public boolean belongsBefore(String tag) {
        return tag.equals("NL");
    }

    @Override
    public boolean isFrame(String tag) {
        return tag.equals("TY");
    }

    @Override
    public boolean showsEntry(String tag) {
        return SHOWING.contains(tag);
    }

    @Override
    public boolean needsEnd() {
        return true;
    }

    @Override
    public String beginning() {
        return "TY  - ";
    }

    /** True if the line has no value: an end in another form than the file's is an end all the same. */
    private boolean isBlank(Lines line) {
        int at = valueFrom;
        while (at < line.to() && line.buffer()[at] == ' ') {
            at++;
        }
        return at >= line.to();
    }

    /** A type is one short word. */
    private boolean mayBeHabit(int to) {
        return to - valueFrom < LONGEST_TYPE;
    }

    /** Finds tag, value and form of a line that may be a tag in any form; {@code form} is 0 for the regular one. */
    private boolean parse(byte[] b, int from, int to) {
        int at = from;
        while (at < to && b[at] >= 0 && b[at] <= ' ') {
            at++;
        }
        int start = at;
        boolean lower = at < to && Tags.isLower(b[at]);
        while (at < to && at - start < 5 && isTagPart(b[at], lower)) {
            at++;
        }
        int letters = at - start;
        int afterTag = at;
        while (at < to && b[at] == ' ') {
            at++;
        }
        int plain = at - afterTag;
        at = afterOddBlanks(b, at, to);
        int blanks = at - afterTag;
        int hyphen = at < to ? hyphen(b, at, to) : 0;
        if (letters < 2 || letters > 4 || hyphen == 0 || !isLetter(b[start]) || blanks > 4) {
            return false;
        }
        if (blanks == 0 && (letters > 2 || (habit & GLUED) == 0)) {
            return false;
        }
        if (letters > 2 && blanks != 2 && !isAligned(b, start, afterTag, blanks)) {
            return false;
        }
        at += hyphen;
        int tail = tail(b, at, to);
        form = (start - from > 0 ? 1 : 0)
                | (blanks == 2 || letters > 2 ? 0 : blanks << 1)
                | (lower ? 16 : 0)
                | tail << 5
                | (plain < blanks ? 128 : 0)
                | (hyphen > 1 ? 256 : 0)
                | (blanks == 0 ? GLUED : 0);
        tag = lower ? tags.of(b, start, afterTag).toUpperCase(Locale.ROOT) : tags.of(b, start, afterTag);
        valueFrom = tail == 1 ? at + 2 : at;
        return true;
    }

    /** How many bytes a hyphen or, as word processors make it, a dash has; 0 if it is something else. */
    private static int hyphen(byte[] b, int at, int to) {
        if (b[at] == '-') {
            return 1;
        }
        boolean dash = at + 2 < to
                && b[at] == (byte) 0xE2
                && b[at + 1] == (byte) 0x80
                && b[at + 2] >= (byte) 0x90
                && b[at + 2] <= (byte) 0x94;
        return dash ? 3 : 0;
    }

    /** Tabs and no-break spaces may stand between tag and hyphen too; four bytes at most. */
    private static int afterOddBlanks(byte[] b, int from, int to) {
        int at = from;
        while (at < to && (b[at] == ' ' || b[at] == '\t' || b[at] == (byte) 0xC2 || b[at] == (byte) 0xA0)) {
            at++;
        }
        return at;
    }

    /** A tag of three letters whose hyphen stands where that of the others does: {@code DOI - }. */
    private static boolean isAligned(byte[] b, int start, int afterTag, int blanks) {
        return afterTag - start == 3 && blanks == 1 && b[start] == 'D' && b[start + 1] == 'O' && b[start + 2] == 'I';
    }

    /** 0 for a blank, tab or nothing after the hyphen, 1 for a no-break space, 2 for text. */
    private static int tail(byte[] b, int at, int to) {
        if (at == to || b[at] == ' ' || b[at] == '\t') {
            return 0;
        }
        return at + 1 < to && b[at] == (byte) 0xC2 && b[at + 1] == (byte) 0xA0 ? 1 : 2;
    }

    private static boolean isLetter(int b) {
        return Tags.isUpper(b) || Tags.isLower(b);
    }

    private static boolean isTagPart(int b, boolean lower) {
        return (lower ? Tags.isLower(b) : Tags.isUpper(b)) || Tags.isDigit(b);
    }
}
