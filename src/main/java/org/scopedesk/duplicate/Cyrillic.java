package org.scopedesk.duplicate;

/** Folded Cyrillic words in Latin letters, as indexes of other countries write the names of authors and journals. */
final class Cyrillic {
    private static final char FIRST = 'а';
    private static final String[] LATIN =
            "a b v g d e zh z i i k l m n o p r s t u f kh ts ch sh shch - y - e yu ya".split(" ", -1);

    private Cyrillic() {}

    /** The word in Latin letters; the same word if it is not Cyrillic. */
    static String inLatin(String word) {
        if (word.isEmpty() || !isCyrillic(word.charAt(0))) {
            return word;
        }
        StringBuilder latin = new StringBuilder(word.length() + 4);
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == 'і' || c == 'ї') {
                latin.append('i');
            } else if (c == 'є') {
                latin.append("ye");
            } else if (c - FIRST >= 0 && c - FIRST < LATIN.length) {
                String letters = LATIN[c - FIRST];
                latin.append(letters.equals("-") ? "" : letters);
            } else {
                latin.append(c);
            }
        }
        return latin.isEmpty() ? word : latin.toString();
    }

    private static boolean isCyrillic(char c) {
        return c >= '\u0400' && c <= '\u04FF';
    }
}
