package org.scopedesk.review;

import java.nio.file.Path;

/**
 * A review file that could not be made, opened, read or written. The message says in a sentence what went wrong with
 * which file and what to do.
 */
public final class ReviewFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What kind of failure, for those who must act on it. */
    public enum Kind {
        /** There is no such file. */
        NOT_FOUND,
        /** A file of that name is there already. */
        EXISTS,
        /** The file is something else than a review. */
        NOT_A_REVIEW,
        /** A newer program wrote it. */
        NEWER,
        /** An older program wrote it, and it cannot be brought up to date because it cannot be written. */
        OLDER,
        /** Its bytes are not what was written. */
        DAMAGED,
        /** Another program keeps it locked. */
        LOCKED,
        /** It was opened for reading only. */
        READ_ONLY,
        /** The disk is full. */
        FULL,
        /** It cannot be read: rights, or a device that fails. */
        UNREADABLE,
        /** It cannot be written: rights, or a device that fails. */
        WRITE_FAILED,
        /** What was to be added names something that the review does not know, or breaks a rule of the file. */
        REFUSED
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

    /** A file whose bytes are not what was written. */
    public static ReviewFileException damaged(Path file, String what) {
        return new ReviewFileException(
                Kind.DAMAGED, "%s is damaged (%s); restore it from a backup.".formatted(file, what));
    }
}
