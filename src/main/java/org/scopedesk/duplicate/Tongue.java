package org.scopedesk.duplicate;

import java.util.Set;

/**
 * Whether a title is English, told by its small words, or of which script it is: enough to see that one of two titles
 * may be the other's translation.
 */
enum Tongue {
    ENGLISH,
    /** Another language in Latin letters. */
    LATIN,
    /** Letters that are not Latin. */
    OTHER_SCRIPT,
    /** Too few small words to tell. */
    UNKNOWN;

    private static final Set<String> ENGLISH_WORDS = Set.of(
            "of",
            "and",
            "the",
            "with",
            "among",
            "from",
            "by",
            "their",
            "through",
            "between",
            "after",
            "before",
            "during",
            "within",
            "using",
            "how",
            "what",
            "why",
            "who",
            "is",
            "are",
            "that",
            "as",
            "at",
            "to",
            "for",
            "study",
            "patients",
            "health",
            "care",
            "treatment",
            "review",
            "effects",
            "women",
            "children",
            "people",
            "community",
            "services");
    private static final Set<String> OTHER_WORDS = Set.of(
            // Folded: German, French, Spanish, Portuguese, Italian, Dutch, Scandinavian
            "der",
            "das",
            "und",
            "des",
            "fur",
            "bei",
            "mit",
            "von",
            "zur",
            "zum",
            "im",
            "ein",
            "eine",
            "einer",
            "auf",
            "uber",
            "durch",
            "als",
            "nach",
            "zwischen",
            "le",
            "la",
            "les",
            "du",
            "et",
            "dans",
            "chez",
            "une",
            "pour",
            "par",
            "sur",
            "aux",
            "au",
            "de",
            "el",
            "los",
            "las",
            "y",
            "en",
            "del",
            "una",
            "con",
            "para",
            "por",
            "da",
            "dos",
            "em",
            "uma",
            "na",
            "no",
            "nos",
            "il",
            "della",
            "delle",
            "dei",
            "nella",
            "di",
            "per",
            "het",
            "een",
            "van",
            "voor",
            "bij",
            "og",
            "av",
            "af",
            "til",
            "pa",
            "hos",
            "och",
            "med",
            "som",
            "i",
            "mellom",
            "fra",
            "ut",
            "ikke",
            "eller",
            "blant",
            "etter",
            "mot",
            "hvordan",
            "efter",
            "fran",
            "inte",
            "utan",
            "mellem",
            "mellan",
            "ved",
            "vid");

    /** The tongue of a title's folded words. */
    static Tongue of(String words) {
        int english = 0;
        int other = 0;
        int from = 0;
        int latin = 0;
        int foreign = 0;
        for (int i = 0; i <= words.length(); i++) {
            char c = i < words.length() ? words.charAt(i) : ' ';
            latin += c >= 'a' && c <= 'z' ? 1 : 0;
            foreign += c > '\u036F' && Character.isLetter(c) ? 1 : 0;
            if (c == ' ') {
                String word = words.substring(from, i);
                english += ENGLISH_WORDS.contains(word) ? 1 : 0;
                other += OTHER_WORDS.contains(word) ? 1 : 0;
                from = i + 1;
            }
        }
        if (foreign > latin) {
            return OTHER_SCRIPT;
        }
        return english > other ? ENGLISH : other > english ? LATIN : UNKNOWN;
    }

    /** True if the two can be told to be different languages. */
    boolean differs(Tongue other) {
        return this != other && this != UNKNOWN && other != UNKNOWN;
    }
}
