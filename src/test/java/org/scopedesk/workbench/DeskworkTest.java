package org.scopedesk.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scopedesk.job.Progress;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Criterion;
import org.scopedesk.review.Id;
import org.scopedesk.review.PccElement;
import org.scopedesk.review.Reason;
import org.scopedesk.review.ReviewLabel;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Stage;
import org.scopedesk.review.Verdict;
import org.scopedesk.screening.ArrangementText;
import org.scopedesk.screening.QueueFilter;
import org.scopedesk.screening.QueueFilter.Standing;
import org.scopedesk.screening.QueueOrder;

/** Labels, arranged queues, bulk decisions and criteria that change, on a real review. */
class DeskworkTest {
    private static final Stage FIRST = Stage.TITLE_ABSTRACT;

    @TempDir
    Path folder;

    @Test
    void aLabelIsOnARecordUntilItIsTakenOffAndOnlyForWhoPutIt() throws IOException {
        Id<BibRecord> record;
        ReviewLabel label;
        try (OpenReview review = Reviews.withRecords(folder, 3)) {
            record = Reviews.queue(review, "Anna").get(0);
            label = review.labels().add("Norwegian study");
            assertThat(review.labels().add(" norwegian STUDY")).isEqualTo(label);
            assertThat(review.labels().toggle(id(review, "Anna"), FIRST, record, label.id()))
                    .isTrue();
        }
        try (OpenReview review = OpenReview.open(folder.resolve("test.scopedesk"), Progress.NONE)) {
            assertThat(labels(review, "Anna", record)).containsExactly(label.id());
            assertThat(labels(review, "Bo", record)).isEmpty();
            review.labels().retire(label);
            assertThat(review.labels().labels()).isEmpty();
            assertThat(labels(review, "Anna", record)).containsExactly(label.id());
            review.labels().toggle(id(review, "Anna"), FIRST, record, label.id());
            assertThat(labels(review, "Anna", record)).isEmpty();
        }
    }

    @Test
    void labelsAndNotesAreFoundByWhoWroteThemAndByOthersOnlyWhenBothHaveDecided() throws IOException {
        try (OpenReview review = Reviews.withRecords(folder, 4)) {
            Id<BibRecord> record = Reviews.queue(review, "Anna").get(1);
            ReviewLabel label = review.labels().add("Background reading");
            review.labels().toggle(id(review, "Anna"), FIRST, record, label.id());
            review.screening().note(id(review, "Anna"), FIRST, record, "Ask Ottar about the setting");

            for (String query : List.of("label:background", "label:back*", "note:ottar", "note:\"the setting\"")) {
                assertThat(found(review, "Anna", query)).as(query).containsExactly(record);
                assertThat(found(review, "Bo", query)).as(query).isEmpty();
            }
            assertThat(review.labels().uses(Optional.of(id(review, "Anna")))).containsEntry(label.id(), 1);
            assertThat(review.labels().uses(Optional.of(id(review, "Bo")))).isEmpty();
            assertThat(review.labels().uses(Optional.empty())).isEmpty();
            assertThat(found(review, "Anna", "ottar")).containsExactly(record);
            assertThat(found(review, "Anna", "-label:background")).hasSize(3).doesNotContain(record);
            assertThat(((SearchService.Found.Records) review.search().search("label:*", 9)).total())
                    .isZero();

            Reviews.decide(review, "Anna", FIRST, record, Verdict.INCLUDE);
            assertThat(found(review, "Bo", "note:ottar")).isEmpty();
            Reviews.decide(review, "Bo", FIRST, record, Verdict.INCLUDE);
            assertThat(review.labels().uses(Optional.of(id(review, "Bo")))).containsEntry(label.id(), 1);
            review.labels().toggle(id(review, "Bo"), FIRST, record, label.id());
            assertThat(review.labels().uses(Optional.empty()))
                    .as("one record that both labelled")
                    .containsEntry(label.id(), 1);
            assertThat(found(review, "Bo", "note:ottar")).containsExactly(record);
            assertThat(found(review, "Bo", "label:background")).containsExactly(record);
        }
    }

    @Test
    void anArrangedQueueKeepsItsOrderWhileDecisionsAreMade() throws IOException {
        try (OpenReview review = Reviews.withRecords(folder, 20)) {
            Id<Reviewer> anna = id(review, "Anna");
            arrange(review, QueueOrder.random(7), QueueFilter.ALL.standing(Standing.UNDECIDED));
            List<Id<BibRecord>> order = Reviews.queue(review, "Anna");
            assertThat(order).hasSize(20);
            assertThat(Reviews.queue(review, "Bo")).isNotEqualTo(order);

            Reviews.decide(review, "Anna", FIRST, order.get(0), Verdict.EXCLUDE);
            Reviews.decide(review, "Anna", FIRST, order.get(3), Verdict.MAYBE);

            assertThat(Reviews.queue(review, "Anna")).isEqualTo(order);
            assertThat(review.screening().nextUndecided(anna, FIRST, order.get(2)))
                    .contains(order.get(4));
            assertThat(review.queues().progress(anna, FIRST)).isEqualTo(new StageProgress(2, 20));
            arrange(review, QueueOrder.random(7), QueueFilter.ALL.standing(Standing.UNDECIDED));
            assertThat(Reviews.queue(review, "Anna")).hasSize(18).doesNotContain(order.get(0), order.get(3));
            arrange(review, QueueOrder.AS_IMPORTED, QueueFilter.ALL.standing(Standing.MAYBE));
            assertThat(Reviews.queue(review, "Anna")).containsExactly(order.get(3));
        }
    }

