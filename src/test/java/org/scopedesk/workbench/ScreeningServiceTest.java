package org.scopedesk.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scopedesk.job.Progress;
import org.scopedesk.report.FlowBox;
import org.scopedesk.report.FlowEquations;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.review.Relation;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Stage;
import org.scopedesk.review.Verdict;

class ScreeningServiceTest {
    private static final Stage FIRST = Stage.TITLE_ABSTRACT;

    @TempDir
    Path folder;

    @Test
    void aReviewerResumesBehindTheLastDecisionAfterReopening() throws IOException {
        List<Id<BibRecord>> queue;
        try (OpenReview review = Reviews.withRecords(folder, 5)) {
            queue = Reviews.queue(review, "Anna");
            Reviews.decide(review, "Anna", FIRST, queue.get(0), Verdict.INCLUDE);
            Reviews.decide(review, "Anna", FIRST, queue.get(2), Verdict.EXCLUDE);
        }
        try (OpenReview review = OpenReview.open(folder.resolve("test.scopedesk"), Progress.NONE)) {
            Reviewer anna = Reviews.reviewer(review, "Anna");
            assertThat(review.screening().resumeAt(anna.id(), FIRST)).contains(queue.get(3));
            assertThat(review.screening().item(anna.id(), FIRST, queue.get(2)).own())
                    .get()
                    .satisfies(own -> assertThat(own.verdict()).isEqualTo(Verdict.EXCLUDE));
            assertThat(review.screening().progress(anna.id(), FIRST)).isEqualTo(new StageProgress(2, 5));
        }
    }

    @Test
    void undoAndRedoReachAcrossRestarts() throws IOException {
        List<Id<BibRecord>> queue;
        try (OpenReview review = Reviews.withRecords(folder, 3)) {
            queue = Reviews.queue(review, "Anna");
            Reviews.decide(review, "Anna", FIRST, queue.get(0), Verdict.INCLUDE);
            Reviews.decide(review, "Anna", FIRST, queue.get(1), Verdict.EXCLUDE);
        }
        try (OpenReview review = OpenReview.open(folder.resolve("test.scopedesk"), Progress.NONE)) {
            Id<Reviewer> anna = Reviews.reviewer(review, "Anna").id();
            assertThat(review.screening().undo(anna, FIRST)).contains(queue.get(1));
            assertThat(review.screening().undo(anna, FIRST)).contains(queue.get(0));
            assertThat(review.screening().undo(anna, FIRST)).isEmpty();
            assertThat(review.screening().redo(anna, FIRST)).contains(queue.get(0));
            assertThat(review.screening().progress(anna, FIRST).decided()).isEqualTo(1);
        }
    }

    @Test
    void nobodySeesOthersDecisionsBeforeBothAreIn() throws IOException {
        try (OpenReview review = Reviews.withRecords(folder, 2)) {
            Id<BibRecord> record = Reviews.queue(review, "Anna").get(0);
            Id<Reviewer> bo = Reviews.reviewer(review, "Bo").id();
            Id<Reviewer> kari = Reviews.reviewer(review, "Kari").id();
            Reviews.decide(review, "Anna", FIRST, record, Verdict.INCLUDE);
            assertThat(review.screening().item(bo, FIRST, record).own()).isEmpty();
            assertThat(review.conflicts().open(FIRST)).isEmpty();
            assertThatThrownBy(() -> review.conflicts().conflict(kari, FIRST, record))
                    .isInstanceOf(IllegalArgumentException.class);
            Reviews.decide(review, "Bo", FIRST, record, Verdict.EXCLUDE);
            assertThat(review.conflicts().open(FIRST)).containsExactly(record);
            assertThat(review.conflicts().conflict(kari, FIRST, record).votes()).hasSize(2);
        }
    }

