package org.scopedesk.duplicate;

/** How far two words are apart in spelling. */
final class Edits {
    private Edits() {}

    /**
     * True if {@code a} becomes {@code b} by at most {@code most} insertions, deletions, replacements of one character
     * or swaps of two neighbours (optimal string alignment distance).
     */
    static boolean within(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return false;
        }
        int head = 0;
        int shorter = Math.min(a.length(), b.length());
        while (head < shorter && a.charAt(head) == b.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
            tail++;
        }
        int least = shorter - head - tail;
        if (least == 0) {
            return Math.max(a.length(), b.length()) - head - tail <= most;
        }
        if (least > 2 * most) {
            return false;
        }
        return middle(a.substring(head, a.length() - tail), b.substring(head, b.length() - tail), most);
    }

    /** The same for what is left when equal beginnings and ends are taken off. */
    private static boolean middle(String a, String b, int most) {
        int[] before = new int[b.length() + 1];
        int[] above = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                row[j] = cell(a, b, i, j, before, above, row);
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return false;
            }
            int[] spare = before;
            before = above;
            above = row;
            row = spare;
        }
        return above[b.length()] <= most;
    }

    private static int cell(String a, String b, int i, int j, int[] before, int[] above, int[] row) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int best = Math.min(Math.min(above[j], row[j - 1]) + 1, above[j - 1] + (same ? 0 : 1));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, before[j - 2] + 1) : best;
    }
}
