package org.scopedesk.index;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The forms of a word under which it is indexed, searched and marked. Two words are the same if they share a form.
 *
 * <p>Forms are in lower case and without accents. The plain form writes å, ä, ö, ø, ü as a, a, o, o, u; the doubled form
 * as aa, ae, oe, oe, ue; the joined form writes the doubled form's pairs as one letter again. So Åkerblom, Aakerblom and
 * Akerblom are the same word, and so are Sørensen, Soerensen and Sorensen, Müller, Mueller and Muller. Pairs in words
 * of fewer than five letters, and {@code ue} after q or a vowel, are not joined: "toe" is not "to". Further, æ is ae, œ
 * is oe, ß is ss, ligatures and full-width letters are their plain letters.
 */
final class WordForms {
    private static final int SHORTEST_JOINED = 5;

    private WordForms() {}

    /** The forms of a word, without doubles, the plain form first; empty if nothing is left of the word. */
    static List<String> of(String word) {
        if (isPlain(word)) {
            return List.of(word);
        }
        String lower = lower(word);
        String plain = fold(lower, false);
        if (plain.isEmpty()) {
            return List.of();
        }
        boolean ascii = isAscii(lower);
        if (ascii && !hasPair(plain)) {
            return List.of(plain);
        }
        List<String> forms = new ArrayList<>(3);
        forms.add(plain);
        String doubled = ascii ? plain : fold(lower, true);
        addNew(forms, doubled);
        if (lower.length() >= SHORTEST_JOINED) {
            addNew(forms, joined(doubled));
        }
        return forms;
    }

    /** True if pairs of letters are joined in words of so many. */
    static boolean mayJoin(int length) {
        return length >= SHORTEST_JOINED;
    }

    /**
     * True if two small letters may stand for one; a word of small letters and digits without such letters, or too short,
     * has no form but itself. A quick test that saves most words the rest of the work.
     */
    static boolean mayBePair(char before, char c) {
        return c == 'e' ? before == 'a' || before == 'o' || before == 'u' : c == 'a' && before == 'a';
    }

    /** The forms of a word with wildcards: plain and doubled, without doubles. */
    static List<String> ofWildcards(String word) {
        String lower = lower(word);
        List<String> forms = new ArrayList<>(2);
        forms.add(fold(lower, false));
        addNew(forms, fold(lower, true));
        return forms;
    }

    /** True for a word that is its own only form, as most are; saves the rest of the work. */
    private static boolean isPlain(String word) {
        boolean mayJoin = word.length() >= SHORTEST_JOINED;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!plain || (mayJoin && isPair(word, i))) {
                return false;
            }
        }
        return true;
    }

    private static void addNew(List<String> forms, String form) {
        if (!forms.contains(form)) {
            forms.add(form);
        }
    }

    private static String lower(String word) {
        String composed = isAscii(word) ? word : Normalizer.normalize(word, Normalizer.Form.NFKC);
        return composed.toLowerCase(Locale.ROOT);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static String fold(String lower, boolean doubled) {
        if (isAscii(lower)) {
            return lower;
        }
        StringBuilder out = new StringBuilder(lower.length() + 4);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c < 0x80) {
                out.append(c);
            } else if (Character.isSurrogate(c)) {
                out.append(c);
            } else {
                foldLetter(c, doubled, out);
            }
        }
        return out.toString();
    }

    private static void foldLetter(char c, boolean doubled, StringBuilder out) {
        switch (c) {
            case 'å' -> out.append(doubled ? "aa" : "a");
            case 'ä' -> out.append(doubled ? "ae" : "a");
            case 'ö', 'ø' -> out.append(doubled ? "oe" : "o");
            case 'ü' -> out.append(doubled ? "ue" : "u");
            case 'æ' -> out.append("ae");
            case 'œ' -> out.append("oe");
            case 'ß' -> out.append("ss");
            case 'þ' -> out.append("th");
            case 'ð', 'đ' -> out.append('d');
            case 'ł' -> out.append('l');
            case 'ħ' -> out.append('h');
            case 'ŧ' -> out.append('t');
            case 'ŋ' -> out.append('n');
            case 'ı' -> out.append('i');
            case 'ς' -> out.append('σ');
            default -> withoutMarks(c, out);
        }
    }

    /** Takes accents from Latin, Greek and Cyrillic letters; in other scripts marks are letters in their own right. */
    private static void withoutMarks(char c, StringBuilder out) {
        if (isInvisible(c) || isAccent(c)) {
            return;
        }
        if (c >= 0x0590 && !(c >= 0x1E00 && c < 0x2000)) {
            out.append(c);
            return;
        }
        String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        for (int i = 0; i < parts.length(); i++) {
            if (!isAccent(parts.charAt(i))) {
                out.append(parts.charAt(i));
            }
        }
    }

    private static boolean isAccent(char c) {
        return (c >= 0x0300 && c <= 0x036F) || (c >= 0x1AB0 && c <= 0x1AFF) || (c >= 0x1DC0 && c <= 0x1DFF);
    }

    private static boolean isInvisible(char c) {
        return c == 0x00AD || c == 0x200C || c == 0x200D;
    }

    private static boolean hasPair(String word) {
        if (word.length() < SHORTEST_JOINED) {
            return false;
        }
        for (int i = 1; i < word.length(); i++) {
            if (isPair(word, i)) {
                return true;
            }
        }
        return false;
    }

    private static String joined(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (!isPair(word, i)) {
                out.append(word.charAt(i));
            }
        }
        return out.toString();
    }

    /** True if the letter at a place and the one before stand for one: aa, ae, oe, ue. */
    private static boolean isPair(String word, int second) {
        if (second == 0) {
            return false;
        }
        char a = word.charAt(second - 1);
        char b = word.charAt(second);
        if (b == 'e') {
            return a == 'a' || a == 'o' || (a == 'u' && !isVowelOrQ(word, second - 2));
        }
        return a == 'a' && b == 'a' && !(second >= 2 && word.charAt(second - 2) == 'a');
    }

    private static boolean isVowelOrQ(String word, int place) {
        return place >= 0 && "aeiouyq".indexOf(word.charAt(place)) >= 0;
    }
}
