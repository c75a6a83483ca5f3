package org.scopedesk.duplicate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scopedesk.review.LetterCase;

/** Volume and issue numbers out of what sources write around them: {@code 38 (Supplement 1)}, {@code 174 AISC}. */
final class Numbering {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,8}");
    private static final Pattern SUPPLEMENT = Pattern.compile("(?i)suppl|^s\\d|pt|special");
    private static final int UNKNOWN = -1;

    private Numbering() {}

    /**
     * The volume's number; -1 if there is none, or none that can be trusted: a broken rest ({@code 1)}), a month, a
     * nought or a year in place of a volume, the number of a supplement alone.
     */
    static int volume(String text, int year) {
        if (text.isEmpty() || (text.endsWith(")") && text.indexOf('(') < 0) || text.startsWith("(")) {
            return UNKNOWN;
        }
        Matcher number = NUMBER.matcher(text);
        if (!number.find()
                || SUPPLEMENT.matcher(text.substring(0, number.start())).find()) {
            return UNKNOWN;
        }
        int value = Integer.parseInt(number.group());
        if (value == 0) {
            return UNKNOWN;
        }
        boolean dated = text.indexOf('-') > 0 && hasMonth(text);
        return dated || (Math.abs(value - year) <= 1 && value > 1900) ? UNKNOWN : value;
    }

    /** The issue's number; -1 if there is none, or a nought, or the issue is named by month or is a supplement. */
    static int issue(String text) {
        Matcher number = NUMBER.matcher(text);
        if (!number.find()
                || SUPPLEMENT.matcher(text.substring(0, number.start())).find()) {
            return UNKNOWN;
        }
        int value = number.group().length() > 5 ? 0 : Integer.parseInt(number.group());
        return value == 0 ? UNKNOWN : value;
    }

    /** True if a volume or issue says that it is a supplement. */
    static boolean isSupplement(String text) {
        String lower = LetterCase.small(text);
        return lower.contains("suppl") || (lower.startsWith("s") && lower.length() < 4);
    }

    static Agreement compare(int a, int b) {
        if (a < 0 || b < 0) {
            return Agreement.UNKNOWN;
        }
        return a == b ? Agreement.SAME : Agreement.DIFFERENT;
    }

    private static boolean hasMonth(String text) {
        for (int i = 0; i + 2 < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }
}
