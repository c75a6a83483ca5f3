package org.scopedesk.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.scopedesk.review.ReviewDetails;
import org.scopedesk.review.ReviewFileException;
import org.scopedesk.review.ReviewFileException.Kind;
import org.scopedesk.store.Database.Mode;

/** Makes or opens one review file: what is refused, who may write, which version it has. */
final class Opening {
    private final Path asked;
    private final Revisions revisions;

    Opening(Path asked, Revisions revisions) {
        this.asked = asked.toAbsolutePath().normalize();
        this.revisions = revisions;
    }

    ReviewFile create(ReviewDetails details, String by) {
        if (Files.exists(asked)) {
            throw exists();
        }
        Path file = real();
        WriteLock.Attempt attempt = WriteLock.take(file, Holder.thisProcess(revisions.now()));
        if (!(attempt instanceof WriteLock.Taken taken)) {
            throw new ReviewFileException(
                    attempt instanceof WriteLock.HeldBy ? Kind.LOCKED : Kind.WRITE_FAILED,
                    "%s cannot be made: %s; choose another folder or name.".formatted(file, why(attempt)));
        }
        try {
            build(file, details, by);
            return writing(file, taken.lock());
        } catch (RuntimeException e) {
            taken.lock().close();
            throw e;
        }
    }

    ReviewFile open() {
        if (!Files.exists(asked)) {
            throw new ReviewFileException(
                    Kind.NOT_FOUND, "There is no file %s; see whether it was moved or renamed.".formatted(asked));
        }
        Path file = real();
        refuseForeign(file);
        if (!Files.isWritable(file)) {
            return reading(file, Optional.empty(), "the file is write-protected");
        }
        WriteLock.Attempt attempt = WriteLock.take(file, Holder.thisProcess(revisions.now()));
        if (!(attempt instanceof WriteLock.Taken taken)) {
            return reading(file, heldBy(attempt), why(attempt));
        }
        try {
            return writing(file, taken.lock());
        } catch (RuntimeException e) {
            taken.lock().close();
            throw e;
        }
    }

