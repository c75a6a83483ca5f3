package org.scopedesk.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scopedesk.job.Progress;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.DuplicateLink;
import org.scopedesk.review.Id;
import org.scopedesk.review.Relation;
import org.scopedesk.review.Reviewer;
import org.scopedesk.store.RecordHead;

/** What people do while records are compared. */
final class ComparingMeanwhileTest {
    @TempDir
    private Path folder;

    private OpenReview review;
    private DuplicateService duplicates;
    private Id<Reviewer> anna;

    @BeforeEach
    void makeReview() throws IOException {
        review = Reviews.withRecords(folder, 6);
        imported("scopus", 1, 2);
        duplicates = review.duplicates();
        anna = Reviews.reviewer(review, "Anna").id();
    }

    @AfterEach
    void close() {
        review.close();
    }

    @Test
    void nothingIsGroupedBeforeItIsKept() {
        DuplicateService.Comparison compared = duplicates.compare(Progress.NONE);
        assertThat(duplicates.summary().groups()).isZero();
        assertThat(duplicates.isBehind()).isTrue();
        assertThat(duplicates.keep(compared, Progress.NONE).groups()).isEqualTo(2);
        assertThat(duplicates.isBehind()).isFalse();
    }

    @Test
    void aWordThatIsSaidMeanwhileHolds() {
        List<Id<BibRecord>> records = records();
        List<Id<BibRecord>> copies = List.of(records.get(0), records.get(6));
        DuplicateService.Comparison compared = duplicates.compare(Progress.NONE);
        duplicates.judge(copies, Relation.DIFFERENT, anna);
        assertThat(duplicates.keep(compared, Progress.NONE).groups()).isEqualTo(1);
        assertThat(duplicates.groupOf(copies.get(0))).containsExactly(copies.get(0));
        assertThat(duplicates.history(copies.get(0)))
                .extracting(DuplicateLink::relation)
                .containsExactly(Relation.DIFFERENT);
    }

    @Test
    void whatIsImportedMeanwhileIsStillToBeCompared() throws IOException {
        DuplicateService.Comparison compared = duplicates.compare(Progress.NONE);
        imported("embase", 3, 4);
        assertThat(duplicates.keep(compared, Progress.NONE).groups()).isEqualTo(2);
        assertThat(duplicates.importedSince()).isEqualTo(2);
        assertThat(duplicates.run(Progress.NONE).groups()).isEqualTo(4);
    }

    private List<Id<BibRecord>> records() {
        return review.desk().state().heads().stream().map(RecordHead::id).toList();
    }

    private void imported(String name, int from, int to) throws IOException {
        String copies = Reviews.ris(from, to).replace("Journal of Tests", "J Tests");
        Reviews.importRis(review, Files.writeString(folder.resolve(name + ".ris"), copies));
    }
}
