package org.scopedesk.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scopedesk.job.Progress;
import org.scopedesk.report.Flow;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Criterion;
import org.scopedesk.review.Id;
import org.scopedesk.review.PccElement;
import org.scopedesk.review.Reason;
import org.scopedesk.review.Relation;
import org.scopedesk.review.ReviewLabel;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Stage;
import org.scopedesk.review.Verdict;

final class PastReviewTest {
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    @TempDir
    private Path folder;

    /** What was seen at a moment. */
    private record Seen(Instant at, String flow, int records) {}

    @Test
    void theReviewAsOfAMomentIsWhatWasSeenAtThatMoment() throws Exception {
        long seed = Long.getLong("scopedesk.seed", System.nanoTime());
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        List<Seen> seen = new ArrayList<>();
        try (OpenReview review = Reviews.withRecords(folder, 12)) {
            Reason reason = review.setup().addReason("Not peer support", Optional.empty());
            seen.add(look(review));
            for (int step = 0; step < 60; step++) {
                act(review, random, step, reason);
                seen.add(look(review));
            }
            for (Seen then : seen) {
                PastReview past = review.asOf(then.at);
                assertThat(past.records()).isEqualTo(then.records);
                assertThat(words(past.flow())).as("as of " + then.at).isEqualTo(then.flow);
            }
        }
    }

    private void act(OpenReview review, Random random, int step, Reason reason) throws IOException {
        List<Id<BibRecord>> queue = Reviews.queue(review, "Anna");
        Id<BibRecord> record = queue.get(random.nextInt(queue.size()));
        String who = random.nextBoolean() ? "Anna" : "Bo";
        Stage stage = random.nextInt(3) == 0 ? Stage.FULL_TEXT : Stage.TITLE_ABSTRACT;
        var id = Reviews.reviewer(review, who).id();
        switch (random.nextInt(12)) {
            case 0 -> review.screening().undo(id, stage);
            case 1 -> review.screening().redo(id, stage);
            case 2 -> review.screening().saveRetrieved(id, record, random.nextBoolean());
            case 3 ->
                review.duplicates()
                        .judge(
                                List.of(record, queue.get((queue.indexOf(record) + 1) % queue.size())),
                                Relation.DUPLICATE,
                                id);
            case 4 -> review.duplicates().split(record, id);
            case 5 -> review.setup().saveDecisionsNeeded(1 + random.nextInt(2));
            case 6 ->
                Reviews.importRis(
                        review,
                        Files.writeString(folder.resolve("more" + step + ".ris"), Reviews.ris(100 + step, 101 + step)));
            case 7 -> review.setup().save(new Reason(reason.id(), "Not peer support " + step, Optional.empty(), 1));
            case 8 -> review.duplicates().run(Progress.NONE);
            default -> {
                Verdict verdict = Verdict.values()[random.nextInt(3)];
                Optional<Id<Reason>> why = verdict == Verdict.EXCLUDE ? Optional.of(reason.id()) : Optional.empty();
                review.screening().decide(id, stage, record, verdict, why);
            }
        }
    }

    private static Seen look(OpenReview review) throws InterruptedException {
        Flow flow = review.flow().flow();
        Thread.sleep(2);
        Seen seen = new Seen(Instant.now(), words(flow), flow.identified());
        Thread.sleep(2);
        return seen;
    }

