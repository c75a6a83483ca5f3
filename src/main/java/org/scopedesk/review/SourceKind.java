package org.scopedesk.review;

import java.util.Locale;

/** What kind of source records come from; it decides the column of the flow diagram (PRISMA 2020). */
public enum SourceKind {
    DATABASE(true),
    REGISTER(true),
    WEBSITE(false),
    ORGANISATION(false),
    CITATION_SEARCHING(false),
    OTHER(false);

    private final boolean databaseOrRegister;

    SourceKind(boolean databaseOrRegister) {
        this.databaseOrRegister = databaseOrRegister;
    }

    /** True for the first column of the diagram, "via databases and registers". */
    public boolean isDatabaseOrRegister() {
        return databaseOrRegister;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The inverse of {@link #word}; throws IllegalArgumentException if no kind has that word. */
    public static SourceKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
