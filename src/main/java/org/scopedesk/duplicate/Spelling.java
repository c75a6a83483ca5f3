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
            Set.of("phagia", "phasia", "phonia", "plasia"),
            Set.of("ase", "ases", "ose", "oses"),
            Set.of("ostomy", "otomy"));

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
            Set.of("intraoral", "interoral"),
            Set.of("medication", "meditation"),
            Set.of("medication", "mediation"),
            Set.of("mediation", "meditation"),
            Set.of("hematoma", "hepatoma"),
            Set.of("hematology", "hepatology"),
            Set.of("arteritis", "arthritis"),
            Set.of("cystine", "cysteine"),
            Set.of("carer", "career"),
            Set.of("carers", "careers"),
            Set.of("policy", "police"),
            Set.of("mortality", "morality"),
            Set.of("moral", "mortal"),
            Set.of("contact", "contract"),
            Set.of("contract", "contrast"),
            Set.of("adoptive", "adaptive"),
            Set.of("neural", "neutral"),
            Set.of("viral", "vital"),
            Set.of("racial", "radial"),
            Set.of("neurosis", "necrosis"),
            Set.of("branchial", "bronchial"),
            Set.of("branchial", "brachial"),
            Set.of("confusion", "contusion"),
            Set.of("miosis", "mitosis"),
            Set.of("hearing", "healing"),
            Set.of("facial", "fascial"),
            Set.of("humeral", "humoral"),
            Set.of("retinol", "retinal"),
            Set.of("deprivation", "derivation"),
            Set.of("detection", "defection"),
            Set.of("learning", "leaning"),
            Set.of("horse", "house"),
            Set.of("falling", "failing"),
            Set.of("salivation", "salvation"),
            Set.of("staffing", "stuffing"),
            Set.of("rational", "rationale"),
            Set.of("pleural", "plural"),
            Set.of("plantar", "planar"));

    private static final Set<String> GREEK = Set.of("alpha", "beta", "gamma", "delta", "kappa");

    private Spelling() {}

    /** True of two words of different length that are one once double vowels are made single: mueller, muller; boe, bo. */
    static boolean areOne(String a, String b) {
        if (a.length() == b.length() || a.isEmpty() || b.isEmpty() || a.charAt(0) != b.charAt(0)) {
            return false;
        }
        boolean briefer = a.length() < b.length();
        String brief = briefer ? a : b;
        String full = briefer ? b : a;
        return (brief.equals("vs") && full.equals("versus")) || isGreekInitial(brief, full) || arePlainOne(a, b);
    }

    /** A Latin letter that was typed for a Greek one: "b2" and "beta2". */
    private static boolean isGreekInitial(String brief, String full) {
        int rest = brief.length() - 1;
        return full.regionMatches(full.length() - rest, brief, 1, rest)
                && GREEK.contains(full.substring(0, full.length() - rest));
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

    /** True if the words are equal once double vowels of transliteration and of British spelling are made single. */
    private static boolean arePlainOne(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            if (a.charAt(i) != b.charAt(j)) {
                return false;
            }
            i += isDouble(a, i) ? 2 : 1;
            j += isDouble(b, j) ? 2 : 1;
        }
        return i == a.length() && j == b.length();
    }

    private static boolean isDouble(String word, int i) {
        if (i + 1 == word.length()) {
            return false;
        }
        char c = word.charAt(i);
        char next = word.charAt(i + 1);
        return (next == 'e' && (c == 'a' || c == 'o' || c == 'u')) || (c == 'a' && next == 'a');
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