    @Test
    void decisionsNotesAndLabelsOfARecordAreThoseOfThenInTheWordsOfThen() throws Exception {
        try (OpenReview review = Reviews.withRecords(folder, 3)) {
            Criterion criterion = review.setup().addCriterion(PccElement.CONCEPT, "Peer support");
            Reason reason = review.setup().addReason("Not peer support", Optional.empty());
            Id<BibRecord> record = Reviews.queue(review, "Anna").get(0);
            Id<Reviewer> anna = Reviews.reviewer(review, "Anna").id();
            ReviewLabel label = review.labels().add("Look again");
            review.screening().decide(anna, Stage.TITLE_ABSTRACT, record, Verdict.EXCLUDE, Optional.of(reason.id()));
            review.screening().note(anna, Stage.TITLE_ABSTRACT, record, "Fails #[Peer support]");
            review.labels().toggle(anna, Stage.TITLE_ABSTRACT, record, label.id());
            Instant then = look(review).at();
            review.screening().decide(anna, Stage.TITLE_ABSTRACT, record, Verdict.INCLUDE, Optional.empty());
            review.screening().note(anna, Stage.TITLE_ABSTRACT, record, "");
            review.labels().toggle(anna, Stage.TITLE_ABSTRACT, record, label.id());
            review.labels().save(new ReviewLabel(label.id(), "Later", label.colour()));
            review.setup().save(new Reason(reason.id(), "Other", Optional.empty(), 1));
            review.setup().save(new Criterion(criterion.id(), criterion.element(), "Peers", 1));

            PastReview past = review.asOf(then);
            assertThat(past.criteria()).containsExactly(criterion);
            PastRecord seen = past.record(Optional.of(anna), record);
            assertThat(seen.votes())
                    .extracting(v -> v.reviewer() + " " + v.decision().verdict() + " " + v.reason())
                    .containsExactly("Anna EXCLUDE Not peer support");
            assertThat(seen.notes()).extracting(PastRecord.Written::text).containsExactly("Fails #[Peer support]");
            assertThat(seen.labels()).extracting(PastRecord.On::label).containsExactly(label);
            PastRecord today = review.asOf(look(review).at()).record(Optional.of(anna), record);
            assertThat(today.votes()).extracting(v -> v.decision().verdict()).containsExactly(Verdict.INCLUDE);
            assertThat(today.notes()).isEmpty();
            assertThat(today.labels()).isEmpty();
        }
    }

    @Test
    void thePastShowsNothingOfAnotherThatIsHiddenToday() throws Exception {
        try (OpenReview review = Reviews.withRecords(folder, 3)) {
            Id<BibRecord> record = Reviews.queue(review, "Anna").get(0);
            Id<Reviewer> anna = Reviews.reviewer(review, "Anna").id();
            Id<Reviewer> bo = Reviews.reviewer(review, "Bo").id();
            Reviews.decide(review, "Anna", Stage.TITLE_ABSTRACT, record, Verdict.INCLUDE);
            review.screening().note(anna, Stage.TITLE_ABSTRACT, record, "A note");
            Reviews.decide(review, "Bo", Stage.TITLE_ABSTRACT, record, Verdict.EXCLUDE);
            Instant then = look(review).at();
            assertThat(review.asOf(then).record(Optional.of(bo), record).votes())
                    .hasSize(2);
            assertThat(review.asOf(then).record(Optional.empty(), record).notes())
                    .hasSize(1);

            review.screening().undo(bo, Stage.TITLE_ABSTRACT);

            PastRecord seen = review.asOf(then).record(Optional.of(bo), record);
            assertThat(seen.votes()).extracting(PastRecord.Vote::reviewer).containsExactly("Bo");
            assertThat(seen.notes()).isEmpty();
        }
    }

    private static String words(Flow flow) {
        return flow.inOrder().stream()
                .map(number -> number.box() + " " + number.label() + " " + number.records())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void momentsAreReadAsPeopleWriteThem() {
        assertThat(Moment.end("2026-01-31", OSLO)).contains(Instant.parse("2026-01-31T22:59:59.999999999Z"));
        assertThat(Moment.start("2026-01-31", OSLO)).contains(Instant.parse("2026-01-30T23:00:00Z"));
        assertThat(Moment.end(" 2026-01-31  14:05 ", OSLO)).contains(Instant.parse("2026-01-31T13:05:59.999999999Z"));
        assertThat(Moment.end("2026-01-31 14:05:09", OSLO)).contains(Instant.parse("2026-01-31T13:05:09.999999999Z"));
        assertThat(Moment.end("2026-01-31T14:05:09Z", OSLO)).contains(Instant.parse("2026-01-31T14:05:09Z"));
        assertThat(Moment.end("yesterday", OSLO)).isEmpty();
        assertThat(Moment.end("2026-02-30", OSLO)).isEmpty();
    }
}
