package org.scopedesk.index;

/** Words with wildcards: {@code *} stands for any letters or none, {@code ?} for one letter or none. */
final class Wildcards {
    private Wildcards() {}

    static boolean in(String word) {
        return word.indexOf('*') >= 0 || word.indexOf('?') >= 0;
    }

    /** True if nothing but {@code *} is left of a word, so that it stands for any word. */
    static boolean isAnyWord(String word) {
        return word.indexOf('*') >= 0 && word.chars().allMatch(c -> c == '*' || c == '?');
    }

    /** True if a word fits; takes time in proportion to the lengths multiplied, whatever the wildcards. */
    static boolean fits(String wildcards, String word) {
        int length = wildcards.length();
        boolean[] here = new boolean[length + 1];
        here[0] = true;
        skip(wildcards, here);
        for (int i = 0; i < word.length(); i++) {
            boolean[] next = new boolean[length + 1];
            for (int p = 0; p < length; p++) {
                char c = wildcards.charAt(p);
                if (here[p] && c == '*') {
                    next[p] = true;
                } else if (here[p] && (c == '?' || c == word.charAt(i))) {
                    next[p + 1] = true;
                }
            }
            skip(wildcards, next);
            here = next;
        }
        return here[length];
    }

    /** Wildcards may stand for nothing. */
    private static void skip(String wildcards, boolean[] places) {
        for (int p = 0; p < wildcards.length(); p++) {
            places[p + 1] |= places[p] && (wildcards.charAt(p) == '*' || wildcards.charAt(p) == '?');
        }
    }
}
