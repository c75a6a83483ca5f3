package org.scopedesk.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import org.scopedesk.index.IndexedRecord;
import org.scopedesk.index.ReviewIndex;
import org.scopedesk.job.Pools;

/**
 * Adds records to an index on all processors while the caller goes on reading; only a few portions wait in memory. To be
 * filled by one thread.
 */
final class IndexFilling implements AutoCloseable {
    private static final int PORTION = 256;
    private static final int MOST_WAITING = 16;

    private final ReviewIndex index;
    private final ExecutorService executor;
    private final List<CompletableFuture<Void>> portions = new ArrayList<>();
    private List<IndexedRecord> portion = new ArrayList<>(PORTION);

    IndexFilling(ReviewIndex index) {
        this.index = index;
        executor = Pools.bounded(MOST_WAITING);
    }

    /** Takes the next record. */
    void add(IndexedRecord record) {
        portion.add(record);
        if (portion.size() == PORTION) {
            hand();
        }
    }

    /** Has what was taken so far written on all processors, while the caller does something else. */
    void writeAhead() {
        hand();
        for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
            portions.add(CompletableFuture.runAsync(index::writePart, executor));
        }
    }

    /** Waits until all records so far are in the index, to be committed; throws what adding one of them threw. */
    void finish() {
        writeAhead();
        try {
            portions.forEach(CompletableFuture::join);
            portions.clear();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failed ? failed : e;
        }
    }

    private void hand() {
        List<IndexedRecord> full = portion;
        portions.add(CompletableFuture.runAsync(() -> index.add(full), executor));
        portion = new ArrayList<>(PORTION);
    }

    /** Waits for what is being added, so that nothing comes after. */
    @Override
    public void close() {
        executor.shutdown();
        try {
            executor.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
