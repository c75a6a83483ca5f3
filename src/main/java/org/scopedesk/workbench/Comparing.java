package org.scopedesk.workbench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.scopedesk.duplicate.Deduplication;
import org.scopedesk.duplicate.Fingerprint;
import org.scopedesk.duplicate.FixedPair;
import org.scopedesk.duplicate.Keys;
import org.scopedesk.index.KeyPartners;
import org.scopedesk.index.KeyPostings;
import org.scopedesk.job.Progress;

/** Brings the keys of records together in postings, and has the pairs that share one compared on all processors. */
final class Comparing {
    private Comparing() {}

    /**
     * Compares records with each other.
     *
     * @param prepared the records; pairs are named by places in this list
     * @param fixed what people said, the latest first
     */
    static Deduplication.Outcome compare(Prepared prepared, List<FixedPair> fixed, Progress progress) {
        List<Fingerprint> records = prepared.records();
        KeyPostings postings = new KeyPostings();
        for (int i = 0; i < records.size(); i++) {
            postings.add(i, prepared.keys().get(i));
        }
        KeyPartners partners = postings.join(orders(records));
        ExecutorService executor =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), Comparing::daemon);
        try {
            return Deduplication.run(records, fixed, partners::before, executor, progress);
        } finally {
            executor.shutdownNow();
        }
    }

    private static List<KeyPostings.RecordOrder> orders(List<Fingerprint> records) {
        List<KeyPostings.RecordOrder> orders = new ArrayList<>();
        for (Comparator<Fingerprint> order : Keys.refinements()) {
            orders.add((a, b) -> order.compare(records.get(a), records.get(b)));
        }
        return orders;
    }

    static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "scopedesk-compare");
        thread.setDaemon(true);
        return thread;
    }
}
