package org.scopedesk.index;

import java.lang.Character.UnicodeScript;

/**
 * The words of a text, one after the other: runs of letters, digits and marks. Hyphens and apostrophes part words. Each
 * Chinese character and each Japanese kana is a word of its own, since these scripts do not part words; a run of them
 * is searched as a phrase.
 */
final class Words {
    private static final int SOFT_HYPHEN = 0x00AD;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private final CharSequence text;
    private final boolean wildcards;
    private int start;
    private int end;

    /** The words of a text. If {@code wildcards}, {@code *} and {@code ?} are parts of words. */
    Words(CharSequence text, boolean wildcards) {
        this.text = text;
        this.wildcards = wildcards;
    }

    /** Goes to the next word; false if there is none. */
    boolean next() {
        return nextFrom(end);
    }

    /** Goes to the first word from a place on that is not within a word; false if there is none. */
    boolean nextFrom(int place) {
        int i = place;
        while (i < text.length()) {
            int c = Character.codePointAt(text, i);
            int after = i + Character.charCount(c);
            if (isPart(c)) {
                start = i;
                end = standsAlone(c) ? endOfMarks(after) : endOfRun(after);
                return true;
            }
            i = after;
        }
        end = text.length();
        return false;
    }

    /** Where the word begins in the text. */
    int start() {
        return start;
    }

    /** Where it ends, exclusive. */
    int end() {
        return end;
    }

    String word() {
        return text.subSequence(start, end).toString();
    }

    private int endOfRun(int from) {
        int i = from;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (isAsciiPart(c)) {
                i++;
                continue;
            }
            int point = Character.codePointAt(text, i);
            if (!isInside(point) || standsAlone(point)) {
                break;
            }
            i += Character.charCount(point);
        }
        return i;
    }

    private int endOfMarks(int from) {
        int i = from;
        while (i < text.length() && isMark(Character.codePointAt(text, i))) {
            i += Character.charCount(Character.codePointAt(text, i));
        }
        return i;
    }

    private boolean isInside(int c) {
        return isPart(c) || isMark(c) || c == SOFT_HYPHEN || c == ZERO_WIDTH_JOINER || c == ZERO_WIDTH_NON_JOINER;
    }

    private boolean isPart(int c) {
        if (c < 0x80) {
            return isAsciiPart((char) c) || (wildcards && (c == '*' || c == '?'));
        }
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.OTHER_NUMBER;
    }

    /** True of the letters and digits of ASCII. */
    static boolean isAsciiPart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean standsAlone(int c) {
        if (c < 0x2E80) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.HAN
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA
                || c == 0x30FC
                || c == 0xFF70;
    }
}
