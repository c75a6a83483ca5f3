package org.scopedesk.sample;

import java.util.stream.Collectors;

/** Writes the README of {@code sample-data}, with the counts of the files beside it. */
final class ReadMe {
    private final SampleReview review;

    ReadMe(SampleReview review) {
        this.review = review;
    }

    String text() {
        int records = review.truths().size();
        long works = review.works().size();
        return """
                # The sample review

                Exports of ten sources on peer support workers in co-production and co-creation in public mental health and
                addiction services, with the true duplicate groups and the decisions of two reviewers and a lead.
                **Everything here is invented**: authors, journals, institutions, titles, abstracts, numbers. DOIs begin with
                10.5555 or 10.5072, ISSNs and ISBNs with digits that are not given out, and no text stems from a real export. What is
                true to life is the way each source writes its file, and how the same work differs from source to source.

                Records: %d, of which %d describe a work that another record describes too, in %d works. Found in the files: %d;
                rejected: %d. Included at the end: %d.

                | file | source | platform | found | read | rejected | reported by the source |
                |---|---|---|--:|--:|--:|--:|
                %s

                `%s` holds two entries that say nothing of any work, because the saved page was empty or refused: number %s
                of the file. A reader rejects both and keeps their text. In `%s` there are %d entries fewer than the source reported.

                Other files (UTF-8, commas, a header line; line breaks inside quotes):

                - `truth.csv`: for each record its file, its place in the file from 1 (rejected entries counted), the source's own number
                  for it, the work it describes, and how that work is related to another that it is no duplicate of.
                - `decisions.csv`: stage, work, reviewer, role, verdict and reason, in the order of deciding. Each work has two independent
                  decisions at a stage, and the lead's adjudication where they conflict. At title/abstract a maybe counts as an include. At full
                  text every exclusion has a reason, and different reasons are a conflict.
                - `not-retrieved.csv`: works whose full text could not be had, and who said so.
                - `searches.csv`: for each file what was searched, when, how, and how many hits the source reported.
                - `review.properties`: title, question, PCC frame, criteria, reasons, highlight words, reviewers.

                The folder is written by `org.scopedesk.sample` in the test sources, from a fixed seed, and a test fails if it differs. To write
                it anew: `mvn -ntp test -Dtest=SampleReviewTest -Dsample=write`.
                """.formatted(
                records,
                records - works,
                works,
                review.exports().stream().mapToInt(ExportFile::found).sum(),
                review.exports().stream().mapToInt(e -> e.broken().size()).sum(),
                review.included().size(),
                review.exports().stream().map(ReadMe::row).collect(Collectors.joining("\n")),
                SampleReview.FILE_WITH_BROKEN_ENTRIES,
                brokenPlaces(),
                Searches.OFF_BY_SOME,
                Searches.MORE_REPORTED);
    }

    private String brokenPlaces() {
        return review.exports().stream()
                .flatMap(export -> export.broken().stream())
                .map(String::valueOf)
                .collect(Collectors.joining(" and number "));
    }

    private static String row(ExportFile export) {
        ExportPlan plan = export.plan();
        return "| `%s` | %s | %s | %d | %d | %d | %d |"
                .formatted(
                        plan.file(),
                        plan.source(),
                        plan.platform(),
                        export.found(),
                        export.truths().size(),
                        export.broken().size(),
                        Searches.reported(export));
    }
}
