package org.scopedesk.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.scopedesk.citation.CsvTable;
import org.scopedesk.citation.Detection;
import org.scopedesk.job.Progress;
import org.scopedesk.review.ImportedFile;
import org.scopedesk.review.ReviewDetails;

/** The sample review: made-up exports of ten sources, screened by two reviewers and a lead. */
public final class SampleReview {
    private static final String FOLDER = "/sample-data/";

    private SampleReview() {}

    /**
     * Opens the sample review that lies in a folder, half screened; makes it there first if it is missing.
     *
     * @param folder where it lies; made if it is missing
     * @throws UncheckedIOException if the folder cannot be written
     * @throws org.scopedesk.job.Cancelled if {@code progress} says so; no review is left behind
     */
    public static OpenReview open(Path folder, Progress progress) {
        Path file = folder.resolve("sample.scopedesk");
        if (Files.exists(file)) {
            return OpenReview.open(file, progress);
        }
        OpenReview review = make(folder);
        try {
            importAll(review, folder, progress);
            review.duplicates().run(progress);
            new SampleDecisions(review).apply(SampleDecisions.Extent.HALFWAY);
            return review;
        } catch (RuntimeException e) {
            review.close();
            remove(file);
            throw e;
        }
    }

    /**
     * Makes a small part of the sample, the records of one source, and opens it as any review is opened: for a window
     * that rehearses that. Nothing is kept outside the folder.
     *
     * @param folder an empty one
     */
    public static OpenReview openPart(Path folder, Progress progress) {
        Places own = new Places(folder, folder.resolve("cache"));
        Path file;
        try (OpenReview part = make(folder, own)) {
            importOne(part, folder.resolve("exports"), table("searches.csv").get(0), progress);
            file = part.file();
        }
        return OpenReview.open(file, progress, own);
    }

    /** Makes the sample review with its criteria, reasons and reviewers, and lays its exports into {@code exports}. */
    public static OpenReview make(Path folder) {
        return make(folder, Places.ofThisComputer());
    }

    private static OpenReview make(Path folder, Places places) {
        try {
            Files.createDirectories(folder.resolve("exports"));
            for (String export : exports()) {
                try (InputStream in = resource(export)) {
                    Files.write(folder.resolve("exports").resolve(export), in.readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SampleSetup setup = SampleSetup.read();
        OpenReview review = OpenReview.create(
                folder.resolve("sample.scopedesk"),
                new ReviewDetails(
                        setup.text("title"),
                        setup.text("question"),
                        setup.text("population"),
                        setup.text("concept"),
                        setup.text("context")),
                places);
        setup.apply(review.setup());
        return review;
    }

    /** Imports all exports of the sample from {@code exports} and notes the searches that brought them. */
    public static List<ImportedFile> importAll(OpenReview review, Path folder, Progress progress) {
        return table("searches.csv").stream()
                .map(search -> importOne(review, folder.resolve("exports"), search, progress))
                .toList();
    }

    private static ImportedFile importOne(
            OpenReview review, Path exports, Map<String, String> search, Progress progress) {
        Path file = exports.resolve(cell(search, "file"));
        if (ExportFiles.detect(file) instanceof Detection.Recognised how) {
            String by = cell(search, "ran_by");
            ImportedFile imported = review.imports().importFile(file, how, cell(search, "source"), by, progress);
            SampleSetup.describe(review.setup(), imported, search);
            return imported;
        }
        throw new IllegalStateException("an export of the sample cannot be read: " + file);
    }

    /** The file names of the exports, in the order in which they are imported. */
    public static List<String> exports() {
        return table("searches.csv").stream().map(row -> cell(row, "file")).toList();
    }

    static List<Map<String, String>> table(String name) {
        try (InputStream in = resource(name)) {
            return CsvTable.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InputStream resource(String name) {
        return Objects.requireNonNull(
                SampleReview.class.getResourceAsStream(FOLDER + name), "the program lacks its sample: " + name);
    }

    static String cell(Map<String, String> row, String name) {
        return row.getOrDefault(name, "");
    }

    private static void remove(Path file) {
        for (String ending : List.of("", "-wal", "-shm")) {
            try {
                Files.deleteIfExists(file.resolveSibling(file.getFileName() + ending));
            } catch (IOException left) {
                // The reason why the sample could not be made is being told; a file that is left is opened next time.
            }
        }
    }
}
