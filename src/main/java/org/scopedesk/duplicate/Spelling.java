package org.scopedesk.duplicate;

/** Two spellings of one word: transliterations, British and American forms. Words are folded already. */
final class Spelling {
    private Spelling() {}

    /** True of two words of different length that are one once double vowels are made single: mueller, muller; boe, bo. */
    static boolean areOne(String a, String b) {
        boolean may = a.length() != b.length() && !a.isEmpty() && !b.isEmpty() && a.charAt(0) == b.charAt(0);
        return may && plain(a).equals(plain(b));
    }

    /** The word with double vowels of transliteration and of British spelling made single. */
    private static String plain(String word) {
        if (word.indexOf("ae") < 0 && word.indexOf("oe") < 0 && word.indexOf("ue") < 0 && word.indexOf("aa") < 0) {
            return word;
        }
        StringBuilder plain = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            char next = i + 1 < word.length() ? word.charAt(i + 1) : ' ';
            boolean pair = (next == 'e' && (c == 'a' || c == 'o' || c == 'u')) || (c == 'a' && next == 'a');
            plain.append(c);
            i += pair ? 1 : 0;
        }
        return plain.toString();
    }

    /**
     * False of two words that begin otherwise: a letter before the rest makes another word ("typical", "atypical"), unless
     * it is one half of a double vowel ("oestrogen", "estrogen"), and so does another letter among the first two.
     */
    static boolean mayBeOneWord(String a, String b) {
        if (a.charAt(0) == b.charAt(0)) {
            return a.length() != b.length() || a.charAt(1) == b.charAt(1);
        }
        String longer = a.length() > b.length() ? a : b;
        boolean vowel = longer.startsWith("oe") || longer.startsWith("ae");
        return a.length() != b.length() && vowel;
    }
}
