package org.scopedesk.workbench;

import java.util.List;
import java.util.concurrent.ExecutorService;
import org.scopedesk.duplicate.CandidateSource;
import org.scopedesk.duplicate.Deduplication;
import org.scopedesk.duplicate.Fingerprint;
import org.scopedesk.duplicate.FixedPair;
import org.scopedesk.duplicate.Keys;
import org.scopedesk.index.KeyPartners;
import org.scopedesk.index.KeyPostings;
import org.scopedesk.job.Pools;
import org.scopedesk.job.Progress;

/** Brings the keys of records together in postings, and has the pairs that share one compared on all processors. */
final class Comparing {
    private static final int MOST_WAITING = 1024;

    private Comparing() {}

    /**
     * Compares records with each other.
     *
     * @param prepared the records; pairs are named by places in this list
     * @param fixed what people said, the latest first
     */
    static Deduplication.Outcome compare(Prepared prepared, List<FixedPair> fixed, Progress progress) {
        List<Fingerprint> records = prepared.records();
        KeyPartners partners = partners(prepared.keys());
        return compare(records, fixed, partners::before, progress);
    }

    /** The same for given candidates. */
    static Deduplication.Outcome compare(
            List<Fingerprint> records, List<FixedPair> fixed, CandidateSource candidates, Progress progress) {
        ExecutorService executor = Pools.bounded(MOST_WAITING);
        try {
            return Deduplication.run(records, fixed, candidates, executor, progress);
        } finally {
            executor.shutdownNow();
        }
    }

    /** Which records are to be compared with each other. */
    static KeyPartners partners(List<long[]> keys) {
        KeyPostings postings = new KeyPostings(Keys.FINER);
        keys.forEach(postings::add);
        return postings.join();
    }
}