    @Test
    void onlyALeadAdjudicatesAndTheFlowFollows() throws IOException {
        try (OpenReview review = Reviews.withRecords(folder, 2)) {
            Id<BibRecord> record = Reviews.queue(review, "Anna").get(0);
            Reviews.decide(review, "Anna", FIRST, record, Verdict.INCLUDE);
            Reviews.decide(review, "Bo", FIRST, record, Verdict.EXCLUDE);
            Id<Reviewer> anna = Reviews.reviewer(review, "Anna").id();
            Id<Reviewer> kari = Reviews.reviewer(review, "Kari").id();
            assertThatThrownBy(
                            () -> review.conflicts().adjudicate(anna, FIRST, record, Verdict.INCLUDE, Optional.empty()))
                    .isInstanceOf(IllegalArgumentException.class);
            review.conflicts().adjudicate(kari, FIRST, record, Verdict.INCLUDE, Optional.empty());
            assertThat(review.conflicts().open(FIRST)).isEmpty();
            assertThat(review.screening().queue(anna, Stage.FULL_TEXT)).containsExactly(record);
            assertThat(review.flow().flow().databases().n(FlowBox.SOUGHT)).isEqualTo(1);
            assertThat(FlowEquations.check(review.flow().flow())).allMatch(e -> e.holds());
            assertThat(review.conflicts().undo(kari, FIRST)).contains(record);
            assertThat(review.conflicts().open(FIRST)).containsExactly(record);
        }
    }

    @Test
    void decisionsStayWithTheirRecordsWhenAGroupIsJoinedAndSplit() throws IOException {
        try (OpenReview review = Reviews.withRecords(folder, 3)) {
            List<Id<BibRecord>> queue = Reviews.queue(review, "Anna");
            Id<Reviewer> anna = Reviews.reviewer(review, "Anna").id();
            Reviews.decide(review, "Anna", FIRST, queue.get(0), Verdict.INCLUDE);
            Reviews.decide(review, "Bo", FIRST, queue.get(1), Verdict.EXCLUDE);
            review.duplicates().judge(queue.subList(0, 2), Relation.DUPLICATE, anna);
            assertThat(review.conflicts().open(FIRST)).hasSize(1);
            assertThat(review.screening().progress(anna, FIRST).total()).isEqualTo(2);
            review.duplicates().split(queue.get(1), anna);
            assertThat(review.conflicts().open(FIRST)).isEmpty();
            assertThat(review.screening().item(anna, FIRST, queue.get(0)).own()).isPresent();
            assertThat(review.screening().item(anna, FIRST, queue.get(1)).own()).isEmpty();
            review.duplicates().undo(anna);
            assertThat(review.conflicts().open(FIRST)).hasSize(1);
        }
    }

    @Test
    void aReportThatCannotBeHadLeavesTheFullTextQueue() throws IOException {
        try (OpenReview review = Reviews.withRecords(folder, 2)) {
            Id<BibRecord> record = Reviews.queue(review, "Anna").get(0);
            Id<Reviewer> anna = Reviews.reviewer(review, "Anna").id();
            Reviews.decide(review, "Anna", FIRST, record, Verdict.INCLUDE);
            Reviews.decide(review, "Bo", FIRST, record, Verdict.MAYBE);
            assertThat(review.screening().queue(anna, Stage.FULL_TEXT)).containsExactly(record);
            review.screening().saveRetrieved(anna, record, false);
            assertThat(review.screening().queue(anna, Stage.FULL_TEXT)).isEmpty();
            assertThat(review.flow().flow().databases().n(FlowBox.NOT_RETRIEVED))
                    .isEqualTo(1);
            review.screening().saveRetrieved(anna, record, true);
            assertThat(review.screening().queue(anna, Stage.FULL_TEXT)).containsExactly(record);
        }
    }

    @Test
    void aNoteIsKeptWithoutADecisionAndOnlyItsAuthorSeesIt() throws IOException {
        try (OpenReview review = Reviews.withRecords(folder, 1)) {
            Id<BibRecord> record = Reviews.queue(review, "Anna").get(0);
            Id<Reviewer> anna = Reviews.reviewer(review, "Anna").id();
            review.screening().note(anna, FIRST, record, "look at the setting");
            assertThat(review.screening().item(anna, FIRST, record).note())
                    .get()
                    .satisfies(note -> assertThat(note.text()).isEqualTo("look at the setting"));
            assertThat(review.screening()
                            .item(Reviews.reviewer(review, "Bo").id(), FIRST, record)
                            .note())
                    .isEmpty();
            review.screening().note(anna, FIRST, record, "");
            assertThat(review.screening().item(anna, FIRST, record).note()).isEmpty();
        }
    }
}
