package org.scopedesk.duplicate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import org.scopedesk.job.Progress;
import org.scopedesk.review.Relation;

/**
 * Compares the candidate pairs of a list of records and groups them. The outcome depends on the records' content and on
 * people's words alone: not on the order of records or candidates, nor on the number of threads.
 */
public final class Deduplication {
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

    private Deduplication(List<Fingerprint> records, long[] content, List<FoundPair> found) {
        long[] open = found.stream()
                .filter(pair -> pair.judgement().relation() != Relation.RELATED)
                .mapToLong(pair -> packed(pair.first(), pair.second()))
                .sorted()
                .toArray();
        this.closure = new Closure(
                content,
                (a, b) -> Arrays.binarySearch(open, packed(a, b)) < 0 && Judge.forbids(records.get(a), records.get(b)));
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
        List<FoundPair> found = new Search(records, candidates).run(executor, progress);
        long[] content = new long[records.size()];
        Arrays.setAll(content, i -> i);
        for (FoundPair pair : found) {
            content[pair.first()] = pair.firstContent();
            content[pair.second()] = pair.secondContent();
        }
        return new Deduplication(records, content, found).group(found, fixed);
    }

    private Outcome group(List<FoundPair> found, List<FixedPair> fixed) {
        List<FixedPair> contradicted = settle(fixed);
        List<FoundPair> firm = strongest(found, j -> j.relation() == Relation.DUPLICATE && !j.loose());
        List<FoundPair> loose = strongest(found, j -> j.relation() == Relation.DUPLICATE && j.loose());
        List<JudgedPair> certain = new ArrayList<>();
        List<FoundPair> asked = new ArrayList<>();
        join(firm, certain, asked);
        Set<FoundPair> rivals = new Rivals(closure).among(loose);
        loose.stream().filter(rivals::contains).forEach(asked::add);
        join(loose.stream().filter(pair -> !rivals.contains(pair)).toList(), certain, asked);
        asked.addAll(strongest(found, j -> j.relation() == Relation.ASKED));
        asked.sort(FoundPair::strongestFirst);
        List<FoundPair> doubtful = onePerGroups(asked);
        doubtful.sort((a, b) -> FoundPair.strongestFirst(b, a));
        return new Outcome(
                closure.groups(),
                certain,
                judged(doubtful),
                judged(onePerGroups(strongest(found, j -> j.relation() == Relation.RELATED))),
                contradicted);
    }

    private void join(List<FoundPair> duplicates, List<JudgedPair> certain, List<FoundPair> asked) {
        for (FoundPair pair : duplicates) {
            if (closure.join(pair.first(), pair.second())) {
                certain.add(pair.judged());
            } else {
                asked.add(pair);
            }
        }
    }

    /** Of the pairs that nobody said anything about those judged so, the strongest first. */
    private List<FoundPair> strongest(List<FoundPair> found, Predicate<Judgement> which) {
        return found.parallelStream()
                .filter(pair -> which.test(pair.judgement())
                        && (settled.isEmpty() || !settled.contains(packed(pair.first(), pair.second()))))
                .sorted(FoundPair::strongestFirst)
                .toList();
    }

    private static List<JudgedPair> judged(List<FoundPair> pairs) {
        return pairs.stream().map(FoundPair::judged).toList();
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
    private List<FoundPair> onePerGroups(List<FoundPair> strongestFirst) {
        Set<Long> seen = new HashSet<>();
        List<FoundPair> kept = new ArrayList<>();
        for (FoundPair pair : strongestFirst) {
            int left = closure.root(pair.first());
            int right = closure.root(pair.second());
            if (left != right && !closure.keptApart(left, right) && seen.add(packed(left, right))) {
                kept.add(pair);
            }
        }
        return kept;
    }

    private static long packed(int a, int b) {
        return (long) Math.min(a, b) << 32 | Math.max(a, b);
    }
}
