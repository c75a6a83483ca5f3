package org.scopedesk.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.scopedesk.review.Author;

/**
 * The authors' names without initials and particles, so that order, form and completeness of a name do not matter:
 * "Le Quintrec, M.", "Quintrec M" and "Le, Quintrec M." all give "quintrec".
 *
 * @param names one entry for each author, at most {@value #MOST}
 * @param count how many authors the record has
 * @param bodies true if all of them are groups or organisations
 */
record Names(List<Name> names, int count, boolean bodies) {
    static final Names NONE = new Names(List.of(), 0, false);

    /** The share of the shorter list that must be in the other for both to count as the same. */
    static final double MOSTLY = 0.6;

    private static final int MOST = 12;
    private static final Set<String> NOBODY = Set.of("anonymous", "anon", "anonym");

    static Names of(List<Author> authors) {
        List<Name> names = new ArrayList<>(Math.min(MOST, authors.size()));
        for (int i = 0; i < authors.size() && names.size() < MOST; i++) {
            Name name = Name.of(authors.get(i));
            boolean andOthers = name.words().size() == 1 && name.words().get(0).equals("al");
            if (!name.words().isEmpty() && !andOthers) {
                names.add(name);
            }
        }
        return names.isEmpty()
                ? NONE
                : new Names(List.copyOf(names), authors.size(), authors.stream().allMatch(Author::corporate));
    }

    /** Sets bits for how the words of the names begin and end: lists without a common bit share no author. */
    void outline(long[] into, int at, int longs) {
        for (Name name : names) {
            name.outline(into, at, longs);
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
        List<Name> fewer = names.size() <= other.names.size() ? names : other.names;
        List<Name> more = fewer == names ? other.names : names;
        int shared = shared(fewer, more);
        if (shared == 0) {
            return bodies == other.bodies ? Agreement.DIFFERENT : Agreement.UNCLEAR;
        }
        boolean mostly = shared >= MOSTLY * fewer.size() && !onlyNamesakes(fewer, more);
        return mostly ? Agreement.SAME : Agreement.PARTLY;
    }

    /** True if each name of the one list that stands in the other does so with other initials only: Wang L., Wang Y. */
    private static boolean onlyNamesakes(List<Name> some, List<Name> others) {
        for (int i = 0; i < some.size(); i++) {
            for (int j = 0; j < others.size(); j++) {
                if (some.get(i).alike(others.get(j)) && !some.get(i).isNamesake(others.get(j))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** True if both give authors and none is in common: {@link #compare} would say DIFFERENT. */
    boolean shareNone(Names other) {
        for (int i = 0; i < names.size(); i++) {
            if (isAmong(names.get(i), other.names)) {
                return false;
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
    private static int shared(List<Name> some, List<Name> others) {
        int left = 0;
        int right = 0;
        for (int i = 0; i < some.size(); i++) {
            for (int j = 0; j < others.size(); j++) {
                boolean told = (left >>> i & 1) == 1 && (right >>> j & 1) == 1;
                if (!told && some.get(i).alike(others.get(j))) {
                    left |= 1 << i;
                    right |= 1 << j;
                }
            }
        }
        return Math.min(Integer.bitCount(left), Integer.bitCount(right));
    }

    private static boolean isAmong(Name name, List<Name> others) {
        for (int i = 0; i < others.size(); i++) {
            if (name.alike(others.get(i))) {
                return true;
            }
        }
        return false;
    }
}
