package org.scopedesk.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLongArray;
import org.scopedesk.job.Progress;
import org.scopedesk.review.Relation;

/** Goes through the candidate pairs and keeps those that are not different. */
final class Search {
    private static final int PORTION = 1024;

    private final List<Fingerprint> records;
    private final CandidateSource candidates;
    private final Glance glance;
    private final AtomicLongArray stamps;

    Search(List<Fingerprint> records, CandidateSource candidates) {
        this.records = records;
        this.candidates = candidates;
        this.glance = new Glance(records);
        this.stamps = new AtomicLongArray(records.size());
    }

    /** The pairs found, the strongest of each portion first; the same whatever the number of threads. */
    List<FoundPair> run(Executor executor, Progress progress) {
        inPortions(executor, (from, end) -> {
                    glance.outline(from, end);
                    return end;
                })
                .forEach(CompletableFuture::join);
        List<FoundPair> found = new ArrayList<>();
        int done = 0;
        for (CompletableFuture<List<FoundPair>> portion : inPortions(executor, this::portion)) {
            found.addAll(portion.join());
            done = Math.min(records.size(), done + PORTION);
            progress.at(done, records.size(), "Comparing records");
        }
        return found;
    }

    private interface OfPortion<T> {
        T of(int from, int end);
    }

    private <T> List<CompletableFuture<T>> inPortions(Executor executor, OfPortion<T> what) {
        List<CompletableFuture<T>> portions = new ArrayList<>();
        for (int from = 0; from < records.size(); from += PORTION) {
            int start = from;
            int end = Math.min(records.size(), from + PORTION);
            portions.add(CompletableFuture.supplyAsync(() -> what.of(start, end), executor));
        }
        return portions;
    }

    private List<FoundPair> portion(int from, int end) {
        List<FoundPair> found = new ArrayList<>();
        for (int second = from; second < end; second++) {
            for (int first : candidates.before(second)) {
                if (!glance.apart(first, second)) {
                    judge(first, second, found);
                }
            }
        }
        found.sort(FoundPair::strongestFirst);
        return found;
    }

    private void judge(int first, int second, List<FoundPair> found) {
        Fingerprint a = records.get(first);
        Fingerprint b = records.get(second);
        Judgement judgement = Judge.judge(a, b);
        if (judgement.relation() != Relation.DIFFERENT) {
            found.add(new FoundPair(first, second, judgement, stamp(first), stamp(second)));
        }
    }

    /** Threads that ask for one stamp at the same time come to the same. */
    private long stamp(int record) {
        long known = stamps.get(record);
        if (known == 0) {
            known = Stamp.of(records.get(record));
            stamps.set(record, known);
        }
        return known;
    }
}
