package org.scopedesk.review;

import java.util.Locale;

/** What kind of publication a citation describes, as far as its source tells. */
public enum PublicationType {
    ARTICLE,
    CONFERENCE,
    BOOK,
    CHAPTER,
    THESIS,
    REPORT,
    PREPRINT,
    REGISTRATION,
    PATENT,
    WEB,
    OTHER;

    /** The word that is stored and written to files: the name in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The inverse of {@link #word}.
     *
     * @throws IllegalArgumentException if no type has that word
     */
    public static PublicationType of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
