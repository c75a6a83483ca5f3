package org.scopedesk.review;

import java.util.Locale;

/** The frame of a scoping review's question (JBI): population, concept, context; and what lies outside it. */
public enum PccElement {
    POPULATION,
    CONCEPT,
    CONTEXT,
    OTHER;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The inverse of {@link #word}; throws IllegalArgumentException if no element has that word. */
    public static PccElement of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
