package org.scopedesk.figures;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.scopedesk.citation.Detection;
import org.scopedesk.job.Progress;
import org.scopedesk.review.ReviewDetails;
import org.scopedesk.sample.LargeExports;
import org.scopedesk.workbench.ExportFiles;
import org.scopedesk.workbench.OpenReview;

/**
 * Prints how long a review of generated records takes from import to flow, on this machine and in a fresh JVM:
 * {@code WholePath COUNT [FOLDER]}.
 */
public final class WholePath {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private WholePath() {}

    public static void main(String[] args) throws IOException {
        int count = Integer.parseInt(args[0]);
        Path folder = args.length > 1 ? Path.of(args[1]) : Files.createTempDirectory("scopedesk-figures");
        Path exports = folder.resolve("exports");
        if (!Files.exists(exports)) {
            LargeExports.main(new String[] {String.valueOf(count), "1", exports.toString()});
        }
        Path review = Files.createTempDirectory(folder, "run").resolve("figures.scopedesk");
        try (OpenReview open = OpenReview.create(review, ReviewDetails.titled("Figures"))) {
            timed("import (read and store)", () -> importAll(open, exports));
            timed("index", () -> open.search().prepare(Progress.NONE));
            timed("group duplicates", () -> OUT.println("  " + open.duplicates().run(Progress.NONE)));
            timed("flow", () -> open.flow().flow());
        }
        timed("open again", () -> OpenReview.open(review, Progress.NONE).close());
    }

    private static void importAll(OpenReview open, Path exports) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(exports)) {
            all.filter(file -> !file.endsWith("truth.csv")).sorted().forEach(files::add);
        }
        long bytes = 0;
        for (Path file : files) {
            if (ExportFiles.detect(file) instanceof Detection.Recognised how) {
                open.imports().importFile(file, how, "", "", Progress.NONE);
                bytes += Files.size(file);
            }
        }
        OUT.printf(Locale.ROOT, "  %d files, %.1f MB%n", files.size(), bytes / 1e6);
    }

    private interface Step {
        void run() throws IOException;
    }

    private static void timed(String name, Step step) throws IOException {
        long start = System.nanoTime();
        step.run();
        OUT.printf(Locale.ROOT, "%-26s %6.2f s%n", name, (System.nanoTime() - start) / 1e9);
    }
}
