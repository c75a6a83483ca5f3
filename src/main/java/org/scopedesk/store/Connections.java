package org.scopedesk.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.locks.ReentrantLock;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.scopedesk.review.ReviewFileException;
import org.scopedesk.review.ReviewFileException.Kind;

/**
 * The connections to one open file: one that writes, and as many that read as there are readers at a time.
 *
 * <p>Safe for use by many threads. Writers wait for each other; readers wait for nobody and see what was committed
 * last. A thread that is writing reads its own changes, and what it writes within joins its transaction.
 */
final class Connections implements AutoCloseable {
    private static final int IDLE_READERS = 4;

    private final Path file;
    private final Jdbi readers;
    private final Optional<Handle> writer;
    private final String whyReadOnly;
    private final ReentrantLock writing = new ReentrantLock();
    private final ConcurrentLinkedDeque<Handle> idle = new ConcurrentLinkedDeque<>();
    private volatile boolean closed;

    private Connections(Path file, Database.Mode reading, Optional<Handle> writer, String whyReadOnly) {
        this.file = file;
        this.readers = Jdbi.create(() -> Database.connect(file, reading));
        this.writer = writer;
        this.whyReadOnly = whyReadOnly;
    }

    static Connections writing(Path file, Handle writer) {
        return new Connections(file, Database.Mode.READ, Optional.of(writer), "");
    }

    static Connections readingOnly(Path file, Database.Mode mode, String why) {
        return new Connections(file, mode, Optional.empty(), why);
    }

    /** Work with a connection. */
    @FunctionalInterface
    interface Work<T, X extends Exception> {
        T with(Handle handle) throws X, SQLException;
    }

    /** Runs work that only reads. */
    <T, X extends Exception> T read(Work<T, X> work) throws X {
        refuseIfClosed();
        if (writing.isHeldByCurrentThread() && writer.isPresent()) {
            return told(work, writer.get());
        }
        Handle handle = reader();
        try {
            return told(work, handle);
        } finally {
            giveBack(handle);
        }
    }

    /** Runs work in a transaction; when this returns, it is on disk; when it throws, nothing was changed. */
    <T, X extends Exception> T write(Work<T, X> work) throws X {
        refuseIfClosed();
        Handle handle = writer.orElseThrow(() -> new ReviewFileException(
                Kind.READ_ONLY, "%s is open for reading only: %s.".formatted(file, whyReadOnly)));
        writing.lock();
        try {
            refuseIfClosed();
            return writing.getHoldCount() > 1 ? told(work, handle) : inTransaction(work, handle);
        } finally {
            writing.unlock();
        }
    }

    boolean isReadOnly() {
        return writer.isEmpty();
    }

    Path file() {
        return file;
    }

    private <T, X extends Exception> T inTransaction(Work<T, X> work, Handle handle) throws X {
        boolean committed = false;
        try {
            execute(handle, "BEGIN IMMEDIATE");
            T result = told(work, handle);
            execute(handle, "COMMIT");
            committed = true;
            return result;
        } finally {
            if (!committed) {
                rollBack(handle);
            }
        }
    }

    private void execute(Handle handle, String sql) {
        told(h -> h.execute(sql), handle);
    }

    private static void rollBack(Handle handle) {
        try {
            handle.execute("ROLLBACK");
        } catch (JdbiException notBegunOrOver) {
            // SQLite has rolled back by itself, as it does when the disk is full.
        }
    }

    private <T, X extends Exception> T told(Work<T, X> work, Handle handle) throws X {
        try {
            return work.with(handle);
        } catch (SQLException | JdbiException e) {
            throw Failures.of(file, e);
        }
    }

    private Handle reader() {
        Handle waiting = idle.pollFirst();
        if (waiting != null) {
            return waiting;
        }
        try {
            return readers.open();
        } catch (JdbiException e) {
            throw Failures.of(file, e);
        }
    }

    private void giveBack(Handle handle) {
        if (idle.size() < IDLE_READERS) {
            idle.addFirst(handle);
        } else {
            handle.close();
        }
        if (closed) {
            closeIdle();
        }
    }

    private void refuseIfClosed() {
        if (closed) {
            throw new IllegalStateException(file + " is closed");
        }
    }

    /** Waits for the writer; readers that are at work finish theirs. */
    @Override
    public void close() {
        writing.lock();
        try {
            closed = true;
            closeIdle();
            writer.ifPresent(Handle::close);
        } finally {
            writing.unlock();
        }
    }

    private void closeIdle() {
        for (Handle handle = idle.pollFirst(); handle != null; handle = idle.pollFirst()) {
            handle.close();
        }
    }
}
