package org.scopedesk.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.scopedesk.duplicate.Fingerprint;
import org.scopedesk.review.Citation;

/**
 * Computes the normal forms of records on all processors while the caller goes on reading. Keeps their order, and only
 * a few portions of what was read in memory. To be filled by one thread.
 */
final class Fingerprints {
    private static final int PORTION = 256;
    private static final int MOST_WAITING = 16;

    private final ThreadPoolExecutor executor;
    private final List<CompletableFuture<List<Fingerprint>>> portions = new ArrayList<>();
    private List<Citation> portion = new ArrayList<>(PORTION);

    Fingerprints() {
        int processors = Runtime.getRuntime().availableProcessors();
        executor = new ThreadPoolExecutor(
                processors,
                processors,
                1,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(MOST_WAITING),
                Comparing::daemon,
                new ThreadPoolExecutor.CallerRunsPolicy());
        executor.allowCoreThreadTimeOut(true);
    }

    /** Takes the next record. */
    void add(Citation citation) {
        portion.add(citation);
        if (portion.size() == PORTION) {
            hand();
        }
    }

    /** The normal forms of all records so far, in their order. */
    List<Fingerprint> all() {
        hand();
        List<Fingerprint> all = new ArrayList<>(portions.size() * PORTION);
        portions.forEach(done -> all.addAll(done.join()));
        return all;
    }

    private void hand() {
        List<Citation> full = portion;
        portions.add(CompletableFuture.supplyAsync(
                () -> full.stream().map(Fingerprint::of).toList(), executor));
        portion = new ArrayList<>(PORTION);
    }
}
