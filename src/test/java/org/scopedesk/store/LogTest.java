package org.scopedesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Decision;
import org.scopedesk.review.DecisionChange;
import org.scopedesk.review.DuplicateLink;
import org.scopedesk.review.Note;
import org.scopedesk.review.Relation;
import org.scopedesk.review.Retrieval;
import org.scopedesk.review.ReviewFileException;
import org.scopedesk.review.ReviewFileException.Kind;
import org.scopedesk.review.Stage;
import org.scopedesk.review.Verdict;

class LogTest {
    @TempDir
    private Path folder;

    private final Sample sample = new Sample(4);
    private ReviewFile review;
    private List<BibRecord> records;

    @BeforeEach
    void open() {
        review = sample.review(folder.resolve("a.scopedesk"));
        records = sample.imported(review, 3);
    }

    @AfterEach
    void close() {
        review.close();
    }

    @Test
    void everyKindOfThingComesBackInTheOrderOfMaking() {
        Decision first = sample.decision(records.get(0), sample.anna, Verdict.MAYBE);
        Decision second = new Decision(
                sample.ids.next(),
                records.get(1).id(),
                Stage.FULL_TEXT,
                sample.anna.id(),
                Decision.Role.ADJUDICATION,
                Verdict.EXCLUDE,
                Optional.of(sample.ids.next()),
                true,
                Instant.parse("2026-03-01T12:00:00.123456789Z"));
        DecisionChange undo = new DecisionChange(sample.ids.next(), first.id(), false, sample.anna.id(), Sample.NOON);
        Note note = new Note(
                sample.ids.next(), records.get(0).id(), Stage.FULL_TEXT, sample.bo.id(), "see\np. 3", Sample.NOON);
        Retrieval retrieval = new Retrieval(sample.ids.next(), records.get(2).id(), false, sample.bo.id(), Sample.NOON);
        DuplicateLink byProgram = link(0, 1, Optional.empty(), "same-doi");
        DuplicateLink byPerson = link(2, 1, Optional.of(sample.anna.id()), "");
        review.decisions().addAll(List.of(second, first));
        review.changes().add(undo);
        review.notes().add(note);
        review.retrievals().add(retrieval);
        review.links().addAll(List.of(byProgram, byPerson));
        assertThat(review.decisions().all()).containsExactly(first, second);
        assertThat(review.decisions().of(records.get(1).id())).containsExactly(second);
        assertThat(review.changes().all()).containsExactly(undo);
        assertThat(review.changes().of(records.get(0).id())).containsExactly(undo);
        assertThat(review.notes().all()).containsExactly(note);
        assertThat(review.retrievals().all()).containsExactly(retrieval);
        assertThat(review.links().all()).containsExactly(byProgram, byPerson);
        assertThat(review.links().of(records.get(1).id())).containsExactly(byProgram, byPerson);
        assertThat(review.links().of(records.get(0).id())).containsExactly(byProgram);
    }

    @Test
    void addingTheSameAgainChangesNothing() {
        Decision decision = sample.decision(records.get(0), sample.anna, Verdict.MAYBE);
        review.decisions().add(decision);
        review.decisions().addAll(List.of(decision, decision));
        assertThat(review.decisions().all()).containsExactly(decision);
        assertThat(review.decisions().count()).isEqualTo(1);
    }

    @Test
    void ofManyThingsAllAreAddedOrNone() {
        BibRecord stranger = new Sample(77).record(sample.ids.next(), 1);
        List<Decision> decisions = List.of(
                sample.decision(records.get(0), sample.anna, Verdict.INCLUDE),
                sample.decision(stranger, sample.anna, Verdict.INCLUDE));
        ReviewFileException refusal = catchThrowableOfType(
                ReviewFileException.class, () -> review.decisions().addAll(decisions));
        assertThat(refusal.kind()).isEqualTo(Kind.REFUSED);
        assertThat(review.decisions().count()).isZero();
    }

    @Test
    void manyThreadsMayAddAndReadAtOnce() throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(6);
        List<Future<?>> work = new ArrayList<>();
        for (int thread = 0; thread < 6; thread++) {
            boolean writes = thread % 2 == 0;
            work.add(threads.submit(() -> {
                for (int i = 0; i < 30; i++) {
                    if (writes) {
                        Decision made = sample.decision(records.get(i % 3), sample.anna, Verdict.INCLUDE);
                        review.decisions().add(made);
                        assertThat(review.decisions().all()).contains(made);
                    } else {
                        assertThat(review.records().heads()).hasSize(3);
                    }
                }
            }));
        }
        for (Future<?> each : work) {
            each.get();
        }
        threads.shutdown();
        assertThat(review.decisions().count()).isEqualTo(90);
    }

    private DuplicateLink link(
            int a, int b, Optional<org.scopedesk.review.Id<org.scopedesk.review.Reviewer>> by, String rule) {
        return new DuplicateLink(
                sample.ids.next(),
                records.get(a).id(),
                records.get(b).id(),
                Relation.DUPLICATE,
                by,
                rule,
                0.9,
                "same DOI",
                Sample.NOON,
                Optional.empty());
    }
}
