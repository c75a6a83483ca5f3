package org.scopedesk.duplicate;

/** How one field of two records compares. */
public enum Agreement {
    /** The same after folding. */
    SAME,
    /** The same but for spelling, abbreviation or a slip of one. */
    CLOSE,
    /** In part: some authors shared, one title within the other. */
    PARTLY,
    /** Both given, but of kinds that cannot be compared. */
    UNCLEAR,
    /** Contradictory. */
    DIFFERENT,
    /** Not given on one side at least. */
    UNKNOWN;

    boolean atLeast(Agreement other) {
        return compareTo(other) <= 0;
    }

    /** True if both sides tell something. */
    boolean isKnown() {
        return this != UNKNOWN;
    }

    /** True if there is nothing against the two being the same. */
    boolean isOpen() {
        return this != DIFFERENT;
    }
}
