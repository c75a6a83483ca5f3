package org.scopedesk.review;

import java.util.Locale;

/**
 * The eight colours of labels, which people with any kind of colour vision tell apart (Okabe M, Ito K. Color universal
 * design, 2008). Each is shown with a shape of its own, so that colour is never the only sign.
 */
public enum LabelColour {
    BLUE,
    ORANGE,
    GREEN,
    PURPLE,
    SKY,
    VERMILION,
    YELLOW,
    GREY;

    /** The word that is stored: the name in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The inverse of {@link #word}; throws IllegalArgumentException if no colour has that word. */
    public static LabelColour of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
