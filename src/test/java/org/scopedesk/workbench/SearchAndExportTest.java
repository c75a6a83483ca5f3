package org.scopedesk.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scopedesk.citation.Detection;
import org.scopedesk.job.Progress;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.review.Stage;
import org.scopedesk.review.Verdict;

class SearchAndExportTest {
    @TempDir
    Path folder;

    @Test
    void wordsAreFoundWhateverTheirAccents() throws IOException {
        try (OpenReview review = Reviews.withRecords(folder, 6)) {
            for (String query :
                    new String[] {"akerblom", "aakerblom", "Åkerblom", "author:akerblom", "year:[1990 TO 2000]"}) {
                assertThat(review.search().search(query, 10))
                        .as(query)
                        .isInstanceOfSatisfying(
                                SearchService.Found.Records.class,
                                found -> assertThat(found.total()).isEqualTo(6));
            }
            assertThat(review.search().search("peer) support", 10)).isInstanceOf(SearchService.Found.WrongQuery.class);
        }
    }

    @Test
    void theIndexIsMadeAgainWhenItIsGone() throws IOException {
        try (OpenReview review = Reviews.withRecords(folder, 6)) {
            review.search().search("recovery", 10);
        }
        deleteTree(Places.ofThisComputer().cache());
        try (OpenReview review = OpenReview.open(folder.resolve("test.scopedesk"), Progress.NONE)) {
            assertThat(review.search().search("akerblom", 10))
                    .isInstanceOfSatisfying(
                            SearchService.Found.Records.class,
                            found -> assertThat(found.records()).hasSize(6));
            assertThat(review.check()).isEmpty();
        }
    }

    @Test
    void whatIsExportedAsRisIsReadBackWhole() throws IOException {
        try (OpenReview review = Reviews.withRecords(folder, 6)) {
            Path file = folder.resolve("out.ris");
            assertThat(review.exports().save(ExportSet.ALL, file, Progress.NONE))
                    .isEqualTo(6);
            FileReport read = FileReport.of(
                    file, (Detection.Recognised) ExportFiles.detect(file), java.util.Optional.empty(), Progress.NONE);
            assertThat(read.ledger().read()).isEqualTo(6);
            assertThat(read.withAbstract()).isEqualTo(6);
            assertThat(read.withDoi()).isEqualTo(6);
        }
    }

    @Test
    void anExportTellsNoVoteBeforeBothAreIn() throws IOException {
        try (OpenReview review = Reviews.withRecords(folder, 2)) {
            Id<BibRecord> record = Reviews.queue(review, "Anna").get(0);
            Path file = folder.resolve("out.csv");
            Reviews.decide(review, "Anna", Stage.TITLE_ABSTRACT, record, Verdict.EXCLUDE);
            review.exports().save(ExportSet.ALL, file, Progress.NONE);
            assertThat(Files.readString(file)).doesNotContain("Anna");
            Reviews.decide(review, "Bo", Stage.TITLE_ABSTRACT, record, Verdict.EXCLUDE);
            review.exports().save(ExportSet.EXCLUDED_TITLE_ABSTRACT, file, Progress.NONE);
            assertThat(Files.readString(file)).contains("Anna: exclude").contains("Bo: exclude");
        }
    }

    @Test
    void anUnknownEndingIsRefusedAndNothingIsWritten() throws IOException {
        try (OpenReview review = Reviews.withRecords(folder, 2)) {
            Path file = folder.resolve("out.doc");
            assertThatThrownBy(() -> review.exports().save(ExportSet.ALL, file, Progress.NONE))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(".ris");
            assertThatThrownBy(() -> review.flow().save(file)).isInstanceOf(IllegalArgumentException.class);
            assertThat(file).doesNotExist();
        }
    }

    @Test
    void theFlowIsSavedInEveryForm() throws IOException {
        try (OpenReview review = Reviews.withRecords(folder, 2)) {
            for (String ending : new String[] {"svg", "pdf", "png", "csv", "json"}) {
                Path file = folder.resolve("flow." + ending);
                review.flow().save(file);
                assertThat(file).isNotEmptyFile();
            }
        }
    }

    private static void deleteTree(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
