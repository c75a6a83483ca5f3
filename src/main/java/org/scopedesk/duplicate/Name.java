package org.scopedesk.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.scopedesk.review.Author;

/**
 * An author's name without initials and particles.
 *
 * @param words its folded words, the family name first; at least one
 * @param traits a bit for how each word begins and ends: two names without a common bit are not alike
 * @param initials a bit for each letter with which a given name begins; 0 if none is known
 */
record Name(List<String> words, long traits, int initials) {
    private static final int LONG_NAME = 5;
    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "der", "den", "de", "la", "le", "el", "al", "di", "da", "do", "dos", "du", "del", "della",
            "ter", "ten", "jr", "sr", "st", "bin", "ibn", "2nd", "3rd", "and", "the", "t", "d", "et");

    private static final int LEAST_REST = 4;
    private static final int LONGEST_INITIALS = 8;
    private static final Set<String> RUN_IN = Set.of(
            "van", "vander", "vanden", "vande", "von", "de", "dela", "del", "della", "di", "da", "du", "dos", "le",
            "la", "el", "al", "ter", "ten");

    /** Empty words if nothing of the name can be read. */
    static Name of(Author author) {
        List<String> words = new ArrayList<>(2);
        boolean commaless = author.given().isEmpty();
        addWords(words, author.family(), commaless);
        addWords(words, author.given(), true);
        if (words.isEmpty()) {
            String whole = Folding.fold(author.family());
            return whole.isEmpty() ? new Name(List.of(), 0, 0) : of(List.of(whole), 0);
        }
        return of(List.copyOf(words), initials(author.given()));
    }

    private static Name of(List<String> words, int initials) {
        long traits = 0;
        for (String word : words) {
            traits |= trait(word, 0) | trait(word, Math.max(0, word.length() - 2));
        }
        return new Name(words, traits, initials);
    }

    /** The capitals of {@code K. M.}, {@code Kari Marie} and {@code KM}; 0 if a letter is none of a to z. */
    private static int initials(String given) {
        int initials = 0;
        for (int i = 0; i < given.length(); i++) {
            char c = given.charAt(i);
            if (c >= 0x80) {
                return 0;
            }
            boolean begins = i == 0 || !Character.isLetter(given.charAt(i - 1));
            if (Character.isUpperCase(c) || (begins && Character.isLetter(c))) {
                initials |= 1 << (Character.toLowerCase(c) - 'a');
            }
        }
        return initials;
    }

    /** True if the family name is the same, and both give initials of which none is the same: two persons. */
    boolean isNamesake(Name other) {
        return initials != 0
                && other.initials != 0
                && (initials & other.initials) == 0
                && sameWord(family(), other.family());
    }

    private static long trait(String word, int from) {
        return 1L << (ending(word, from) >>> 26);
    }

    /** Two letters, from {@code from} on, as a well mixed number. */
    private static int ending(String word, int from) {
        int hash = from == 0 ? 17 : 43;
        for (int i = from; i < Math.min(word.length(), from + 2); i++) {
            hash = 31 * hash + word.charAt(i);
        }
        return hash * 0x9E3779B9;
    }

    /** The same as {@link #traits}, with more room, so that fewer fall together. */
    void outline(long[] into, int at, int longs) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            int begins = ending(word, 0);
            int ends = ending(word, Math.max(0, word.length() - 2));
            into[at + (begins >>> 20) % longs] |= 1L << (begins >>> 26);
            into[at + (ends >>> 20) % longs] |= 1L << (ends >>> 26);
        }
    }

    String family() {
        return words.get(0);
    }

    /** One word in common that is the first, so the family name, of one of the two: given names alone tell nothing. */
    boolean alike(Name other) {
        if ((traits & other.traits) == 0) {
            return false;
        }
        return isOneOf(family(), other.words) || isOneOf(other.family(), words) || sameRunTogether(other);
    }

    private boolean sameRunTogether(Name other) {
        boolean several = words.size() > 1 || other.words.size() > 1;
        return several
                && family().charAt(0) == other.family().charAt(0)
                && length() == other.length()
                && String.join("", words).equals(String.join("", other.words));
    }

    private int length() {
        int length = 0;
        for (int i = 0; i < words.size(); i++) {
            length += words.get(i).length();
        }
        return length;
    }

    private static boolean isOneOf(String word, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (sameWord(word, words.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean sameWord(String a, String b) {
        boolean begins = a.charAt(0) == b.charAt(0);
        boolean ends = a.charAt(a.length() - 1) == b.charAt(b.length() - 1);
        if (!begins && !ends) {
            return false; // one word has no other first and no other last letter than its other form
        }
        return (begins && ends && a.equals(b))
                || (begins && Spelling.areOne(a, b))
                || (ends && (isWithParticle(a, b) || isWithParticle(b, a)))
                || (a.length() >= LONG_NAME && b.length() >= LONG_NAME && Edits.within(a, b, 1));
    }

    /** One is the other with its particle run in: "elmasri", "masri"; "vanderberg", "berg". */
    private static boolean isWithParticle(String whole, String rest) {
        int particle = whole.length() - rest.length();
        return particle >= 2
                && rest.length() >= LEAST_REST
                && whole.endsWith(rest)
                && RUN_IN.contains(whole.substring(0, particle));
    }

    /** Adds the words of a name; {@code initials} says that some may be initials, which are passed over. */
    private static void addWords(List<String> words, String text, boolean initials) {
        boolean first = words.isEmpty();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && !isDivider(text.charAt(i))) {
                continue;
            }
            int start = from;
            from = i + 1;
            if (start == i || (initials && !first && isInitials(text, start, i))) {
                continue;
            }
            first = false;
            String word = Cyrillic.inLatin(Folding.fold(text.substring(start, i)));
            if (word.length() > 1 && !PARTICLES.contains(word)) {
                words.add(word);
            }
        }
    }

    private static boolean isDivider(char c) {
        return c == '-' || c == ',' || c == ' ' || ((c < ' ' || c >= 0x80) && Character.isWhitespace(c));
    }

    /** A letter and then small ones, as in most given names: no initials. */
    private static boolean isWritten(String text, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (text.charAt(i) < 'a' || text.charAt(i) > 'z') {
                return false;
            }
        }
        return to - from > 1 && Character.isLetter(text.charAt(from));
    }

    private static boolean isInitials(String text, int from, int to) {
        if (to - from > LONGEST_INITIALS || isWritten(text, from, to)) {
            return false;
        }
        String word = text.substring(from, to);
        boolean dotted = word.indexOf('.') >= 0;
        String letters = dotted ? word.replace(".", "") : word;
        return letters.length() <= 1
                || (letters.length() <= 4 && letters.equals(letters.toUpperCase(Locale.ROOT)))
                || (dotted && letters.length() <= 3);
    }
}
