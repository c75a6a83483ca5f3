package org.scopedesk.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.scopedesk.duplicate.Fingerprint;
import org.scopedesk.duplicate.Keys;
import org.scopedesk.job.Pools;
import org.scopedesk.review.Citation;

/**
 * Computes the normal forms of records on all processors while the caller goes on reading. Keeps their order, and only
 * a few portions of what was read in memory. To be filled by one thread.
 */
final class Fingerprints {
    private static final int PORTION = 256;
    private static final int MOST_WAITING = 16;

    private final ExecutorService executor;
    private final List<CompletableFuture<Portion>> portions = new ArrayList<>();
    private List<Citation> portion = new ArrayList<>(PORTION);

    /** Some records with their keys. */
    private record Portion(List<Fingerprint> records, List<long[]> keys) {
        static Portion of(List<Citation> citations) {
            List<Fingerprint> records = citations.stream().map(Fingerprint::of).toList();
            return new Portion(records, records.stream().map(Keys::of).toList());
        }
    }

    Fingerprints() {
        executor = Pools.bounded(MOST_WAITING);
    }

    /** Takes the next record. */
    void add(Citation citation) {
        portion.add(citation);
        if (portion.size() == PORTION) {
            hand();
        }
    }

    /** The normal forms and keys of all records so far, in their order. */
    Prepared all() {
        hand();
        List<Fingerprint> records = new ArrayList<>(portions.size() * PORTION);
        List<long[]> keys = new ArrayList<>(portions.size() * PORTION);
        for (CompletableFuture<Portion> portion : portions) {
            Portion done = portion.join();
            records.addAll(done.records);
            keys.addAll(done.keys);
        }
        return new Prepared(records, keys);
    }

    private void hand() {
        List<Citation> full = portion;
        portions.add(CompletableFuture.supplyAsync(() -> Portion.of(full), executor));
        portion = new ArrayList<>(PORTION);
    }
}
