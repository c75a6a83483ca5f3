package org.scopedesk.duplicate;

import java.util.ArrayList;
import java.util.List;

/**
 * Two lists of words laid side by side (longest common subsequence).
 *
 * @param gaps what stands between the common words, in order; at least one side of a gap has words
 * @param common how many words are common
 * @param longer the length of the longer list
 */
record WordDiff(List<WordGap> gaps, int common, int longer) {

    /** Share of common words in the longer list, 0 to 1. */
    double alike() {
        return longer == 0 ? 1 : (double) common / longer;
    }

    static WordDiff of(WordList a, WordList b) {
        return new Work(a, b).run();
    }

    /** The work of laying two lists side by side. */
    private static final class Work {
        private final WordList a;
        private final WordList b;
        private final List<WordGap> gaps = new ArrayList<>();
        private int head;
        private int endA;
        private int endB;

        Work(WordList a, WordList b) {
            this.a = a;
            this.b = b;
            this.endA = a.size();
            this.endB = b.size();
        }

        WordDiff run() {
            int most = Math.min(a.size(), b.size());
            while (head < most && a.same(head, b, head)) {
                head++;
            }
            while (endA > head && endB > head && a.same(endA - 1, b, endB - 1)) {
                endA--;
                endB--;
            }
            int common = head + a.size() - endA + between();
            return new WordDiff(gaps, common, Math.max(a.size(), b.size()));
        }

        /** Adds the gaps between equal beginning and equal end, and counts what is common there. */
        private int between() {
            int width = endB - head + 1;
            int[] table = table(width);
            int i = head;
            int j = head;
            int leftFrom = head;
            int rightFrom = head;
            int common = 0;
            while (i < endA && j < endB) {
                if (a.same(i, b, j)) {
                    addGap(leftFrom, i, rightFrom, j);
                    leftFrom = ++i;
                    rightFrom = ++j;
                    common++;
                } else if (table[(i - head + 1) * width + j - head] >= table[(i - head) * width + j - head + 1]) {
                    i++;
                } else {
                    j++;
                }
            }
            addGap(leftFrom, endA, rightFrom, endB);
            return common;
        }

        private void addGap(int leftFrom, int leftTo, int rightFrom, int rightTo) {
            if (leftFrom < leftTo || rightFrom < rightTo) {
                gaps.add(new WordGap(a, leftFrom, leftTo, b, rightFrom, rightTo));
            }
        }

        /** Length of the longest common subsequence of what follows each pair of places, row by row. */
        private int[] table(int width) {
            int[] table = new int[(endA - head + 1) * width];
            for (int i = endA - head - 1; i >= 0; i--) {
                for (int j = endB - head - 1; j >= 0; j--) {
                    int at = i * width + j;
                    table[at] = a.same(head + i, b, head + j)
                            ? table[at + width + 1] + 1
                            : Math.max(table[at + width], table[at + 1]);
                }
            }
            return table;
        }
    }
}
