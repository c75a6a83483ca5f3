package org.scopedesk.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.scopedesk.review.Author;

/**
 * The authors' names without initials and particles, so that order, form and completeness of a name do not matter:
 * "Le Quintrec, M.", "Quintrec M" and "Le, Quintrec M." all give "quintrec".
 *
 * @param names one entry for each author, at most {@value #MOST}; its words divided by one blank, family name first
 * @param count how many authors the record has
 */
record Names(List<String> names, int count) {
    static final Names NONE = new Names(List.of(), 0);

    private static final int MOST = 12;
    private static final int LONG_NAME = 5;
    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "der", "den", "de", "la", "le", "el", "al", "di", "da", "do", "dos", "du", "del", "della",
            "ter", "ten", "jr", "sr", "st", "bin", "ibn", "2nd", "3rd", "and", "the", "t", "d", "et");

    static Names of(List<Author> authors) {
        List<String> names = new ArrayList<>(Math.min(MOST, authors.size()));
        for (Author author : authors) {
            String name = name(author);
            if (names.size() < MOST && !name.isEmpty() && !name.equals("al")) {
                names.add(name);
            }
        }
        return names.isEmpty() ? NONE : new Names(List.copyOf(names), authors.size());
    }

    /** The first author's family name, for a key; "" without authors. */
    String lead() {
        if (names.isEmpty()) {
            return "";
        }
        String first = names.get(0);
        int blank = first.indexOf(' ');
        return blank < 0 ? first : first.substring(0, blank);
    }

    /** The family names of the first three authors, for a key; "" with fewer. */
    String team() {
        if (names.size() < 3) {
            return "";
        }
        StringBuilder team = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            String name = names.get(i);
            int blank = name.indexOf(' ');
            team.append(':').append(name, 0, blank < 0 ? name.length() : blank);
        }
        return team.toString();
    }

    /**
     * SAME if most of the shorter list are in the other, PARTLY if some are, DIFFERENT if none is.
     */
    Agreement compare(Names other) {
        if (names.isEmpty() || other.names.isEmpty()) {
            return Agreement.UNKNOWN;
        }
        if (names.equals(other.names)) {
            return Agreement.SAME;
        }
        List<String> fewer = names.size() <= other.names.size() ? names : other.names;
        List<String> more = fewer == names ? other.names : names;
        int shared = Math.min(shared(fewer, more), shared(more, fewer));
        if (shared == 0) {
            return Agreement.DIFFERENT;
        }
        return 5 * shared >= 3 * fewer.size() ? Agreement.SAME : Agreement.PARTLY;
    }

    private static int shared(List<String> some, List<String> others) {
        int shared = 0;
        for (String name : some) {
            shared += isAmong(name, others) ? 1 : 0;
        }
        return shared;
    }

    private static boolean isAmong(String name, List<String> others) {
        if (others.contains(name)) {
            return true;
        }
        for (String other : others) {
            if (alike(name, other)) {
                return true;
            }
        }
        return false;
    }

    /** One word in common that is the first, so the family name, of one of the two: given names alone tell nothing. */
    private static boolean alike(String a, String b) {
        if (a.indexOf(' ') < 0 && b.indexOf(' ') < 0) {
            return sameWord(a, b);
        }
        String[] left = a.split(" ", -1);
        String[] right = b.split(" ", -1);
        return isOneOf(left[0], right)
                || isOneOf(right[0], left)
                || a.replace(" ", "").equals(b.replace(" ", ""));
    }

    private static boolean isOneOf(String word, String[] words) {
        for (String other : words) {
            if (sameWord(word, other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean sameWord(String a, String b) {
        return a.equals(b) || (a.length() >= LONG_NAME && b.length() >= LONG_NAME && Edits.within(a, b, 1));
    }

    private static String name(Author author) {
        List<String> words = new ArrayList<>();
        boolean commaless = author.given().isEmpty();
        addWords(words, author.family(), commaless);
        addWords(words, author.given(), true);
        if (words.isEmpty()) {
            return Folding.fold(author.family());
        }
        return String.join(" ", words);
    }

    /** Adds the words of a name; {@code initials} says that some may be initials, which are passed over. */
    private static void addWords(List<String> words, String text, boolean initials) {
        boolean first = words.isEmpty();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && !isDivider(text.charAt(i))) {
                continue;
            }
            String raw = text.substring(from, i);
            from = i + 1;
            if (raw.isEmpty() || (initials && !first && isInitials(raw))) {
                continue;
            }
            first = false;
            String word = Folding.fold(raw);
            if (word.length() > 1 && !PARTICLES.contains(word)) {
                words.add(word);
            }
        }
    }

    private static boolean isDivider(char c) {
        return c == '-' || c == ',' || Character.isWhitespace(c);
    }

    private static boolean isInitials(String word) {
        boolean dotted = word.indexOf('.') >= 0;
        String letters = word.replace(".", "");
        return letters.length() <= 1
                || (letters.length() <= 4 && letters.equals(letters.toUpperCase(Locale.ROOT)))
                || (dotted && letters.length() <= 3);
    }
}
