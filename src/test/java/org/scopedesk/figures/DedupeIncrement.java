package org.scopedesk.figures;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.scopedesk.citation.Detection;
import org.scopedesk.job.Progress;
import org.scopedesk.review.ReviewDetails;
import org.scopedesk.workbench.ExportFiles;
import org.scopedesk.workbench.OpenReview;

/**
 * Prints how long it takes to group records that are added to a review already grouped, in the same session and after
 * opening it anew: {@code DedupeIncrement [FOLDER [GROUPED [ADDED]]]}.
 */
public final class DedupeIncrement {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private DedupeIncrement() {}

    public static void main(String[] args) throws IOException {
        Path folder = args.length > 0 ? Path.of(args[0]) : Files.createTempDirectory("scopedesk-figures");
        int grouped = args.length > 1 ? Integer.parseInt(args[1]) : 100_000;
        int added = args.length > 2 ? Integer.parseInt(args[2]) : 1_000;
        Path review = Files.createTempDirectory(folder, "increment").resolve("figures.scopedesk");
        try (OpenReview open = OpenReview.create(review, ReviewDetails.titled("Figures"))) {
            importGenerated(open, folder, grouped, 1);
            group(open, "all");
            importGenerated(open, folder, added, 2);
            group(open, "added in the same session");
        }
        try (OpenReview open = OpenReview.open(review, Progress.NONE)) {
            importGenerated(open, folder, added, 3);
            group(open, "added after opening anew");
        }
    }

    private static void importGenerated(OpenReview open, Path folder, int count, long seed) throws IOException {
        Path ris = folder.resolve("generated-" + count + "-" + seed + ".ris");
        if (!Files.exists(ris)) {
            OneRis.write(count, seed, ris);
        }
        if (ExportFiles.detect(ris) instanceof Detection.Recognised how) {
            open.imports().importFile(ris, how, "", "", Progress.NONE);
        }
    }

    private static void group(OpenReview open, String what) {
        long start = System.nanoTime();
        Object summary = open.duplicates().run(Progress.NONE);
        OUT.printf(Locale.ROOT, "%-26s %6.2f s  %s%n", what, (System.nanoTime() - start) / 1e9, summary);
    }
}
