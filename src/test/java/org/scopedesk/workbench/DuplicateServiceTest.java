package org.scopedesk.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scopedesk.job.Progress;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.review.Reviewer;

class DuplicateServiceTest {
    @TempDir
    Path folder;

    @Test
    void copiesOfTwoSourcesFormGroupsAndTheFlowCountsThem() throws IOException {
        try (OpenReview review = withCopies()) {
            DuplicateService.Summary summary = review.duplicates().run(Progress.NONE);
            assertThat(summary).isEqualTo(new DuplicateService.Summary(9, 3, 3, 0));
            assertThat(review.duplicates().isBehind()).isFalse();
            assertThat(review.duplicates().groups()).hasSize(3).allSatisfy(row -> {
                assertThat(row.members()).hasSize(2);
                assertThat(row.why()).isNotBlank();
                assertThat(row.title()).isNotBlank();
            });
        }
    }

    @Test
    void aSecondRunSaysNothingNewAndKeepsWhatAPersonSaid() throws IOException {
        try (OpenReview review = withCopies()) {
            review.duplicates().run(Progress.NONE);
            Id<Reviewer> anna = Reviews.reviewer(review, "Anna").id();
            List<Id<BibRecord>> group = review.duplicates().groups().get(0).members();
            review.duplicates().split(group.get(1), anna);
            assertThat(review.duplicates().run(Progress.NONE).groups()).isEqualTo(2);
            assertThat(review.duplicates().groupOf(group.get(0))).containsExactly(group.get(0));
            int links = review.desk().state().links().size();
            review.duplicates().run(Progress.NONE);
            assertThat(review.desk().state().links()).hasSize(links);
        }
    }

    @Test
    void groupsAreTheSameAfterReopening() throws IOException {
        List<GroupSummary> before;
        try (OpenReview review = withCopies()) {
            review.duplicates().run(Progress.NONE);
            before = review.duplicates().groups();
        }
        try (OpenReview review = OpenReview.open(folder.resolve("test.scopedesk"), Progress.NONE)) {
            assertThat(review.duplicates().groups()).isEqualTo(before);
        }
    }

    @Test
    void recordsSideBySideMarkTheWordsThatDiffer() throws IOException {
        try (OpenReview review = withCopies()) {
            review.duplicates().run(Progress.NONE);
            GroupDetail detail = review.duplicates()
                    .detail(review.duplicates().groups().get(0).members());
            assertThat(detail.records()).hasSize(2);
            assertThat(detail.rows()).extracting(GroupDetail.Row::field).contains(BibField.TITLE, BibField.JOURNAL);
            GroupDetail.Row journal = detail.rows().stream()
                    .filter(row -> row.field() == BibField.JOURNAL)
                    .findFirst()
                    .orElseThrow();
            assertThat(journal.same()).isFalse();
            assertThat(journal.cells().get(1).differing()).isNotEmpty();
            assertThat(detail.reasons()).isNotEmpty();
        }
    }

    private OpenReview withCopies() throws IOException {
        OpenReview review = Reviews.withRecords(folder, 6);
        String other =
                Reviews.ris(1, 3).replace("Journal of Tests", "J Tests").replace("invented series", "invented series.");
        Reviews.importRis(review, Files.writeString(folder.resolve("scopus.ris"), other));
        return review;
    }
}
