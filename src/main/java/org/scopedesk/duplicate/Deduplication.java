package org.scopedesk.duplicate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.scopedesk.job.Progress;
import org.scopedesk.review.Relation;

/**
 * Compares the candidate pairs of a list of records and groups them. The outcome depends on the records' content and on
 * people's words alone: not on the order of records or candidates, nor on the number of threads.
 */
public final class Deduplication {
    private static final int PORTION = 1024;

    private final long[] stamps;
    private final Closure closure;
    private final Set<Long> settled = new HashSet<>();

    /**
     * What was found.
     *
     * @param groups the groups of two records or more: members ascending, groups by first member
     * @param certain the pairs within groups that the program holds for duplicates, strongest first
     * @param asked the pairs that a person must judge, one for each two groups, most doubtful first
     * @param related the pairs that are versions of one work, one for each two groups, strongest first
     * @param contradicted people's words that contradict later words of theirs, and were passed over
     */
    public record Outcome(
            List<List<Integer>> groups,
            List<JudgedPair> certain,
            List<JudgedPair> asked,
            List<JudgedPair> related,
            List<FixedPair> contradicted) {}

    private Deduplication(List<Fingerprint> records) {
        this.stamps = records.stream().mapToLong(Stamp::of).toArray();
        this.closure = new Closure(contents(stamps), (a, b) -> Judge.forbids(records.get(a), records.get(b)));
    }

    /**
     * Judges the candidates and groups the records.
     *
     * @param records the records' normal forms
     * @param fixed what people said, the latest first; binds the groups
     * @param candidates the pairs to compare
     * @param executor where comparing may run side by side
     */
    public static Outcome run(
            List<Fingerprint> records,
            List<FixedPair> fixed,
            CandidateSource candidates,
            Executor executor,
            Progress progress) {
        List<JudgedPair> judged = judged(records, candidates, executor, progress);
        return new Deduplication(records).group(judged, fixed);
    }

    private Outcome group(List<JudgedPair> judged, List<FixedPair> fixed) {
        List<FixedPair> contradicted = settle(fixed);
        List<JudgedPair> strongest = new ArrayList<>(judged);
        strongest.removeIf(pair -> settled.contains(packed(pair.first(), pair.second())));
        strongest.sort(strength());
        List<JudgedPair> certain = new ArrayList<>();
        List<JudgedPair> open = new ArrayList<>();
        for (JudgedPair pair : strongest) {
            if (pair.judgement().relation() == Relation.DUPLICATE) {
                (closure.join(pair.first(), pair.second()) ? certain : open).add(pair);
            }
        }
        strongest.stream()
                .filter(p -> p.judgement().relation() == Relation.ASKED)
                .forEach(open::add);
        List<JudgedPair> asked = onePerGroups(open);
        asked.sort(strength().reversed());
        List<JudgedPair> related = onePerGroups(strongest.stream()
                .filter(p -> p.judgement().relation() == Relation.RELATED)
                .toList());
        return new Outcome(closure.groups(), certain, asked, related, contradicted);
    }

    /** People's words first, the latest before the earlier: a word that contradicts a later one is passed over. */
    private List<FixedPair> settle(List<FixedPair> fixed) {
        List<FixedPair> contradicted = new ArrayList<>();
        for (FixedPair word : fixed) {
            if (word.relation() == Relation.ASKED || !settled.add(packed(word.first(), word.second()))) {
                continue;
            }
            boolean holds = word.relation() == Relation.DUPLICATE
                    ? closure.joinOnWord(word.first(), word.second())
                    : closure.keepApart(word.first(), word.second());
            if (!holds) {
                contradicted.add(word);
            }
        }
        return contradicted;
    }

    /** Of the pairs that lie between two groups the strongest; none between groups that a person keeps apart. */
    private List<JudgedPair> onePerGroups(List<JudgedPair> strongestFirst) {
        Set<Long> seen = new HashSet<>();
        List<JudgedPair> kept = new ArrayList<>();
        for (JudgedPair pair : strongestFirst) {
            int left = closure.root(pair.first());
            int right = closure.root(pair.second());
            if (left != right && !closure.keptApart(left, right) && seen.add(packed(left, right))) {
                kept.add(pair);
            }
        }
        return kept;
    }

    /** By score, then by content, so that the order of records does not matter. */
    private Comparator<JudgedPair> strength() {
        return Comparator.comparingDouble((JudgedPair p) -> -p.judgement().score())
                .thenComparingLong(p -> Math.min(stamps[p.first()], stamps[p.second()]))
                .thenComparingLong(p -> Math.max(stamps[p.first()], stamps[p.second()]));
    }

    private static long packed(int a, int b) {
        return (long) Math.min(a, b) << 32 | Math.max(a, b);
    }

    private static int[] contents(long[] stamps) {
        Map<Long, Integer> numbers = new HashMap<>();
        int[] contents = new int[stamps.length];
        for (int i = 0; i < stamps.length; i++) {
            contents[i] = numbers.computeIfAbsent(stamps[i], s -> numbers.size());
        }
        return contents;
    }

    private static List<JudgedPair> judged(
            List<Fingerprint> records, CandidateSource candidates, Executor executor, Progress progress) {
        List<CompletableFuture<List<JudgedPair>>> portions = new ArrayList<>();
        for (int from = 0; from < records.size(); from += PORTION) {
            int start = from;
            int end = Math.min(records.size(), from + PORTION);
            portions.add(CompletableFuture.supplyAsync(() -> portion(records, candidates, start, end), executor));
        }
        List<JudgedPair> judged = new ArrayList<>();
        int done = 0;
        for (CompletableFuture<List<JudgedPair>> portion : portions) {
            judged.addAll(portion.join());
            done = Math.min(records.size(), done + PORTION);
            progress.at(done, records.size(), "Comparing records");
        }
        return judged;
    }

    private static List<JudgedPair> portion(
            List<Fingerprint> records, CandidateSource candidates, int from, int end) {
        List<JudgedPair> judged = new ArrayList<>();
        for (int i = from; i < end; i++) {
            Fingerprint record = records.get(i);
            for (int j : candidates.before(i)) {
                int other = j;
                int place = i;
                Judge.unlessDifferent(records.get(other), record)
                        .ifPresent(judgement -> judged.add(new JudgedPair(other, place, judgement)));
            }
        }
        return judged;
    }
}
