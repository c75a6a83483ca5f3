package org.scopedesk.review;

import java.util.Locale;

/** The two stages of selection. */
public enum Stage {
    TITLE_ABSTRACT,
    FULL_TEXT;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The inverse of {@link #word}; throws IllegalArgumentException if no stage has that word. */
    public static Stage of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
