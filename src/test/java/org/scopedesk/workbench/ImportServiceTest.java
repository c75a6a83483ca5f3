package org.scopedesk.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scopedesk.citation.Detection;
import org.scopedesk.job.Cancelled;
import org.scopedesk.job.Progress;
import org.scopedesk.review.ImportedFile;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Search;
import org.scopedesk.review.Stage;

class ImportServiceTest {
    @TempDir
    Path folder;

    @Test
    void everyEntryIsARecordOrRejectedWithItsText() throws IOException {
        Path file = Files.writeString(
                folder.resolve("broken.ris"), Reviews.ris(1, 3) + "TY  - JOUR\nER  - \n\n" + Reviews.ris(4, 5));
        try (OpenReview review = Reviews.empty(folder)) {
            ImportedFile imported = Reviews.importRis(review, file);
            assertThat(imported.found()).isEqualTo(6);
            assertThat(imported.read()).isEqualTo(5);
            assertThat(review.imports().rejected(imported.id()))
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.raw()).contains("TY  - JOUR"));
            assertThat(review.imports().overview()).singleElement().satisfies(row -> {
                assertThat(row.found()).isEqualTo(6);
                assertThat(row.unique()).isEqualTo(5);
            });
        }
    }

    @Test
    void theSameBytesAreRecognisedUnderAnyName() throws IOException {
        try (OpenReview review = Reviews.withRecords(folder, 3)) {
            Path copy = Files.copy(folder.resolve("medline.ris"), folder.resolve("other name.txt"));
            assertThat(review.imports().inspect(copy).before()).isPresent();
            Path other = Files.writeString(folder.resolve("new.ris"), Reviews.ris(9, 10));
            assertThat(review.imports().inspect(other).before()).isEmpty();
        }
    }

    @Test
    void aCancelledImportLeavesNothingBehind() throws IOException {
        try (OpenReview review = Reviews.withRecords(folder, 3)) {
            Path file = Files.writeString(folder.resolve("long.ris"), Reviews.ris(10, 5_000));
            Progress impatient = (done, total, what) -> {
                if (done > 0) {
                    throw new Cancelled();
                }
            };
            Detection.Recognised how =
                    (Detection.Recognised) review.imports().inspect(file).detection();
            assertThatThrownBy(() -> review.imports().importFile(file, how, "Late", "Anna", impatient))
                    .isInstanceOf(Cancelled.class);
            assertThat(review.imports().overview().stream()
                            .mapToInt(SourceOverview::read)
                            .sum())
                    .isEqualTo(3);
            assertThat(review.imports().overview())
                    .extracting(row -> row.source().name())
                    .doesNotContain("Late");
            assertThat(review.check()).isEmpty();
        }
    }

    @Test
    void aSecondSearchAddsOnlyItsNewRecordsToTheQueue() throws IOException {
        try (OpenReview review = Reviews.withRecords(folder, 4)) {
            Reviewer anna = Reviews.reviewer(review, "Anna");
            Reviews.queue(review, "Anna")
                    .forEach(record -> Reviews.decide(
                            review, "Anna", Stage.TITLE_ABSTRACT, record, org.scopedesk.review.Verdict.EXCLUDE));
            Reviews.importRis(review, Files.writeString(folder.resolve("update.ris"), Reviews.ris(3, 7)));
            review.duplicates().run(Progress.NONE);
            assertThat(review.screening().progress(anna.id(), Stage.TITLE_ABSTRACT))
                    .isEqualTo(new StageProgress(4, 7));
        }
    }

    @Test
    void filesOfOneSourceShareItsSearchAndReportedHitsAreAdded() throws IOException {
        try (OpenReview review = Reviews.withRecords(folder, 4)) {
            List<Search> searches = review.setup().searches();
            assertThat(searches).hasSize(1);
            assertThat(review.imports().overview().get(0).reported()).isEmpty();
        }
    }

    @Test
    void medlineOnTwoPlatformsIsTwoSources() throws IOException {
        Path ovid = Files.writeString(
                folder.resolve("ovid.ris"),
                "1. \nTY  - JOUR\nDB  - Ovid MEDLINE(R) <2020>\nID  - 31234567\nT1  - Hope.\n"
                        + "L2  - http://ovidsp.ovid.com/ovidweb.cgi?D=med19&AN=31234567\nER  - \n");
        Path pubMed = Files.writeString(folder.resolve("pubmed.nbib"), "PMID- 31234568\nOWN - NLM\nTI  - Care\n");
        Path later = Files.writeString(folder.resolve("later.nbib"), "PMID- 31234569\nOWN - NLM\nTI  - Work\n");
        try (OpenReview review = Reviews.empty(folder)) {
            Reviews.importRis(review, ovid);
            Reviews.importRis(review, pubMed);
            Reviews.importRis(review, later);
            assertThat(review.imports().overview())
                    .extracting(
                            row -> row.source().name() + " on " + row.source().platform() + ": " + row.read())
                    .containsExactly("Medline on Ovid: 1", "Medline (PubMed) on PubMed: 2");
        }
    }
}
