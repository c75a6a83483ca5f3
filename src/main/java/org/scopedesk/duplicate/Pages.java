package org.scopedesk.duplicate;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scopedesk.review.LetterCase;

/**
 * First and last page of a publication, or its article number, in one normal form whatever the source's habits:
 * {@code 494-6}, {@code 083-087}, {@code S417-S429}, {@code 35+}, {@code 01-Sep} (a spreadsheet's idea of 1-9),
 * {@code P63 [tp 104]}, {@code 697-701; discussion 689}.
 *
 * @param prefix the letters before the number, folded; "" if none
 * @param first the first page or article number; -1 if unknown
 * @param last the last page; equal to {@code first} if only one page is known, -1 if nothing is known
 * @param locator true if this is an article number that says nothing of the length
 */
record Pages(String prefix, int first, int last, boolean locator) {
    static final Pages UNKNOWN = new Pages("", -1, -1, false);

    private static final Pattern RANGE =
            Pattern.compile("([a-z]*)\\.?\\s*(\\d{1,9})([a-z]*)\\s*(?:-+\\s*([a-z]*)\\s*(\\d{1,9}))?");
    private static final Pattern TAIL_ONLY = Pattern.compile("(?:p?t|suppl(?:ement)?)\\s*-+\\s*(\\d{1,9})");
    /** What some sources give in place of pages that they do not know. */
    private static final Pattern NOUGHT = Pattern.compile("0+(?:\\s*-+\\s*0+)?");

    private static final Pattern DAY_MONTH = Pattern.compile("(\\d{1,2})-([a-z]{3})");
    private static final Pattern MONTH_DAY = Pattern.compile("([a-z]{3})-(\\d{1,2})");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** Reads what a source delivered; {@link #UNKNOWN} if it holds no page. */
    static Pages of(String text) {
        if (text.isEmpty()) {
            return UNKNOWN;
        }
        String plain = plain(text);
        Matcher dayMonth = DAY_MONTH.matcher(plain);
        if (dayMonth.matches() && MONTHS.contains(dayMonth.group(2))) {
            return range("", dayMonth.group(1), Integer.toString(MONTHS.indexOf(dayMonth.group(2)) + 1));
        }
        Matcher monthDay = MONTH_DAY.matcher(plain);
        if (monthDay.matches() && MONTHS.contains(monthDay.group(1))) {
            return range("", Integer.toString(MONTHS.indexOf(monthDay.group(1)) + 1), monthDay.group(2));
        }
        Matcher tail = TAIL_ONLY.matcher(plain);
        if (tail.lookingAt()) {
            return new Pages("", -1, Integer.parseInt(tail.group(1)), false);
        }
        Matcher range = RANGE.matcher(plain);
        if (!range.find()) {
            return UNKNOWN;
        }
        if (NOUGHT.matcher(plain).matches()) {
            return UNKNOWN;
        }
        String prefix = range.group(1).equals("p") || range.group(1).equals("pp") ? "" : range.group(1);
        String last = range.group(5);
        if (last == null) {
            return alone(prefix, range.group(2));
        }
        return range(prefix, range.group(2), last);
    }

    boolean isKnown() {
        return first >= 0;
    }

    /** How many pages it fills at least. */
    int length() {
        return first < 0 ? 0 : Math.abs(last - first) + 1;
    }

    /**
     * SAME first page; CLOSE if the ranges overlap or end on the same page; UNCLEAR if the two are of different kinds
     * (an article number and a printed page, or pages counted from 1 online); DIFFERENT if they are disjoint.
     */
    Agreement compare(Pages other) {
        if (!isKnown() || !other.isKnown()) {
            return tailsAgree(other) ? Agreement.CLOSE : Agreement.UNKNOWN;
        }
        if (first == other.first) {
            return Agreement.SAME;
        }
        if (isLocator() != other.isLocator()) {
            return Agreement.UNCLEAR;
        }
        if (!prefix.equals(other.prefix)) {
            return Agreement.DIFFERENT;
        }
        if ((last == other.last && length() > 1 && other.length() > 1) || overlaps(other)) {
            return Agreement.CLOSE;
        }
        return countedOnline() != other.countedOnline() ? Agreement.UNCLEAR : Agreement.DIFFERENT;
    }

    /** True if both give first and last page, and both are the same. */
    boolean sameRange(Pages other) {
        return isKnown() && first == other.first && last == other.last && length() > 1;
    }

    /** True of article numbers and of pages that exist online only. */
    private boolean isLocator() {
        return locator || prefix.equals("e");
    }

    private boolean overlaps(Pages other) {
        return !locator
                && Math.min(first, last) <= Math.max(other.first, other.last)
                && Math.min(other.first, other.last) <= Math.max(first, last);
    }

    /** An article ahead of print is often counted from 1. */
    private boolean countedOnline() {
        return first == 1 && last > 1;
    }

    private boolean tailsAgree(Pages other) {
        int known = Math.max(first, other.first) >= 0 ? Math.max(last, other.last) : -1;
        int tail = first < 0 ? last : other.last;
        if (tail < 0 || known < 0 || isKnown() == other.isKnown()) {
            return false;
        }
        int scale = tail < 10 ? 10 : tail < 100 ? 100 : 1000;
        return (isKnown() ? last : other.last) % scale == tail;
    }

    private static Pages alone(String prefix, String number) {
        int value = Integer.parseInt(number);
        boolean locator = prefix.equals("e")
                || prefix.equals("cd")
                || prefix.equals("d")
                || number.length() > 5
                || (prefix.length() == 1 && !prefix.equals("s") && number.length() > 3);
        return new Pages(prefix, value, value, locator);
    }

    private static Pages range(String prefix, String from, String to) {
        int first = Integer.parseInt(from);
        int last = Integer.parseInt(to);
        if (last < first && to.length() < from.length()) {
            int scale = (int) Math.pow(10, to.length());
            last = first / scale * scale + last;
        }
        boolean slip = last < first && to.length() < from.length();
        return new Pages(prefix, first, slip ? first : last, false);
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (char c : LetterCase.small(text).toCharArray()) {
            if (c == ';' || c == '[') {
                break;
            }
            boolean dash = (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
            if (c != '"') {
                plain.append(dash ? '-' : c);
            }
        }
        return plain.toString().strip();
    }
}
