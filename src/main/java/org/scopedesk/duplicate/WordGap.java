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
    private static final int LEAST_INITIALS = 3;
    private static final WordSet NEGATIONS =
            WordSet.of("no", "non", "not", "never", "without", "ikke", "nicht", "ohne", "sans", "sin", "senza");
    private static final WordSet STAGES = WordSet.of(
            "protocol",
            "rationale",
            "design",
            "pilot",
            "feasibility",
            "preliminary",
            "interim",
            "final",
            "follow",
            "followup",
            "longterm",
            "term",
            "update",
            "updated",
            "part",
            "secondary",
            "subgroup",
            "substudy",
            "summary",
            "reply",
            "response",
            "comment",
            "discussion",
            "correction",
            "erratum",
            "teil",
            "del",
            "partie",
            "parte");

    /** True at the beginning or the end of both lists. */
    boolean atEdge() {
        return (leftFrom == 0 && rightFrom == 0) || (leftTo == left.size() && rightTo == right.size());
    }

    /** True if both sides read the same but for blanks, small words, an abbreviation or slips of the pen in long words. */
    boolean isSpelling(int longWord) {
        if (leftFrom == leftTo || rightFrom == rightTo) {
            return isSilent(left, leftFrom, leftTo) && isSilent(right, rightFrom, rightTo);
        }
        String a = joined(left, leftFrom, leftTo);
        String b = joined(right, rightFrom, rightTo);
        return isOneWord(a, b, longWord) && !numbersAdded(a, b)
                || Numerals.areOne(a, b)
                || isRotated(a, b)
                || isRunTogether()
                || isSpelledOut(left, leftFrom, leftTo, b)
                || isSpelledOut(right, rightFrom, rightTo, a)
                || isSpellingWordByWord(longWord);
    }

    private boolean numbersAdded(String a, String b) {
        return !a.equals(b) && numberAdded();
    }

    /** "18f" and "f18", "99mtc" and "tc99m": one substance with its number before or behind. */
    private static boolean isRotated(String a, String b) {
        return a.length() == b.length()
                && a.length() > 2
                && Character.isDigit(a.charAt(0)) != Character.isDigit(b.charAt(0))
                && (a + a).contains(b);
    }

    /** The same letters, small words included, with other blanks. */
    private boolean isRunTogether() {
        int letters = letters(left, leftFrom, leftTo);
        return letters == letters(right, rightFrom, rightTo)
                && leftTo - leftFrom != rightTo - rightFrom
                && whole(left, leftFrom, leftTo).equals(whole(right, rightFrom, rightTo));
    }

    private static int letters(WordList list, int from, int to) {
        int letters = 0;
        for (int i = from; i < to; i++) {
            letters += list.length(i);
        }
        return letters;
    }

    private static String whole(WordList list, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            list.appendTo(text, i);
        }
        return text.toString();
    }

    private static boolean isOneWord(String a, String b, int longWord) {
        if (a.equals(b) || Spelling.areOne(a, b)) {
            return true;
        }
        int shorter = Math.min(a.length(), b.length());
        boolean mayBe = shorter >= longWord
                && Spelling.mayBeOneWord(a, b)
                && Edits.within(a, b, shorter >= 4 * longWord ? 2 : 1);
        return mayBe && !Spelling.everyLetterCounts(a) && !Spelling.areTwo(a, b);
    }

    /** True if the words begin with the letters of {@code brief}: "randomised controlled trial" and "rct". */
    private static boolean isSpelledOut(WordList list, int from, int to, String brief) {
        if (brief.length() < LEAST_INITIALS || to - from < brief.length()) {
            return false;
        }
        int at = 0;
        for (int i = from; i < to; i++) {
            if (!list.isEmptyWord(i)) {
                if (at == brief.length()
                        || list.first(i) != brief.charAt(at)
                        || !Character.isLetter(brief.charAt(at))) {
                    return false;
                }
                at++;
            }
        }
        return at == brief.length();
    }

    /** As many words on both sides, each another spelling of its fellow: "tumour behaviour", "tumor behavior". */
    private boolean isSpellingWordByWord(int longWord) {
        int words = leftTo - leftFrom;
        if (words < 2 || words != rightTo - rightFrom || numberAdded()) {
            return false;
        }
        for (int i = 0; i < words; i++) {
            if (!isOneWord(left.word(leftFrom + i), right.word(rightFrom + i), longWord)) {
                return false;
            }
        }
        return true;
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

    /** True if a word, or a number, says that this is one of several reports on a work. */
    boolean tellsOtherReport() {
        return numberAdded() || STAGES.isIn(left, leftFrom, leftTo) || STAGES.isIn(right, rightFrom, rightTo);
    }

    /** True if one side says what the other denies. */
    boolean negates() {
        return NEGATIONS.isIn(left, leftFrom, leftTo) || NEGATIONS.isIn(right, rightFrom, rightTo);
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

    /** True if {@link #joined} is empty. */
    private static boolean isSilent(WordList list, int from, int to) {
        return to - from == 1 ? !says(list, from, to) : telling(list, from, to) == 0;
    }

    private static String joined(WordList list, int from, int to) {
        if (to - from == 1) {
            return says(list, from, to) ? list.word(from) : "";
        }
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (!list.isEmptyWord(i)) {
                list.appendTo(text, i);
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
