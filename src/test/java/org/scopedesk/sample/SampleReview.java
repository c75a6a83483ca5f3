package org.scopedesk.sample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scopedesk.sample.Cells.Quotes;
import org.scopedesk.sample.ExportFile.Truth;

/**
 * The sample review as it lies in {@code sample-data}: exports, the truth about them, searches, and all decisions.
 *
 * @param works the works behind the exports, by number
 * @param exports the files as they are written
 * @param decisions in the order in which they were made
 * @param notRetrieved works whose full text could not be had
 * @param included works that are in the review at its end
 */
record SampleReview(
        List<Work> works,
        List<ExportFile> exports,
        List<Judgement> decisions,
        List<Integer> notRetrieved,
        List<Integer> included) {
    static final long SEED = 20210304;
    static final int WORKS = 780;
    static final String FILE_WITH_BROKEN_ENTRIES = "google-scholar.ris";

    /** Two saved pages in place of an entry: one came back empty, one was refused. Neither says anything of a work. */
    private static final Map<Integer, String> BROKEN = new TreeMap<>(Map.of(
            9,
            "TY  - JOUR\nER  - \n\n\n",
            21,
            "TY  - JOUR\n<!doctype html><html><head><title>429</title></head>\n"
                    + "<body>We are sorry, but your query looks like an automated request.</body></html>\n"
                    + "ER  - \n\n\n"));

    /** Makes the review; always the same. */
    static SampleReview make() {
        List<Work> works = new Inventor(SEED).take(WORKS);
        List<ExportFile> exports = new Allotment(ExportPlan.all(), SEED)
                .allot(works).entrySet().stream()
                        .map(file -> ExportFile.write(file.getKey(), file.getValue(), broken(file.getKey())))
                        .toList();
        Screening screening = new Screening(SEED);
        List<Judgement> decisions = screening.screen(works);
        return new SampleReview(works, exports, decisions, screening.notRetrieved(), screening.included());
    }

    private static Map<Integer, String> broken(ExportPlan plan) {
        return plan.file().equals(FILE_WITH_BROKEN_ENTRIES) ? BROKEN : Map.of();
    }

    /** All files of the folder, by name. */
    Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        exports.forEach(export -> files.put(export.plan().file(), export.text()));
        files.put(
                "truth.csv",
                table("file,index,id,work,related", truths().stream().map(Truth::cells)));
        files.put(
                "decisions.csv",
                table(
                        "stage,work,reviewer,role,verdict,reason",
                        decisions.stream().map(Judgement::cells)));
        files.put(
                "not-retrieved.csv",
                table("work,reviewer", notRetrieved.stream().map(work -> List.of(Work.label(work), Screening.LEAD))));
        files.put("searches.csv", new Searches(exports).table());
        files.put("review.properties", String.join("\n", Phrases.lines("review.properties")) + "\n");
        files.put("README.md", new ReadMe(this).text());
        return files;
    }

    /** What is true of every good entry, file by file. */
    List<Truth> truths() {
        return exports.stream().flatMap(export -> export.truths().stream()).toList();
    }

    static String table(String header, Stream<List<String>> rows) {
        return header + "\n"
                + rows.map(row -> Cells.row(row, Quotes.NEEDED) + "\n").collect(Collectors.joining());
    }
}
