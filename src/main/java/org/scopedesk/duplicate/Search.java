package org.scopedesk.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.scopedesk.job.Progress;
import org.scopedesk.review.Relation;

/** Goes through the candidate pairs and keeps those that are not different. */
final class Search {
    private static final int PORTION = 1024;

    private final List<Fingerprint> records;
    private final CandidateSource candidates;
    private final Glance glance;

    Search(List<Fingerprint> records, CandidateSource candidates) {
        this.records = records;
        this.candidates = candidates;
        this.glance = new Glance(records);
    }

    /** The pairs found, in the order of their records, whatever the number of threads. */
    List<FoundPair> run(Executor executor, Progress progress) {
        List<CompletableFuture<List<FoundPair>>> portions = new ArrayList<>();
        for (int from = 0; from < records.size(); from += PORTION) {
            int start = from;
            int end = Math.min(records.size(), from + PORTION);
            portions.add(CompletableFuture.supplyAsync(() -> portion(start, end), executor));
        }
        List<FoundPair> found = new ArrayList<>();
        int done = 0;
        for (CompletableFuture<List<FoundPair>> portion : portions) {
            found.addAll(portion.join());
            done = Math.min(records.size(), done + PORTION);
            progress.at(done, records.size(), "Comparing records");
        }
        return found;
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
        return found;
    }

    private void judge(int first, int second, List<FoundPair> found) {
        Fingerprint a = records.get(first);
        Fingerprint b = records.get(second);
        Judgement judgement = Judge.judge(a, b);
        if (judgement.relation() != Relation.DIFFERENT) {
            found.add(new FoundPair(first, second, judgement, Stamp.of(a), Stamp.of(b)));
        }
    }
}