    @Test
    void recordsSimilarToOneAreAQueueToDecideInAndRememberedByIt() throws IOException {
        try (OpenReview review = Reviews.withRecords(folder, 12)) {
            Id<Reviewer> anna = id(review, "Anna");
            List<Id<BibRecord>> all = Reviews.queue(review, "Anna");
            Reviews.decide(review, "Anna", FIRST, all.get(1), Verdict.EXCLUDE);
            QueueFilter similar = QueueFilter.ALL.similarTo(Optional.of(all.get(0)));
            arrange(review, QueueOrder.of(QueueOrder.By.SIMILARITY), similar);
            List<Id<BibRecord>> near = Reviews.queue(review, "Anna");
            assertThat(near)
                    .doesNotContain(all.get(0))
                    .isEqualTo(review.search().similar(all.get(0), 50));
            assertThat(review.queues().progress(anna, FIRST)).isEqualTo(new StageProgress(0, near.size()));
            assertThat(ArrangementText.read(ArrangementText.of(review.queues().arrangement(anna, FIRST))))
                    .contains(review.queues().arrangement(anna, FIRST));
        }
    }

    @Test
    void anArrangedQueueOfReportsFollowsWhatIsIncludedAndKeepsItsOrder() throws IOException {
        try (OpenReview review = Reviews.withRecords(folder, 12)) {
            Id<Reviewer> anna = id(review, "Anna");
            List<Id<BibRecord>> all = Reviews.queue(review, "Anna");
            all.subList(0, 8).forEach(r -> includedByBoth(review, r));
            review.queues()
                    .arrange(anna, Stage.FULL_TEXT, QueueOrder.random(3), QueueFilter.ALL.standing(Standing.UNDECIDED));
            List<Id<BibRecord>> order = review.screening().queue(anna, Stage.FULL_TEXT);
            assertThat(order).containsExactlyInAnyOrderElementsOf(all.subList(0, 8));
            Reviews.decide(review, "Anna", Stage.FULL_TEXT, order.get(0), Verdict.INCLUDE);
            review.screening().saveRetrieved(anna, order.get(4), false);
            includedByBoth(review, all.get(9));

            List<Id<BibRecord>> after = review.screening().queue(anna, Stage.FULL_TEXT);
            assertThat(after).hasSize(8).contains(all.get(9), order.get(0)).doesNotContain(order.get(4));
            assertThat(after.stream().filter(order::contains).toList())
                    .isEqualTo(order.stream().filter(after::contains).toList());
        }
    }

    private static void includedByBoth(OpenReview review, Id<BibRecord> record) {
        Reviews.decide(review, "Anna", FIRST, record, Verdict.INCLUDE);
        Reviews.decide(review, "Bo", FIRST, record, Verdict.INCLUDE);
    }

    @Test
    void theSafetyNetFindsWhatWasExcludedWithALateWord() throws IOException {
        try (OpenReview review = Reviews.withRecords(folder, 10)) {
            List<Id<BibRecord>> queue = Reviews.queue(review, "Anna");
            queue.subList(0, 8).forEach(r -> Reviews.decide(review, "Anna", FIRST, r, Verdict.EXCLUDE));
            arrange(
                    review,
                    QueueOrder.AS_IMPORTED,
                    QueueFilter.ALL.standing(Standing.EXCLUDED).words("title:housing"));
            List<Id<BibRecord>> net = Reviews.queue(review, "Anna");
            assertThat(net).isNotEmpty().hasSizeLessThan(8);
            assertThat(queue.subList(0, 8)).containsAll(net);
            assertThat(review.screening().resumeAt(id(review, "Anna"), FIRST)).contains(net.get(0));
            assertThat(review.queues()
                            .arrange(
                                    id(review, "Anna"),
                                    FIRST,
                                    QueueOrder.AS_IMPORTED,
                                    QueueFilter.ALL.words("a AND OR b")))
                    .isPresent();
            assertThat(Reviews.queue(review, "Anna")).isEqualTo(net);
        }
    }

