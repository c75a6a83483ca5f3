package org.scopedesk.duplicate;

import java.util.Set;
import java.util.TreeSet;

/**
 * Words of one list that stand where other words, or none, stand in another.
 *
 * @param left the first list
 * @param leftFrom the place of the first word of the gap there
 * @param leftTo the place after the last
 * @param right the second list
 * @param rightFrom the place of the first word of the gap there
 * @param rightTo the place after the last
 */
record WordGap(WordList left, int leftFrom, int leftTo, WordList right, int rightFrom, int rightTo) {

    /** True at the beginning or the end of both lists. */
    boolean atEdge() {
        return (leftFrom == 0 && rightFrom == 0) || (leftTo == left.size() && rightTo == right.size());
    }

    /** True if both sides read the same but for blanks, small words or a slip of the pen in a long word. */
    boolean isSpelling(int longWord) {
        String a = joined(left, leftFrom, leftTo);
        String b = joined(right, rightFrom, rightTo);
        if (a.equals(b)) {
            return true;
        }
        if (Spelling.areOne(a, b)) {
            return true;
        }
        int shorter = Math.min(a.length(), b.length());
        if (shorter < longWord || !Spelling.mayBeOneWord(a, b)) {
            return false;
        }
        return Edits.within(a, b, shorter >= 4 * longWord ? 2 : 1) && !numberAdded();
    }

    /** True at the end of both lists, where one breaks off within a word that the other has in full. */
    boolean isCutShort() {
        boolean atEnd = leftTo == left.size() && rightTo == right.size() && leftFrom < leftTo && rightFrom < rightTo;
        if (!atEnd) {
            return false;
        }
        String a = left.word(leftFrom);
        String b = right.word(rightFrom);
        return a.length() < b.length()
                ? leftTo - leftFrom == 1 && b.startsWith(a) && !Character.isDigit(left.first(leftFrom))
                : rightTo - rightFrom == 1 && a.startsWith(b) && !Character.isDigit(right.first(rightFrom));
    }

    /** True if words that carry meaning stand on both sides. */
    boolean isReplacement() {
        return says(left, leftFrom, leftTo) && says(right, rightFrom, rightTo);
    }

    /** A number, or a letter that counts ("cohort A"), against another one. */
    boolean numbersDiffer() {
        Set<String> a = counting(left, leftFrom, leftTo);
        if (a.isEmpty()) {
            return false;
        }
        Set<String> b = counting(right, rightFrom, rightTo);
        return !b.isEmpty() && !a.containsAll(b) && !b.containsAll(a);
    }

    boolean numberAdded() {
        return !digits(left, leftFrom, leftTo).equals(digits(right, rightFrom, rightTo));
    }

    /** How many words carry meaning on the left. */
    int tellingLeft() {
        return telling(left, leftFrom, leftTo);
    }

    /** How many words carry meaning on the right. */
    int tellingRight() {
        return telling(right, rightFrom, rightTo);
    }

    private static int telling(WordList list, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += list.isEmptyWord(i) ? 0 : 1;
        }
        return count;
    }

    private static boolean says(WordList list, int from, int to) {
        return (to - from == 1 && list.length(from) == 1) || telling(list, from, to) > 0;
    }

    private static String joined(WordList list, int from, int to) {
        if (to - from == 1) {
            return says(list, from, to) ? list.word(from) : "";
        }
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (!list.isEmptyWord(i)) {
                text.append(list.word(i));
            }
        }
        return text.toString();
    }

    private static Set<String> counting(WordList list, int from, int to) {
        return to - from == 1 && list.length(from) == 1 ? Set.of(list.word(from)) : digits(list, from, to);
    }

    /** The numbers in words, also those within a word. */
    private static Set<String> digits(WordList list, int from, int to) {
        Set<String> digits = Set.of();
        for (int word = from; word < to; word++) {
            String text = list.hasDigit(word) ? list.word(word) : "";
            for (int i = 0; i < text.length(); i++) {
                int start = i;
                while (i < text.length() && Character.isDigit(text.charAt(i))) {
                    i++;
                }
                if (i > start) {
                    digits = digits.isEmpty() ? new TreeSet<>() : digits;
                    digits.add(text.substring(start, i));
                }
            }
        }
        return digits;
    }
}
