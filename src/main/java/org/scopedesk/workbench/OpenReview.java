package org.scopedesk.workbench;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.scopedesk.job.Progress;
import org.scopedesk.review.ReviewDetails;

/**
 * A review that is open: its file, its index and the services that work on them. Safe for use by many threads; what
 * changes the review runs one after the other.
 */
public final class OpenReview implements AutoCloseable {

    private OpenReview() {}

    /**
     * Makes a review file and opens it.
     *
     * @throws StoreException if the file exists or cannot be written
     */
    public static OpenReview create(Path file, ReviewDetails details) {
        return Unwritten.yet();
    }

    /**
     * Opens a review file; read-only if somebody else has it open.
     *
     * @throws StoreException if it is missing, of another kind, newer than this program, or damaged
     */
    public static OpenReview open(Path file, Progress progress) {
        return Unwritten.yet();
    }

    /** Where the review lies. */
    public Path file() {
        return Unwritten.yet();
    }

    /** Who has the review open for writing, in words, if this one may only read. */
    public Optional<String> heldBy() {
        return Unwritten.yet();
    }

    public SetupService setup() {
        return Unwritten.yet();
    }

    public ImportService imports() {
        return Unwritten.yet();
    }

    public DuplicateService duplicates() {
        return Unwritten.yet();
    }

    public ScreeningService screening() {
        return Unwritten.yet();
    }

    public ConflictService conflicts() {
        return Unwritten.yet();
    }

    public ExportService exports() {
        return Unwritten.yet();
    }

    public SearchService search() {
        return Unwritten.yet();
    }

    /**
     * Has {@code listener} called after each change, on the thread that made it.
     *
     * @return takes the listener off again
     */
    public Runnable onChange(Consumer<Change> listener) {
        return Unwritten.yet();
    }

    @Override
    public void close() {
        Unwritten.yet();
    }
}
