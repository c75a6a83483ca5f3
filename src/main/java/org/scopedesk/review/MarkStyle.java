package org.scopedesk.review;

import java.util.Locale;

/**
 * How the words of a free group are marked. Each style has a line or a frame of its own form, so that all are told apart
 * without colour.
 */
public enum MarkStyle {
    /** Two lines below. */
    DOUBLE,
    /** A wavy line below. */
    WAVE,
    /** Dots below. */
    DOTS,
    /** A heavy line below. */
    HEAVY,
    /** A frame around. */
    FRAME,
    /** A frame of dashes around. */
    DASHES,
    /** A line above and one below. */
    RAILS,
    /** A bracket on either side. */
    BRACKETS;

    /** The word that is stored: the name in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The inverse of {@link #word}; the first style for a word that this program does not know. */
    public static MarkStyle of(String word) {
        for (MarkStyle style : values()) {
            if (style.word().equals(word)) {
                return style;
            }
        }
        return DOUBLE;
    }
}
