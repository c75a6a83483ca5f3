package org.scopedesk.review;

import java.util.Locale;

/** What a reviewer says of one record at one stage. */
public enum Verdict {
    INCLUDE,
    EXCLUDE,
    MAYBE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The inverse of {@link #word}; throws IllegalArgumentException if no verdict has that word. */
    public static Verdict of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
