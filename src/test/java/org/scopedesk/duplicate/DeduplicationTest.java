package org.scopedesk.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.scopedesk.duplicate.Records.article;
import static org.scopedesk.duplicate.Records.doi;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.scopedesk.job.Progress;
import org.scopedesk.review.Citation;
import org.scopedesk.review.Relation;

class DeduplicationTest {

    @Test
    void recordWithoutPagesDoesNotBridgeTwoParts() {
        List<Citation> records = List.of(
                article()
                        .title("Recovery in practice part I: foundations of care")
                        .pages("1-9")
                        .build(),
                article()
                        .title("Recovery in practice part II: foundations of care")
                        .pages("11-19")
                        .build(),
                article()
                        .title("Recovery in practice: foundations of care")
                        .pages("")
                        .build());
        Deduplication.Outcome outcome = run(records, List.of());
        for (List<Integer> group : outcome.groups()) {
            assertThat(group).doesNotContainSequence(0, 1);
        }
    }

    @Test
    void recordWithoutPlaceJoinsTheVersionOfItsYearAndBridgesNothing() {
        List<Citation> records = List.of(
                article()
                        .issue("Suppl 1")
                        .pages("S84")
                        .year(OptionalInt.of(2015))
                        .build(),
                article()
                        .issue("")
                        .volume("")
                        .pages("")
                        .year(OptionalInt.of(2015))
                        .build(),
                article().build());
        assertThat(run(records, List.of()).groups()).containsExactly(List.of(0, 1));
    }

    @Test
    void recordThatFitsTwoWorksEquallyWellIsAskedAboutWithBoth() {
        List<Citation> records = List.of(
                article().pages("494-506").issue("3").build(),
                article().pages("700-712").issue("5").build(),
                article().issue("").pages("").build());
        Deduplication.Outcome outcome = run(records, List.of());
        assertThat(outcome.groups()).isEmpty();
        assertThat(outcome.asked())
                .extracting(JudgedPair::first, JudgedPair::second)
                .containsExactlyInAnyOrder(tuple(0, 2), tuple(1, 2));
    }

    @Test
    void recordThatFitsVeryManyWorksIsInNoGroup() {
        List<Citation> records = new ArrayList<>();
        records.add(article().issue("").pages("").build());
        for (int issue = 1; issue <= 60; issue++) {
            records.add(article()
                    .issue(String.valueOf(issue))
                    .pages(issue * 20 + "-" + (issue * 20 + 9))
                    .build());
        }
        assertThat(run(records, List.of()).groups()).isEmpty();
    }

    @Test
    void copyWithTheNumberOfOneOfTheTwoWorksDoesNotSettleItForAnother() {
        List<Citation> records = List.of(
                article().pages("494-506").issue("3").doi(doi("10.1000/a")).build(),
                article().pages("700-712").issue("5").doi(doi("10.1000/b")).build(),
                article().issue("").pages("").build(),
                article().issue("").pages("").doi(doi("10.1000/a")).build());
        Deduplication.Outcome outcome = run(records, List.of());
        assertThat(outcome.groups()).containsExactly(List.of(0, 3));
        assertThat(outcome.asked().stream().filter(pair -> pair.first() == 2 || pair.second() == 2))
                .hasSize(2);
    }

    @Test
    void personsWordSettlesWhichOfTwoWorksARecordDescribes() {
        List<Citation> records = List.of(
                article().pages("494-506").issue("3").build(),
                article().pages("700-712").issue("5").build(),
                article().issue("").pages("").build());
        assertThat(run(records, List.of(new FixedPair(1, 2, Relation.DUPLICATE)))
                        .groups())
                .containsExactly(List.of(1, 2));
        assertThat(run(records, List.of(new FixedPair(0, 2, Relation.DIFFERENT)))
                        .groups())
                .containsExactly(List.of(1, 2));
    }

    @Test
    void personsWordBindsTheGroups() {
        List<Citation> records =
                List.of(article().build(), article().build(), article().build());
        FixedPair apart = new FixedPair(0, 1, Relation.DIFFERENT);
        Deduplication.Outcome outcome = run(records, List.of(apart));
        assertThat(outcome.groups()).hasSize(1);
        assertThat(outcome.groups().get(0)).hasSize(2).contains(2);
        FixedPair together = new FixedPair(0, 1, Relation.DUPLICATE);
        assertThat(run(records, List.of(together, apart)).groups()).containsExactly(List.of(0, 1, 2));
    }