    @Test
    void aBulkDecisionIsOneStepAndOneUndo() throws IOException {
        try (OpenReview review = Reviews.withRecords(folder, 12)) {
            Id<Reviewer> anna = id(review, "Anna");
            List<Id<BibRecord>> queue = Reviews.queue(review, "Anna");
            Reviews.decide(review, "Anna", FIRST, queue.get(0), Verdict.INCLUDE);
            Reviews.decide(review, "Anna", FIRST, queue.get(1), Verdict.EXCLUDE);
            BulkService.Preview preview =
                    review.bulk().preview(anna, FIRST, queue.subList(0, 10), Verdict.EXCLUDE, Optional.empty());
            assertThat(preview.undecided()).hasSize(8);
            assertThat(preview.changing()).containsExactly(queue.get(0));
            assertThat(preview.same()).containsExactly(queue.get(1));

            assertThat(review.bulk().decide(preview, false)).isEqualTo(8);
            assertThat(review.screening().progress(anna, FIRST).decided()).isEqualTo(10);
            assertThat(review.desk().file().decisions().all())
                    .filteredOn(d -> d.bulk())
                    .hasSize(8);

            assertThat(review.screening().undoable(anna, FIRST)).isEqualTo(8);
            assertThat(review.screening().undo(anna, FIRST)).contains(queue.get(2));
            assertThat(review.screening().progress(anna, FIRST).decided()).isEqualTo(2);
            review.screening().redo(anna, FIRST);
            assertThat(review.screening().progress(anna, FIRST).decided()).isEqualTo(10);
            review.screening().undo(anna, FIRST);
            review.screening().undo(anna, FIRST);
            assertThat(review.screening().progress(anna, FIRST).decided()).isEqualTo(1);
        }
    }

    @Test
    void decisionsFromBeforeACriterionChangedAreWorkToLookAtAgain() throws IOException {
        try (OpenReview review = Reviews.withRecords(folder, 6)) {
            Id<Reviewer> anna = id(review, "Anna");
            Criterion criterion = review.setup().addCriterion(PccElement.CONTEXT, "Public services");
            List<Id<BibRecord>> queue = Reviews.queue(review, "Anna");
            Reviews.decide(review, "Anna", FIRST, queue.get(0), Verdict.EXCLUDE);
            Reviews.decide(review, "Anna", FIRST, queue.get(1), Verdict.INCLUDE);
            review.setup().save(new Criterion(criterion.id(), criterion.element(), "Public or voluntary services", 1));
            Reviews.decide(review, "Anna", FIRST, queue.get(2), Verdict.EXCLUDE);

            List<QueueService.CriterionChange> changes = review.queues().criterionChanges();
            assertThat(changes).hasSize(2);
            QueueService.CriterionChange last = changes.get(1);
            assertThat(last.before().orElseThrow().text()).isEqualTo("Public services");
            arrange(review, QueueOrder.AS_IMPORTED, QueueFilter.ALL.decidedBefore(Optional.of(last.id())));
            assertThat(Reviews.queue(review, "Anna")).containsExactly(queue.get(0), queue.get(1));
            Reviews.decide(review, "Anna", FIRST, queue.get(0), Verdict.EXCLUDE);
            assertThat(review.queues().progress(anna, FIRST).left()).isEqualTo(1);
        }
    }

    @Test
    void similarRecordsShareTheRareWords() throws IOException {
        try (OpenReview review = Reviews.withRecords(folder, 40)) {
            Id<BibRecord> record = Reviews.queue(review, "Anna").get(0);
            String title = review.search()
                    .rows(List.of(record))
                    .get(0)
                    .record()
                    .citation()
                    .title();
            List<Id<BibRecord>> similar = review.search().similar(record, 5);
            assertThat(similar).hasSize(5).doesNotContain(record);
            assertThat(review.search().rows(similar).get(0).record().citation().title())
                    .startsWith(title.substring(0, title.indexOf(' ')));
        }
    }

    @Test
    void aReasonKeepsItsHistoryAndCountsAsTheOneItWasMergedInto() throws IOException {
        try (OpenReview review = Reviews.withRecords(folder, 1)) {
            Reason one = review.setup().addReason("Wrong people", Optional.empty());
            Reason other = review.setup().addReason("Not peer workers", Optional.empty());
            review.setup().save(new Reason(one.id(), "Other people", Optional.empty(), 1));
            review.setup().merge(one, other);
            assertThat(review.setup().reasons())
                    .containsExactly(new Reason(other.id(), other.text(), Optional.empty(), 1));
            assertThat(review.setup().mergedReasons()).containsEntry(one.id(), other.id());
            assertThat(review.setup().history(one.id()))
                    .extracting(SetupService.ReasonVersion::text)
                    .containsExactly("Wrong people", "Other people");
        }
    }

    private static void arrange(OpenReview review, QueueOrder order, QueueFilter filter) {
        assertThat(review.queues().arrange(id(review, "Anna"), FIRST, order, filter))
                .isEmpty();
    }

    private static List<Id<BibRecord>> found(OpenReview review, String who, String query) {
        return ((SearchService.Found.Records) review.search().search(Optional.of(id(review, who)), query, 100))
                .records();
    }

    private static List<Id<ReviewLabel>> labels(OpenReview review, String who, Id<BibRecord> record) {
        return review.screening().item(id(review, who), FIRST, record).labels();
    }

    private static Id<Reviewer> id(OpenReview review, String name) {
        return Reviews.reviewer(review, name).id();
    }
}
