package org.scopedesk.figures;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.scopedesk.citation.Detection;
import org.scopedesk.citation.Entry;
import org.scopedesk.citation.EntrySink;
import org.scopedesk.job.Progress;
import org.scopedesk.review.RejectedEntry;
import org.scopedesk.review.ReviewDetails;
import org.scopedesk.sample.LargeExports;
import org.scopedesk.workbench.ExportFiles;
import org.scopedesk.workbench.OpenReview;
import org.scopedesk.workbench.SearchService;

/**
 * Prints how long an import of made-up records in all dialects takes: reading alone, and reading, storing and
 * indexing at once: {@code ImportSpeed COUNT [EXPORTS]}. Every round runs in a JVM of its own with {@value #MEMORY} and the
 * options with which the command line reads large exports; a last JVM without these imports several times, to show what a
 * window that is open for long does.
 */
public final class ImportSpeed {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final String MEMORY = "-Xmx512m";
    private static final int ROUNDS = 3;
    private static final int AGAIN = 4;

    private ImportSpeed() {}

    public static void main(String[] args) throws Exception {
        if (args[0].equals("round")) {
            for (int round = 1; round <= (args[2].equals("again") ? AGAIN : 1); round++) {
                round(Path.of(args[1]), args[2].equals("read"));
            }
            return;
        }
        Path folder = Files.createTempDirectory("scopedesk-figures");
        try {
            Path exports = args.length > 1 ? Path.of(args[1]) : folder.resolve("exports");
            if (!Files.exists(exports)) {
                LargeExports.main(new String[] {args[0], "1", exports.toString()});
            }
            rounds(exports);
        } finally {
            Folders.delete(folder);
        }
    }

    private static void rounds(Path exports) throws Exception {
        Map<String, List<Spent>> all = new LinkedHashMap<>();
        for (int round = 1; round <= ROUNDS; round++) {
            for (String what : List.of("read", "import")) {
                ChildJvm.Result child =
                        ChildJvm.quick(MEMORY, ImportSpeed.class, List.of("round", exports.toString(), what));
                OUT.printf("round %d%n%s", round, child.said());
                child.said().lines().forEach(line -> note(line, all));
            }
        }
        OUT.println("the same review made again in one JVM, as in a window that is open for long");
        OUT.print(ChildJvm.run(List.of(MEMORY), ImportSpeed.class, List.of("round", exports.toString(), "again"))
                .said());
        all.forEach((phase, spent) ->
                OUT.printf("median %-21s %s%n", phase, Spent.median(spent).line()));
    }

    /** One round: a line for each phase, its name, a tab and its times. */
    private static void round(Path exports, boolean readOnly) throws Exception {
        List<Path> files = files(exports);
        if (readOnly) {
            phase("read alone", () -> readAll(files));
            return;
        }
        Path folder = Files.createTempDirectory("scopedesk-figures");
        System.setProperty("scopedesk.cache", folder.resolve("cache").toString());
        try (OpenReview open =
                OpenReview.create(folder.resolve("figures.scopedesk"), ReviewDetails.titled("Figures"))) {
            phase("read, store, index", () -> {
                phase("  all but the commit", () -> importAll(open, files));
                phase("  commit of the index", () -> open.search().prepare(Progress.NONE));
            });
            OUT.println(found(open) + " records can be found");
        } finally {
            Folders.delete(folder);
        }
    }

    private static int found(OpenReview open) {
        return open.search().search("", 0) instanceof SearchService.Found.Records records ? records.total() : 0;
    }

    private static void phase(String name, Spent.Work work) throws Exception {
        Spent spent = Spent.on(work);
        OUT.printf("%s\t%s%n", name, spent.line());
    }

    private static void note(String line, Map<String, List<Spent>> all) {
        String[] phase = line.split("\t", -1);
        if (phase.length == 2) {
            all.computeIfAbsent(phase[0], p -> new ArrayList<>()).add(Spent.ofLine(phase[1]));
        }
    }

    private static List<Path> files(Path exports) throws IOException {
        try (Stream<Path> all = Files.list(exports)) {
            return all.filter(file -> !file.endsWith("truth.csv")).sorted().toList();
        }
    }

    private static void readAll(List<Path> files) {
        EntrySink nowhere = new EntrySink() {
            @Override
            public void entry(Entry entry) {}

            @Override
            public void rejected(RejectedEntry entry) {}
        };
        for (Path file : files) {
            ExportFiles.read(file, recognised(file), nowhere, Progress.NONE);
        }
    }

    private static void importAll(OpenReview review, List<Path> files) {
        for (Path file : files) {
            review.imports().importFile(file, recognised(file), "", "", Progress.NONE);
        }
    }

    private static Detection.Recognised recognised(Path file) {
        if (ExportFiles.detect(file) instanceof Detection.Recognised how) {
            return how;
        }
        throw new IllegalArgumentException(file + " is not recognised");
    }
}
