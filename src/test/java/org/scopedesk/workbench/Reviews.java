package org.scopedesk.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.scopedesk.citation.Detection;
import org.scopedesk.job.Progress;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.review.ImportedFile;
import org.scopedesk.review.ReviewDetails;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Stage;
import org.scopedesk.review.Verdict;

/** Small reviews for tests, made of invented records in real files. */
final class Reviews {
    private Reviews() {}

    static OpenReview empty(Path folder) {
        return OpenReview.create(folder.resolve("test.scopedesk"), ReviewDetails.titled("Peer support"));
    }

    /** A review with so many different records from one RIS file, two reviewers and a lead. */
    static OpenReview withRecords(Path folder, int count) throws IOException {
        OpenReview review = empty(folder);
        importRis(review, Files.writeString(folder.resolve("medline.ris"), ris(1, count)));
        review.setup().addReviewer("Anna", false);
        review.setup().addReviewer("Bo", false);
        review.setup().addReviewer("Kari", true);
        return review;
    }

    static ImportedFile importRis(OpenReview review, Path file) {
        Inspection inspection = review.imports().inspect(file);
        return review.imports()
                .importFile(file, (Detection.Recognised) inspection.detection(), "", "Anna", Progress.NONE);
    }

    static Reviewer reviewer(OpenReview review, String name) {
        return review.setup().reviewers().stream()
                .filter(r -> r.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static List<Id<BibRecord>> queue(OpenReview review, String name) {
        return review.screening().queue(reviewer(review, name).id(), Stage.TITLE_ABSTRACT);
    }

    static void decide(OpenReview review, String name, Stage stage, Id<BibRecord> record, Verdict verdict) {
        review.screening().decide(reviewer(review, name).id(), stage, record, verdict, Optional.empty());
    }

    static String ris(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i <= to; i++) {
            text.append("""
                    TY  - JOUR
                    TI  - %s number %d of the invented series
                    AU  - Åkerblom, Test%d
                    PY  - %d
                    JO  - Journal of Tests
                    VL  - %d
                    SP  - %d
                    EP  - %d
                    DO  - 10.5555/test.%d
                    AB  - Peer support workers were asked %d questions about co-production.
                    ER  -\s

                    """.formatted(word(i), i, i, 1990 + i % 30, i, 10 * i, 10 * i + 5, i, i));
        }
        return text.toString();
    }

    private static String word(int i) {
        return List.of("Recovery", "Housing", "Employment", "Loneliness", "Crisis", "Families", "Training")
                        .get(i % 7)
                + " "
                + List.of("cohort", "trial", "interviews", "survey", "protocol").get(i % 5);
    }
}
