package org.scopedesk.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.scopedesk.review.ReviewFileException;
import org.scopedesk.review.ReviewFileException.Kind;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Turns what SQLite says into sentences. */
final class Failures {
    private Failures() {}

    /** The failure of work on {@code file} in words; looks through the causes for SQLite's own code. */
    static ReviewFileException of(Path file, Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ReviewFileException known) {
                return known;
            }
            if (cause instanceof SQLiteException sqlite) {
                return told(file, sqlite.getResultCode(), sqlite);
            }
            if (cause instanceof SQLException other && other.getErrorCode() != 0) {
                return told(file, SQLiteErrorCode.getErrorCode(other.getErrorCode()), other);
            }
        }
        return new ReviewFileException(
                Kind.UNREADABLE,
                "%s could not be read (%s); start the program again, or on another computer."
                        .formatted(file, failure.getMessage()),
                failure);
    }

    private static ReviewFileException told(Path file, SQLiteErrorCode code, SQLException cause) {
        Kind kind = kindOf(SQLiteErrorCode.getErrorCode(code.code & 0xff));
        return new ReviewFileException(kind, sentence(kind).formatted(file, cause.getMessage()), cause);
    }

    static boolean cannotOpen(SQLException failure) {
        int code = failure.getErrorCode() & 0xff;
        return code == SQLiteErrorCode.SQLITE_CANTOPEN.code || code == SQLiteErrorCode.SQLITE_READONLY.code;
    }

    private static Kind kindOf(SQLiteErrorCode primary) {
        return switch (primary) {
            case SQLITE_NOTADB -> Kind.NOT_A_REVIEW;
            case SQLITE_BUSY, SQLITE_LOCKED -> Kind.LOCKED;
            case SQLITE_FULL -> Kind.FULL;
            case SQLITE_READONLY, SQLITE_IOERR -> Kind.WRITE_FAILED;
            case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH -> Kind.UNREADABLE;
            case SQLITE_CONSTRAINT, SQLITE_TOOBIG, SQLITE_MISMATCH -> Kind.REFUSED;
            default -> Kind.DAMAGED;
        };
    }

    private static String sentence(Kind kind) {
        return switch (kind) {
            case NOT_A_REVIEW -> "%s is not a review of Scopedesk; choose another file. (%s)";
            case LOCKED -> "%s is in use by another program; close it there and try again. (%s)";
            case FULL -> "The disk that holds %s is full; nothing was written, make room and try again. (%s)";
            case WRITE_FAILED -> "%s could not be written; see whether its folder and its disk are in order. (%s)";
            case UNREADABLE -> "%s cannot be opened; see whether you may read it. (%s)";
            case REFUSED -> "%s does not take this, nothing was written. (%s)";
            default -> "%s is damaged; restore it from a backup. (%s)";
        };
    }
}
