package org.scopedesk.duplicate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
            shared += others.contains(name) || others.stream().anyMatch(o -> alike(name, o)) ? 1 : 0;
        }
        return shared;
    }

    private static boolean alike(String a, String b) {
        String[] left = a.split(" ", -1);
        String[] right = b.split(" ", -1);
        for (String x : left) {
            for (String y : right) {
                if (x.equals(y) || x.length() >= LONG_NAME && y.length() >= LONG_NAME && Edits.within(x, y, 1)) {
                    return true;
                }
            }
        }
        return left.length + right.length > 2 && String.join("", left).equals(String.join("", right));
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

    private static void addWords(List<String> words, String text, boolean initials) {
        if (text.isEmpty()) {
            return;
        }
        List<String> found = new ArrayList<>();
        for (String raw : text.split("[\\s,-]+", -1)) {
            if (initials && isInitials(raw) && !(found.isEmpty() && words.isEmpty())) {
                continue;
            }
            found.addAll(Arrays.asList(Folding.fold(raw).split(" ", -1)));
        }
        List<String> kept = found.stream()
                .filter(w -> w.length() > 1 && !PARTICLES.contains(w))
                .toList();
        words.addAll(kept);
    }

    private static boolean isInitials(String word) {
        boolean dotted = word.indexOf('.') >= 0;
        String letters = word.replace(".", "");
        return letters.length() <= 1
                || letters.length() <= 4 && letters.equals(letters.toUpperCase(java.util.Locale.ROOT))
                || dotted && letters.length() <= 3;
    }
}
