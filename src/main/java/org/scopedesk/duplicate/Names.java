package org.scopedesk.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.scopedesk.review.Author;

/**
 * The authors' names without initials and particles, so that order, form and completeness of a name do not matter:
 * "Le Quintrec, M.", "Quintrec M" and "Le, Quintrec M." all give "quintrec".
 */
final class Names {
    static final Names NONE = new Names(List.of(), 0, false);

    /** The share of the shorter list that must be in the other for both to count as the same. */
    static final double MOSTLY = 0.6;

    private static final int MOST = 12;
    private static final Repeated<Author, Name> KNOWN = new Repeated<>(
            1 << 14, author -> author.family().length() + author.given().length(), Name::of);
    private static final Set<String> NOBODY = Set.of("anonymous", "anon", "anonym");

    private final List<Name> names;
    private final int count;
    private final boolean bodies;
    /** Those of each name, beside each other: most names are told apart by them, and need not be looked at. */
    private final long[] traits;

    private Names(List<Name> names, int count, boolean bodies) {
        this.names = names;
        this.count = count;
        this.bodies = bodies;
        this.traits = names.stream().mapToLong(Name::traits).toArray();
    }

    static Names of(List<Author> authors) {
        List<Name> names = new ArrayList<>(Math.min(MOST, authors.size()));
        for (int i = 0; i < authors.size() && names.size() < MOST; i++) {
            Name name = KNOWN.of(authors.get(i));
            boolean andOthers = name.words().size() == 1 && name.words().get(0).equals("al");
            if (!name.words().isEmpty() && !andOthers) {
                names.add(name);
            }
        }
        return names.isEmpty()
                ? NONE
                : new Names(List.copyOf(names), authors.size(), authors.stream().allMatch(Author::corporate));
    }

    /** One entry for each author, at most {@value #MOST}. */
    List<Name> names() {
        return names;
    }

    /** How many authors the record has. */
    int count() {
        return count;
    }

    /** True if all of them are groups or organisations. */
    boolean bodies() {
        return bodies;
    }

    /** Sets bits for how the words of the names begin and end: lists without a common bit share no author. */
    void outline(long[] into, int at, int longs) {
        for (int i = 0; i < names.size(); i++) {
            names.get(i).outline(into, at, longs);
        }
    }

    /** The first author's family name, for a key; "" without authors. */
    String lead() {
        return names.isEmpty() ? "" : names.get(0).family();
    }

    /** The family names of the first three authors, for a key; "" with fewer. */
    String team() {
        if (names.size() < 3) {
            return "";
        }
        return names.get(0).family()
                + ':'
                + names.get(1).family()
                + ':'
                + names.get(2).family();
    }

    /**
     * SAME if most of the shorter list are in the other, PARTLY if some are, or namesakes only, DIFFERENT if none is;
     * UNCLEAR if one names the persons and the other the body for which they wrote.
     */
    Agreement compare(Names other) {
        if (names.isEmpty() || other.names.isEmpty() || isNobody() != other.isNobody()) {
            return Agreement.UNKNOWN;
        }
        if (names.equals(other.names)) {
            return Agreement.SAME;
        }
        Names fewer = names.size() <= other.names.size() ? this : other;
        Names more = fewer == this ? other : this;
        int shared = shared(fewer, more);
        if (shared == 0) {
            return bodies == other.bodies ? Agreement.DIFFERENT : Agreement.UNCLEAR;
        }
        boolean mostly = shared >= MOSTLY * fewer.names.size() && !onlyNamesakes(fewer, more);
        return mostly ? Agreement.SAME : Agreement.PARTLY;
    }

    /** True if each name of the one list that stands in the other does so with other initials only: Wang L., Wang Y. */
    private static boolean onlyNamesakes(Names some, Names others) {
        for (int i = 0; i < some.traits.length; i++) {
            for (int j = 0; j < others.traits.length; j++) {
                if (some.isAlike(i, others, j) && !some.names.get(i).isNamesake(others.names.get(j))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** True if both give authors and none is in common: {@link #compare} would say DIFFERENT. */
    boolean shareNone(Names other) {
        for (int i = 0; i < traits.length; i++) {
            for (int j = 0; j < other.traits.length; j++) {
                if (isAlike(i, other, j)) {
                    return false;
                }
            }
        }
        boolean known = !names.isEmpty() && !other.names.isEmpty() && isNobody() == other.isNobody();
        return known && bodies == other.bodies;
    }

    /** True if "Anonymous" stands in place of a name. */
    boolean isNobody() {
        return names.size() == 1
                && names.get(0).words().size() == 1
                && NOBODY.contains(names.get(0).family());
    }

    /** How many names of one list stand in the other, counted in both directions; the lesser number. */
    private static int shared(Names some, Names others) {
        int left = 0;
        int right = 0;
        for (int i = 0; i < some.traits.length; i++) {
            for (int j = 0; j < others.traits.length; j++) {
                boolean told = (left >>> i & 1) == 1 && (right >>> j & 1) == 1;
                if (!told && some.isAlike(i, others, j)) {
                    left |= 1 << i;
                    right |= 1 << j;
                }
            }
        }
        return Math.min(Integer.bitCount(left), Integer.bitCount(right));
    }

    private boolean isAlike(int i, Names others, int j) {
        return (traits[i] & others.traits[j]) != 0 && names.get(i).alike(others.names.get(j));
    }
}
