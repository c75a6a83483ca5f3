package org.scopedesk.store;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.scopedesk.review.Decision;
import org.scopedesk.review.DecisionChange;
import org.scopedesk.review.DuplicateLink;
import org.scopedesk.review.IdSource;
import org.scopedesk.review.Labelling;
import org.scopedesk.review.Note;
import org.scopedesk.review.Retrieval;
import org.scopedesk.review.ReviewDetails;
import org.scopedesk.review.ReviewFileException;

/**
 * An open review file, {@code NAME.scopedesk}. One program at a time has it for writing; every further one has it for
 * reading and sees what is written as soon as it is.
 *
 * <p>What is added is on disk when the call returns. Adding something twice, by its id, changes nothing. All methods of
 * this class and of what it hands out throw {@link ReviewFileException} and are safe for use by many threads: writers wait
 * for each other, readers wait for nobody. After {@link #close} they throw IllegalStateException.
 */
public final class ReviewFile implements AutoCloseable {
    private final Connections connections;
    private final Optional<WriteLock> lock;
    private final Optional<String> heldBy;
    private final Setup setup;
    private final Imports imports;
    private final Repairs repairs;
    private final Records records;
    private final History history;
    private final Log<Decision> decisions;
    private final Log<DecisionChange> changes;
    private final Log<Note> notes;
    private final Log<Labelling> labellings;
    private final Log<Retrieval> retrievals;
    private final Log<DuplicateLink> links;

    ReviewFile(Connections connections, Optional<WriteLock> lock, Optional<String> heldBy, Revisions revisions) {
        this.connections = connections;
        this.lock = lock;
        this.heldBy = heldBy;
        this.setup = new Setup(connections, revisions);
        this.imports = new Imports(connections);
        this.repairs = new Repairs(connections);
        this.records = new Records(connections);
        this.history = new History(connections);
        this.decisions = new Log<>(connections, LogShapes.DECISION);
        this.changes = new Log<>(connections, LogShapes.CHANGE);
        this.notes = new Log<>(connections, LogShapes.NOTE);
        this.labellings = new Log<>(connections, LogShapes.LABELLING);
        this.retrievals = new Log<>(connections, LogShapes.RETRIEVAL);
        this.links = new Log<>(connections, LogShapes.LINK);
    }

    /**
     * Loads the database's own code, so that the first review opens sooner; a second call does nothing new.
     *
     * @throws ReviewFileException of kind UNREADABLE if it cannot be loaded on this computer
     */
    public static void load() {
        try {
            Database.load();
        } catch (SQLException e) {
            throw new ReviewFileException(
                    ReviewFileException.Kind.UNREADABLE,
                    "SQLite could not be loaded (%s); let Scopedesk write and run files in the folder %s."
                            .formatted(e.getMessage(), System.getProperty("java.io.tmpdir")));
        }
    }

    /**
     * Makes a review and opens it. Until it is complete nothing stands under the name.
     *
     * @param file where; must not be there yet
     * @param by who makes it
     * @throws ReviewFileException of kind EXISTS, LOCKED, FULL or WRITE_FAILED
     */
    public static ReviewFile create(Path file, ReviewDetails details, String by) {
        return create(file, details, by, systemIds(), Clock.systemUTC());
    }

    /** As {@link #create(Path, ReviewDetails, String)}, with the ids and times of {@code ids} and {@code clock}. */
    public static ReviewFile create(Path file, ReviewDetails details, String by, IdSource ids, InstantSource clock) {
        return new Opening(file, new Revisions(ids, clock)).create(details, by);
    }

    /**
     * Opens a review: for writing if nobody else has it so and it can be written, otherwise for reading. A file of an
     * older version is brought up to date.
     *
     * @throws ReviewFileException of kind NOT_FOUND, NOT_A_REVIEW, NEWER, OLDER, DAMAGED, LOCKED, UNREADABLE or
     *     WRITE_FAILED; the file is then as it was
     */
    public static ReviewFile open(Path file) {
        return open(file, systemIds(), Clock.systemUTC());
    }

    /** As {@link #open(Path)}, with the ids and times of {@code ids} and {@code clock} for changes of the setup. */
    public static ReviewFile open(Path file, IdSource ids, InstantSource clock) {
        return new Opening(file, new Revisions(ids, clock)).open();
    }

    private static IdSource systemIds() {
        return new IdSource(Clock.systemUTC(), new SecureRandom());
    }

    public Path file() {
        return connections.file();
    }

    /** True if nothing can be added here. */
    public boolean isReadOnly() {
        return connections.isReadOnly();
    }

    /** Who has it open for writing, for people: "Anna on desk-3 (process 4711) since 14:05"; empty if nobody else. */
    public Optional<String> heldBy() {
        return heldBy;
    }

    /** What the review is about, and its reviewers, sources, searches, criteria and reasons. */
    public Setup setup() {
        return setup;
    }

    /** The export files. */
    public Imports imports() {
        return imports;
    }

    /** The entries of export files that could not be read, and what became of them. */
    public Repairs repairs() {
        return repairs;
    }

    /** The records. */
    public Records records() {
        return records;
    }

    /** Every revision of what people edit. */
    public History history() {
        return history;
    }

    /** All decisions, also those that were superseded or taken back. */
    public Log<Decision> decisions() {
        return decisions;
    }

    /** All undos and redos. */
    public Log<DecisionChange> changes() {
        return changes;
    }

    /** All notes. */
    public Log<Note> notes() {
        return notes;
    }

    /** All labels that were put on records or taken off. */
    public Log<Labelling> labellings() {
        return labellings;
    }

    /** What is known of the full texts. */
    public Log<Retrieval> retrievals() {
        return retrievals;
    }

    /** What was said of pairs of records. */
    public Log<DuplicateLink> links() {
        return links;
    }

    /**
     * Runs work whose additions, made by this thread, are all there afterwards or, if it throws, none.
     *
     * @throws ReviewFileException also if the file is read-only
     */
    public void together(Runnable work) {
        connections.write(handle -> {
            work.run();
            return true;
        });
    }

    /**
     * Reads the whole file and tells what is wrong with it; takes seconds for 100,000 records.
     *
     * @return a sentence for each problem; empty if all is well
     */
    public List<String> check() {
        return new Check(connections).problems();
    }

    /** Closes the file and gives it free for others. Closing twice does no harm. */
    @Override
    public void close() {
        connections.close();
        lock.ifPresent(WriteLock::close);
    }
}
