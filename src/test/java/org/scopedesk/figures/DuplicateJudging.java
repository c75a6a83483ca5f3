package org.scopedesk.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.scopedesk.citation.Detection;
import org.scopedesk.job.Progress;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.review.Relation;
import org.scopedesk.review.ReviewDetails;
import org.scopedesk.review.Reviewer;
import org.scopedesk.workbench.DuplicateRow;
import org.scopedesk.workbench.DuplicateService;
import org.scopedesk.workbench.ExportFiles;
import org.scopedesk.workbench.OpenReview;

/**
 * Prints how long it takes to judge a pair and to see the next one in a large review: {@code DuplicateJudging COUNT FOLDER}.
 * The review is made in the folder if it is not there yet; a copy of it is measured.
 */
public final class DuplicateJudging {
    private static final int ROUNDS = 60;

    private DuplicateJudging() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[1]);
        Path made = folder.resolve("judging-" + args[0] + ".scopedesk");
        if (!Files.exists(made)) {
            make(Integer.parseInt(args[0]), folder, made);
        }
        Path file = Files.createTempFile(folder, "measured", ".scopedesk");
        Files.delete(file);
        Files.copy(made, file);
        try (OpenReview review = OpenReview.open(file, Progress.NONE)) {
            measure(review.duplicates(), review.setup().reviewers().get(0).id());
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static void make(int count, Path folder, Path file) throws IOException {
        Path ris = folder.resolve("generated-" + count + ".ris");
        if (!Files.exists(ris)) {
            OneRis.write(count, 1, ris);
        }
        try (OpenReview review = OpenReview.create(file, ReviewDetails.titled("Figures"))) {
            if (ExportFiles.detect(ris) instanceof Detection.Recognised how) {
                review.imports().importFile(ris, how, "", "", Progress.NONE);
            }
            review.setup().addReviewer("Anna", true);
            review.duplicates().run(Progress.NONE);
        }
    }

    private static void measure(DuplicateService service, Id<Reviewer> who) {
        List<DuplicateRow> rows = service.rowsOfWorks();
        Figure.line("%d rows of %s", rows.size(), service.summary());
        List<Double> said = new ArrayList<>();
        List<Double> listed = new ArrayList<>();
        List<Double> shown = new ArrayList<>();
        List<Double> undone = new ArrayList<>();
        List<List<Double>> processor = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Relation[] words = {Relation.DUPLICATE, Relation.DIFFERENT, Relation.RELATED};
        for (int i = 0; i < ROUNDS; i++) {
            List<Id<BibRecord>> members =
                    rows.get(i % 2 == 0 ? 0 : rows.size() / 2 + i).members();
            long start = System.nanoTime();
            double busy = Figure.threadMillis();
            service.judge(members, words[i % 3], who);
            said.add(since(start));
            processor.get(0).add(Figure.threadMillis() - busy);
            busy = Figure.threadMillis();
            start = System.nanoTime();
            service.summary();
            service.importedSince();
            rows = service.rowsOfWorks();
            listed.add(since(start));
            processor.get(1).add(Figure.threadMillis() - busy);
            busy = Figure.threadMillis();
            start = System.nanoTime();
            List<Id<BibRecord>> next = rows.get(0).members();
            service.detail(next);
            next.forEach(service::fate);
            next.forEach(service::sourcesOf);
            service.contradictions(next);
            shown.add(since(start));
            processor.get(2).add(Figure.threadMillis() - busy);
            if (i % 10 == 9) {
                start = System.nanoTime();
                service.undo(who);
                undone.add(since(start));
            }
        }
        Figure.load();
        print("a word on a pair, on disk and grouped", said, processor.get(0));
        print("the next pair side by side", shown, processor.get(2));
        print("the list after it", listed, processor.get(1));
        Figure.print("a word taken back", undone);
    }

    private static void print(String what, List<Double> millis, List<Double> processor) {
        Figure.print(what, millis.subList(ROUNDS / 3, ROUNDS));
        Figure.print("  processor time of it", processor.subList(ROUNDS / 3, ROUNDS));
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }
}
