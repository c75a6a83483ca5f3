package org.scopedesk.review;

import java.util.Locale;

/** How two records stand to each other. */
public enum Relation {
    /** They describe the same report. */
    DUPLICATE,
    /** They describe different reports; also keeps them apart when others would bridge them. */
    DIFFERENT,
    /** Different reports of the same work: preprint, conference abstract, erratum, reply, part, edition. */
    RELATED,
    /** Perhaps the same report; a person must say. */
    ASKED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The inverse of {@link #word}; throws IllegalArgumentException if no relation has that word. */
    public static Relation of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
