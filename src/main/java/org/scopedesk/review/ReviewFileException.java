package org.scopedesk.review;

/**
 * A review file that could not be made, opened, read or written. The message is one sentence for people: what was
 * attempted on which file, what is wrong, and what to do.
 */
public final class ReviewFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong with the file. */
    public enum Kind {
        /** There is no file. */
        MISSING,
        /** A file of that name is there already. */
        EXISTS,
        /** It is not a review, or not even an SQLite file. */
        NOT_A_REVIEW,
        /** A newer Scopedesk wrote it. */
        NEWER,
        /** Its content is broken. */
        DAMAGED,
        /** It is open for reading only. */
        READ_ONLY,
        /** It cannot be read or written: no right, no room, no disk. */
        FAILED
    }

    private final Kind kind;

    public ReviewFileException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public ReviewFileException(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
