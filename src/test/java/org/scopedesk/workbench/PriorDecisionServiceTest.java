package org.scopedesk.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scopedesk.review.Id;
import org.scopedesk.review.ImportedFile;
import org.scopedesk.review.Reason;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Stage;
import org.scopedesk.review.Verdict;

class PriorDecisionServiceTest {
    private static final String RAYYAN = entry(
                    1,
                    "{\"Emily\"=>\"Included\", \"Ann\"=>\"Excluded\"}",
                    "wrong population,no peers | RAYYAN-LABELS: pilot")
            + entry(2, "{\"Emily\"=>\"Maybe\"}", "")
            + entry(3, "{\"Emily\"=>\"Excluded\"}", "wrong population");

    @TempDir
    Path folder;

    @Test
    void theDecisionsOfAFileAreCountedForEachNameInIt() throws IOException {
        try (OpenReview review = Reviews.empty(folder)) {
            ImportedFile file = imported(review);

            assertThat(review.priorDecisions().voters(file))
                    .containsExactly(new PriorVoter("Emily", 1, 1, 1), new PriorVoter("Ann", 0, 1, 0));
        }
    }

    @Test
    void whatIsTakenOverIsADecisionOfThatReviewerWithReasonAndNote() throws IOException {
        try (OpenReview review = Reviews.empty(folder)) {
            ImportedFile file = imported(review);
            Reviewer emily = review.setup().addReviewer("Emily L", false);
            Reviewer ann = review.setup().addReviewer("Ann B", false);

            int made = review.priorDecisions().takeOver(file, Map.of("Emily", emily.id(), "Ann", ann.id()));

            assertThat(made).isEqualTo(4);
            var queue = review.screening().queue(ann.id(), Stage.TITLE_ABSTRACT);
            Item first = review.screening().item(ann.id(), Stage.TITLE_ABSTRACT, queue.get(0));
            Id<Reason> reason = review.setup().reasons().stream()
                    .filter(r -> r.text().equals("wrong population"))
                    .findFirst()
                    .orElseThrow()
                    .id();
            assertThat(first.own().orElseThrow().verdict()).isEqualTo(Verdict.EXCLUDE);
            assertThat(first.own().orElseThrow().reason()).isEqualTo(Optional.of(reason));
            assertThat(first.own().orElseThrow().bulk()).isTrue();
            assertThat(first.note().orElseThrow().text()).isEqualTo("no peers");
            assertThat(review.setup().reasons()).hasSize(1);
            assertThat(review.labels().labels()).singleElement().satisfies(label -> {
                assertThat(label.name()).isEqualTo("pilot");
                assertThat(review.labels().uses(Optional.of(ann.id()))).containsEntry(label.id(), 1);
                for (Reviewer each : List.of(ann, emily)) {
                    Item labelled = review.screening().item(each.id(), Stage.TITLE_ABSTRACT, queue.get(0));
                    assertThat(labelled.labels()).contains(label.id());
                }
            });
            assertThat(review.check()).isEmpty();
        }
    }

    @Test
    void aDecisionMadeHereIsKeptAndTakingOverTwiceAddsNothing() throws IOException {
        try (OpenReview review = Reviews.empty(folder)) {
            ImportedFile file = imported(review);
            Reviewer emily = review.setup().addReviewer("Emily", false);
            var queue = review.screening().queue(emily.id(), Stage.TITLE_ABSTRACT);
            review.screening()
                    .decide(emily.id(), Stage.TITLE_ABSTRACT, queue.get(0), Verdict.EXCLUDE, Optional.empty());

            assertThat(review.priorDecisions().takeOver(file, Map.of("Emily", emily.id())))
                    .isEqualTo(2);
            assertThat(review.priorDecisions().takeOver(file, Map.of("Emily", emily.id())))
                    .isZero();
            assertThat(review.screening()
                            .item(emily.id(), Stage.TITLE_ABSTRACT, queue.get(0))
                            .own()
                            .orElseThrow()
                            .verdict())
                    .isEqualTo(Verdict.EXCLUDE);
        }
    }

    @Test
    void aFileWithoutSuchMarksHoldsNobodysDecisions() throws IOException {
        try (OpenReview review = Reviews.empty(folder)) {
            Path file = Files.writeString(folder.resolve("plain.ris"), Reviews.ris(1, 5));

            assertThat(review.priorDecisions().voters(Reviews.importRis(review, file)))
                    .isEmpty();
        }
    }

    private ImportedFile imported(OpenReview review) throws IOException {
        return Reviews.importRis(review, Files.writeString(folder.resolve("rayyan.ris"), RAYYAN));
    }

    private static String entry(int n, String votes, String reasons) {
        String why = reasons.isEmpty() ? "" : " | RAYYAN-EXCLUSION-REASONS: " + reasons;
        return """
                TY  - JOUR
                AN  - rayyan-%d
                TI  - Invented study number %d of peers in town %d
                AU  - Holm, A
                PY  - 20%02d
                N1  - RAYYAN-INCLUSION: %s%s
                ER  -

                """.formatted(4000 + n, n, n * 7, 10 + n, votes, why);
    }
}
