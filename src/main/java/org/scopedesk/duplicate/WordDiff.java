package org.scopedesk.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Two lists of words laid side by side (longest common subsequence).
 *
 * @param gaps what stands between the common words, in order; at least one side of a gap has words
 * @param common how many words are common
 * @param longer the length of the longer list
 */
record WordDiff(List<Gap> gaps, int common, int longer) {

    /**
     * Words of one list that stand where other words, or none, stand in the other.
     *
     * @param left words of the first list
     * @param right words of the second list
     * @param leftFrom the place of the first of {@code left} in its list
     * @param rightFrom the place of the first of {@code right} in its list
     * @param atEdge true at the beginning or the end of both lists
     */
    record Gap(List<String> left, List<String> right, int leftFrom, int rightFrom, boolean atEdge) {

        /** True if both sides read the same but for blanks, small words or a slip of the pen in a long word. */
        boolean isSpelling(int longWord) {
            String a = joined(left);
            String b = joined(right);
            if (a.equals(b)) {
                return true;
            }
            if (a.isEmpty() || b.isEmpty() || !digits(left).equals(digits(right))) {
                return false;
            }
            int shorter = Math.min(a.length(), b.length());
            boolean otherPrefix = a.length() == b.length() && !a.regionMatches(0, b, 0, 2);
            return shorter >= longWord && !otherPrefix && Edits.within(a, b, shorter >= 4 * longWord ? 2 : 1);
        }

        boolean isReplacement() {
            return !joined(left).isEmpty() && !joined(right).isEmpty();
        }

        /** A number, or a letter that counts ("cohort A"), against another one. */
        boolean numbersDiffer() {
            TreeSet<String> a = counting(left);
            TreeSet<String> b = counting(right);
            if (a.isEmpty() || b.isEmpty()) {
                return false;
            }
            return !a.containsAll(b) && !b.containsAll(a);
        }

        boolean numberAdded() {
            return !digits(left).equals(digits(right));
        }

        int tellingWords() {
            return telling(left) + telling(right);
        }

        private static String joined(List<String> words) {
            StringBuilder text = new StringBuilder();
            words.stream()
                    .filter(w -> !Title.isEmptyWord(w) || (w.length() == 1 && words.size() == 1))
                    .forEach(text::append);
            return text.toString();
        }

        private static TreeSet<String> counting(List<String> words) {
            TreeSet<String> counting = digits(words);
            if (words.size() == 1 && words.get(0).length() == 1) {
                counting.add(words.get(0));
            }
            return counting;
        }

        private static TreeSet<String> digits(List<String> words) {
            TreeSet<String> digits = new TreeSet<>();
            for (String word : words) {
                int i = 0;
                while (i < word.length()) {
                    int from = i;
                    while (i < word.length() && Character.isDigit(word.charAt(i))) {
                        i++;
                    }
                    if (i > from) {
                        digits.add(word.substring(from, i));
                    }
                    i++;
                }
            }
            return digits;
        }
    }

    /** How many of {@code words} carry meaning. */
    static int telling(List<String> words) {
        int count = 0;
        for (String word : words) {
            count += Title.isEmptyWord(word) ? 0 : 1;
        }
        return count;
    }

    /** Share of common words in the longer list, 0 to 1. */
    double alike() {
        return longer == 0 ? 1 : (double) common / longer;
    }

    static WordDiff of(List<String> a, List<String> b) {
        int head = 0;
        int most = Math.min(a.size(), b.size());
        while (head < most && a.get(head).equals(b.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && a.get(a.size() - 1 - tail).equals(b.get(b.size() - 1 - tail))) {
            tail++;
        }
        List<Gap> gaps = new ArrayList<>();
        int common = head + tail;
        int[][] table = table(a, b, head, a.size() - tail, b.size() - tail);
        int i = head;
        int j = head;
        int leftFrom = head;
        int rightFrom = head;
        int endA = a.size() - tail;
        int endB = b.size() - tail;
        while (i < endA && j < endB) {
            if (a.get(i).equals(b.get(j))) {
                addGap(gaps, a, b, leftFrom, i, rightFrom, j);
                leftFrom = ++i;
                rightFrom = ++j;
                common++;
            } else if (table[i - head + 1][j - head] >= table[i - head][j - head + 1]) {
                i++;
            } else {
                j++;
            }
        }
        addGap(gaps, a, b, leftFrom, endA, rightFrom, endB);
        return new WordDiff(List.copyOf(gaps), common, Math.max(a.size(), b.size()));
    }

    private static void addGap(
            List<Gap> gaps, List<String> a, List<String> b, int leftFrom, int leftTo, int rightFrom, int rightTo) {
        if (leftFrom == leftTo && rightFrom == rightTo) {
            return;
        }
        boolean edge = (leftFrom == 0 && rightFrom == 0) || (leftTo == a.size() && rightTo == b.size());
        gaps.add(new Gap(
                List.copyOf(a.subList(leftFrom, leftTo)),
                List.copyOf(b.subList(rightFrom, rightTo)),
                leftFrom,
                rightFrom,
                edge));
    }

    /** Length of the longest common subsequence of what follows each pair of places. */
    private static int[][] table(List<String> a, List<String> b, int head, int endA, int endB) {
        int[][] table = new int[endA - head + 1][endB - head + 1];
        for (int i = endA - head - 1; i >= 0; i--) {
            for (int j = endB - head - 1; j >= 0; j--) {
                table[i][j] = a.get(head + i).equals(b.get(head + j))
                        ? table[i + 1][j + 1] + 1
                        : Math.max(table[i + 1][j], table[i][j + 1]);
            }
        }
        return table;
    }
}