    /** Builds the file under another name, so that the name itself never stands for half a review. */
    private void build(Path file, ReviewDetails details, String by) {
        Path part = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(part);
            try (Connection connection = Database.make(part)) {
                Migrations.apply(connection);
                Connections inside = Connections.writing(part, Jdbi.open(connection));
                new Setup(inside, revisions).details(details, by);
                inside.close();
            }
            Files.move(part, file);
        } catch (FileAlreadyExistsException e) {
            throw exists();
        } catch (IOException e) {
            throw new ReviewFileException(
                    Kind.WRITE_FAILED, "%s cannot be made (%s); choose another folder.".formatted(file, e), e);
        } catch (SQLException e) {
            throw Failures.of(file, e);
        } finally {
            sweep(part);
        }
    }

    private static void sweep(Path part) {
        for (String ending : new String[] {"", "-wal", "-shm", "-journal"}) {
            try {
                Files.deleteIfExists(part.resolveSibling(part.getFileName() + ending));
            } catch (IOException left) {
                // It has done its work or the failure is being told; what is left is swept the next time.
            }
        }
    }

    private ReviewFile writing(Path file, WriteLock lock) {
        try {
            Connection connection = Database.connect(file, Mode.WRITE);
            try {
                refuseNewer(file, Database.version(connection));
                Migrations.apply(connection);
            } catch (SQLException | RuntimeException e) {
                connection.close();
                throw e;
            }
            return sound(
                    new ReviewFile(
                            Connections.writing(file, Jdbi.open(connection)),
                            Optional.of(lock),
                            Optional.empty(),
                            revisions),
                    file);
        } catch (SQLException e) {
            throw Failures.of(file, e);
        }
    }

    private ReviewFile reading(Path file, Optional<String> heldBy, String why) {
        try {
            Mode mode = readingMode(file);
            try (Connection connection = Database.connect(file, mode)) {
                int version = Database.version(connection);
                refuseNewer(file, version);
                if (version < Migrations.latest()) {
                    throw new ReviewFileException(
                            Kind.OLDER,
                            "%s is of an older version and %s; open it once where it can be written."
                                    .formatted(file, why));
                }
            }
            Connections connections = Connections.readingOnly(file, mode, why);
            return sound(new ReviewFile(connections, Optional.empty(), heldBy, revisions), file);
        } catch (SQLException e) {
            throw Failures.of(file, e);
        }
    }

    /** SQLite needs files beside the review even to read it, unless it knows that nobody writes. */
    private static Mode readingMode(Path file) throws SQLException {
        try {
            Database.connect(file, Mode.READ).close();
            return Mode.READ;
        } catch (SQLException e) {
            if (!Failures.cannotOpen(e)) {
                throw e;
            }
            if (Database.hasJournal(file)) {
                throw new ReviewFileException(
                        Kind.UNREADABLE,
                        ("%s has its last changes in the file ending in -wal beside it, and its folder cannot be"
                                        + " written; copy both into another folder and open the copy.")
                                .formatted(file),
                        e);
            }
            return Mode.STILL;
        }
    }

    private static ReviewFile sound(ReviewFile review, Path file) {
        try {
            if (review.setup().setting(Setup.TITLE).isEmpty()) {
                throw ReviewFileException.damaged(file, "it has no title");
            }
            return review;
        } catch (RuntimeException e) {
            review.close();
            throw e;
        }
    }

    private static void refuseForeign(Path file) {
        if (!Files.isRegularFile(file)) {
            throw foreign(file);
        }
        if (!Files.isReadable(file)) {
            throw new ReviewFileException(
                    Kind.UNREADABLE, "%s cannot be read; ask its owner for the right to.".formatted(file));
        }
        try {
            Database.Head head = Database.head(file);
            if (head.applicationId() != Database.APPLICATION_ID) {
                throw foreign(file);
            }
            refuseNewer(file, head.version());
        } catch (SQLException e) {
            throw Failures.of(file, e);
        }
    }

    private static ReviewFileException foreign(Path file) {
        return new ReviewFileException(
                Kind.NOT_A_REVIEW, "%s is not a review of Scopedesk; choose another file.".formatted(file));
    }

    private static void refuseNewer(Path file, int version) {
        if (version > Migrations.latest()) {
            throw new ReviewFileException(
                    Kind.NEWER,
                    "%s was written by a newer Scopedesk (file version %d, this program knows %d); update the program."
                            .formatted(file, version, Migrations.latest()));
        }
    }

    private ReviewFileException exists() {
        return new ReviewFileException(Kind.EXISTS, "%s is there already; choose another name.".formatted(asked));
    }

    private String why(WriteLock.Attempt attempt) {
        return attempt instanceof WriteLock.Impossible impossible
                ? impossible.why()
                : heldBy(attempt).orElse("another program") + " has it open";
    }

    private Optional<String> heldBy(WriteLock.Attempt attempt) {
        if (!(attempt instanceof WriteLock.HeldBy held)) {
            return Optional.empty();
        }
        ZoneId zone = ZoneId.systemDefault();
        return Optional.of(held.holder()
                .map(holder -> holder.sentence(zone, LocalDate.ofInstant(revisions.now(), zone)))
                .orElse("another program"));
    }

    /** The path without links, so that the same file has the same name for everybody. */
    private Path real() {
        try {
            Path folder = asked.getParent();
            if (Files.exists(asked) || folder == null) {
                return asked.toRealPath();
            }
            return folder.toRealPath().resolve(asked.getFileName());
        } catch (IOException e) {
            throw new ReviewFileException(
                    Kind.NOT_FOUND, "There is no folder for %s; make it or choose another.".formatted(asked), e);
        }
    }
}