    @Test
    void personJoinsWhatAVetoKeepsApart() {
        List<Citation> records =
                List.of(article().build(), article().issue("9").pages("900-905").build());
        assertThat(run(records, List.of()).groups()).isEmpty();
        assertThat(run(records, List.of(new FixedPair(0, 1, Relation.DUPLICATE)))
                        .groups())
                .containsExactly(List.of(0, 1));
    }

    @Test
    void orderOfRecordsAndThreadsDoNotMatter() {
        long seed = 4711;
        List<NoisyLibrary.Copy> library = NoisyLibrary.of(seed, 600);
        Set<Set<Integer>> expected =
                groups(library, IntStream.range(0, 600).boxed().toList(), 1);
        Random random = new Random(seed);
        for (int threads = 1; threads <= 3; threads++) {
            List<Integer> order =
                    new ArrayList<>(IntStream.range(0, 600).boxed().toList());
            Collections.shuffle(order, random);
            assertThat(groups(library, order, threads))
                    .as("seed %d, %d threads", seed, threads)
                    .isEqualTo(expected);
        }
    }

    @Test
    void noVetoStandsWithinAGroup() {
        long seed = 815;
        List<Fingerprint> records = NoisyLibrary.of(seed, 800).stream()
                .map(copy -> Fingerprint.of(copy.citation()))
                .toList();
        for (List<Integer> group : outcome(records, List.of(), 1).groups()) {
            for (int a : group) {
                for (int b : group) {
                    assertThat(Judge.forbids(records.get(a), records.get(b)))
                            .as("seed %d: %d, %d", seed, a, b)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void judgingIsSymmetric() {
        long seed = 99;
        List<Fingerprint> records = NoisyLibrary.of(seed, 150).stream()
                .map(copy -> Fingerprint.of(copy.citation()))
                .toList();
        for (Fingerprint a : records) {
            for (Fingerprint b : records) {
                assertThat(Judge.judge(a, b).toString())
                        .as("seed %d", seed)
                        .isEqualTo(Judge.judge(b, a).toString());
            }
        }
    }

    @Test
    void copiesOfMadeUpWorksAreFoundAndNoWorkIsLost() {
        List<NoisyLibrary.Copy> library = NoisyLibrary.of(5, 1000);
        int wrong = 0;
        int grouped = 0;
        for (Set<Integer> group :
                groups(library, IntStream.range(0, 1000).boxed().toList(), 1)) {
            grouped += group.size() - 1;
            wrong += group.stream().map(i -> library.get(i).work()).distinct().count() > 1 ? 1 : 0;
        }
        long works = library.stream().map(NoisyLibrary.Copy::work).distinct().count();
        assertThat(wrong).isZero();
        assertThat(grouped).isGreaterThan((int) (0.98 * (1000 - works)));
    }

    /** The groups as sets of places in {@code library}, when its records are given in {@code order}. */
    private static Set<Set<Integer>> groups(List<NoisyLibrary.Copy> library, List<Integer> order, int threads) {
        List<Fingerprint> records = order.stream()
                .map(i -> Fingerprint.of(library.get(i).citation()))
                .toList();
        Set<Set<Integer>> groups = new java.util.HashSet<>();
        for (List<Integer> group : outcome(records, List.of(), threads).groups()) {
            groups.add(new TreeSet<>(group.stream().map(order::get).toList()));
        }
        return groups;
    }

    private static Deduplication.Outcome run(List<Citation> records, List<FixedPair> fixed) {
        return outcome(records.stream().map(Fingerprint::of).toList(), fixed, 1);
    }

    private static Deduplication.Outcome outcome(List<Fingerprint> records, List<FixedPair> fixed, int threads) {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            return Deduplication.run(records, fixed, sharedKeys(records), executor, Progress.NONE);
        } finally {
            executor.shutdown();
        }
    }

    private static CandidateSource sharedKeys(List<Fingerprint> records) {
        Map<Long, List<Integer>> postings = new HashMap<>();
        List<Set<Integer>> before = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            Set<Integer> partners = new TreeSet<>();
            long[] keys = Keys.of(records.get(i));
            for (int key = Keys.FINER; key < keys.length; key++) {
                List<Integer> posting = postings.computeIfAbsent(keys[key], k -> new ArrayList<>());
                partners.addAll(posting);
                posting.add(i);
            }
            before.add(partners);
        }
        return i -> before.get(i).stream().mapToInt(Integer::intValue).toArray();
    }
}
