package org.scopedesk.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import org.scopedesk.citation.Detection;
import org.scopedesk.citation.Entry;
import org.scopedesk.citation.EntrySink;
import org.scopedesk.citation.Ledger;
import org.scopedesk.job.Cancelled;
import org.scopedesk.job.Progress;
import org.scopedesk.review.Field;
import org.scopedesk.review.RejectedEntry;

/**
 * Reads an export on a thread of its own while the caller's thread works on the entries that came before. The caller
 * sees what it would see without: all entries in order, then the account or whatever stopped the reading. What waits
 * between the two threads is bounded by its characters. For one reading only.
 */
final class ReadAhead implements EntrySink {
    private static final int BATCH_ENTRIES = 64;
    private static final int BATCH_CHARACTERS = 1 << 18;
    private static final int MOST_CHARACTERS = 1 << 22;

    /** A field takes room be it empty. */
    private static final int ROOM_OF_A_FIELD = 32;

    private final BlockingQueue<Batch> waiting = new LinkedBlockingQueue<>();
    private final Semaphore room = new Semaphore(MOST_CHARACTERS);
    private List<Step> steps = new ArrayList<>(BATCH_ENTRIES);
    private int characters;

    private ReadAhead() {}

    /** What is to be told to the caller's sink. */
    private interface Step {
        void into(EntrySink sink);
    }

    /** Entries that are handed over together; none at the end of the reading. */
    private record Batch(List<Step> steps, int room) {}

    /**
     * Reads a whole file.
     *
     * @param in not used by any thread when this returns
     * @param sink is called on this thread
     * @param progress is called on the reading thread
     * @throws IOException if {@code in} cannot be read
     * @throws Cancelled if {@code progress} says so, or this thread is interrupted
     */
    static Ledger read(InputStream in, Detection.Recognised how, EntrySink sink, Progress progress) throws IOException {
        ReadAhead ahead = new ReadAhead();
        FutureTask<Ledger> reading = new FutureTask<>(() -> ahead.readAll(in, how, progress));
        Thread reader = new Thread(reading, "scopedesk-reader");
        reader.setDaemon(true);
        reader.start();
        try {
            ahead.handOver(sink);
            return reading.get();
        } catch (ExecutionException e) {
            throw thrown(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Cancelled();
        } finally {
            stop(reader);
        }
    }

    @Override
    public void entry(Entry entry) {
        int size = 0;
        for (Field field : entry.fields()) {
            size += field.value().length() + ROOM_OF_A_FIELD;
        }
        add(sink -> sink.entry(entry), size);
    }

    @Override
    public void rejected(RejectedEntry entry) {
        add(sink -> sink.rejected(entry), entry.raw().length());
    }

    private Ledger readAll(InputStream in, Detection.Recognised how, Progress progress) throws IOException {
        try {
            Ledger ledger = ExportFiles.read(in, how, this, progress);
            put();
            return ledger;
        } finally {
            waiting.add(new Batch(List.of(), 0));
        }
    }

    private void add(Step step, int size) {
        steps.add(step);
        characters += size;
        if (steps.size() == BATCH_ENTRIES || characters > BATCH_CHARACTERS) {
            put();
        }
    }

    private void put() {
        if (steps.isEmpty()) {
            return;
        }
        int needed = Math.min(characters, MOST_CHARACTERS);
        try {
            room.acquire(needed);
        } catch (InterruptedException e) {
            throw new Cancelled();
        }
        waiting.add(new Batch(steps, needed));
        steps = new ArrayList<>(BATCH_ENTRIES);
        characters = 0;
    }

    private void handOver(EntrySink sink) throws InterruptedException {
        for (Batch batch = waiting.take(); !batch.steps.isEmpty(); batch = waiting.take()) {
            batch.steps.forEach(step -> step.into(sink));
            room.release(batch.room);
        }
    }

    /** The stream is closed by the caller next: the reader must be done with it. */
    private static void stop(Thread reader) {
        reader.interrupt();
        boolean interrupted = false;
        while (reader.isAlive()) {
            try {
                reader.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static RuntimeException thrown(ExecutionException e) throws IOException {
        if (e.getCause() instanceof IOException failed) {
            throw failed;
        }
        if (e.getCause() instanceof Error failed) {
            throw failed;
        }
        return e.getCause() instanceof RuntimeException failed ? failed : new IllegalStateException(e);
    }
}
