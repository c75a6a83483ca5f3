package org.scopedesk.duplicate;

import java.util.List;
import java.util.Set;

/** Two spellings of one word: transliterations, British and American forms. Words are folded already. */
final class Spelling {
    private static final char FIRST_IDEOGRAPH = '\u3040';
    private static final char FIRST_JAMO = '\u1100';
    private static final char LAST_JAMO = '\u11FF';

    /** Endings that tell substances and complaints apart by a letter: nitrate, nitrite, nitride; dysphagia, dysphasia. */
    private static final List<Set<String>> ENDINGS = List.of(
            Set.of("ate", "ates", "ite", "ites", "ide", "ides"),
            Set.of("ane", "anes", "ene", "enes", "yne", "ynes", "one", "ones", "ine", "ines"),
            Set.of("anol", "anal", "enol", "enal"),
            Set.of("phagia", "phasia", "phonia"));

    /** Words that one letter makes another word, as titles of one field have them. */
    private static final Set<Set<String>> OTHER_WORDS = Set.of(
            Set.of("infection", "injection"),
            Set.of("infections", "injections"),
            Set.of("ureteral", "urethral"),
            Set.of("ileum", "ilium"),
            Set.of("perineal", "peroneal"),
            Set.of("perineal", "perinatal"),
            Set.of("insulin", "inulin"),
            Set.of("county", "country"),
            Set.of("genetic", "generic"),
            Set.of("medial", "medical"),
            Set.of("medial", "median"),
            Set.of("radial", "radical"),
            Set.of("public", "pubic"),
            Set.of("mental", "metal"),
            Set.of("causal", "casual"),
            Set.of("marital", "martial"),
            Set.of("inferior", "interior"),
            Set.of("stroke", "strike"),
            Set.of("adoption", "adaption"),
            Set.of("moral", "morale"),
            Set.of("heroin", "heroine"),
            Set.of("costal", "coastal"),
            Set.of("palatal", "parietal"),
            Set.of("cervical", "cortical"),
            Set.of("formal", "format"),
            Set.of("personal", "personnel"),
            Set.of("parental", "prenatal"),
            Set.of("parental", "parenteral"),
            Set.of("systemic", "systematic"),
            Set.of("statin", "station"),
            Set.of("tuberculous", "tuberous"),
            Set.of("intraoral", "interoral"));

    private Spelling() {}

    /** True of two words of different length that are one once double vowels are made single: mueller, muller; boe, bo. */
    static boolean areOne(String a, String b) {
        if (a.length() == b.length() || a.isEmpty() || b.isEmpty() || a.charAt(0) != b.charAt(0)) {
            return false;
        }
        return (a.equals("vs") && b.equals("versus"))
                || (a.equals("versus") && b.equals("vs"))
                || plain(a).equals(plain(b));
    }

    /** True of scripts that write a word with a letter or two (Han, kana, Hangul), where another letter is another word. */
    static boolean everyLetterCounts(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c >= FIRST_IDEOGRAPH || (c >= FIRST_JAMO && c <= LAST_JAMO)) {
                return true;
            }
        }
        return false;
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

    /** True of two words known to be two, though a letter or two tell them apart. */
    static boolean areTwo(String a, String b) {
        if (!a.equals(b) && OTHER_WORDS.contains(Set.of(a, b))) {
            return true;
        }
        for (Set<String> endings : ENDINGS) {
            String one = ending(a, endings);
            String other = ending(b, endings);
            boolean both = !one.isEmpty()
                    && !other.isEmpty()
                    && one.charAt(one.length() - 1) == other.charAt(other.length() - 1);
            if (both && !one.equals(other) && stem(a, one).equals(stem(b, other))) {
                return true;
            }
        }
        return false;
    }

    private static String ending(String word, Set<String> endings) {
        for (String ending : endings) {
            if (word.endsWith(ending)) {
                return ending;
            }
        }
        return "";
    }

    private static String stem(String word, String ending) {
        return word.substring(0, word.length() - ending.length());
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
