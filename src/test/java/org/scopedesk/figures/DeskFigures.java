package org.scopedesk.figures;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scopedesk.citation.Detection;
import org.scopedesk.index.WordHighlighter;
import org.scopedesk.job.Progress;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.review.ReviewDetails;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Stage;
import org.scopedesk.review.Verdict;
import org.scopedesk.sample.LargeExports;
import org.scopedesk.workbench.ExportFiles;
import org.scopedesk.workbench.OpenReview;

/**
 * Prints how quick the screening desk is in a large review: {@code DeskFigures COUNT FOLDER [make]}. With {@code make}
 * it first makes a review of so many generated records in the folder; without, it measures the one that lies there, so
 * that the figures can be taken in a fresh JVM, with {@code -Xmx512m} for the heap. Each figure stands beside a plain
 * reference where there is one.
 */
public final class DeskFigures {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final int SHOWN = 100_000;
    private static final int DECISIONS = 300;

    /** Queries as people write them; each is measured at every letter typed. */
    private static final List<String> QUERIES = List.of(
            "peer support worker",
            "\"lived experience\" recovery",
            "title:co-produc*",
            "\"peer worker*\"~5",
            "author:nordahl year:2015-2020",
            "(peer OR carer) NOT nurse",
            "mental health services user involvement",
            "source:medline addiction");

    private DeskFigures() {}

    public static void main(String[] args) throws IOException {
        int count = Integer.parseInt(args[0]);
        Path folder = Path.of(args[1]);
        Path file = folder.resolve("desk.scopedesk");
        if (args.length > 2) {
            make(count, folder, file);
        }
        long start = System.nanoTime();
        long busy = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        try (OpenReview review = OpenReview.open(file, Progress.NONE)) {
            Id<Reviewer> who = review.setup().reviewers().get(0).id();
            Id<BibRecord> first =
                    review.screening().resumeAt(who, Stage.TITLE_ABSTRACT).orElseThrow();
            review.screening().item(who, Stage.TITLE_ABSTRACT, first);
            OUT.printf(
                    Locale.ROOT,
                    "open to the first record: %.2f s, processor time %.2f s (reference: reading the file's bytes %.2f s)%n",
                    (System.nanoTime() - start) / 1e9,
                    (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - busy) / 1e9,
                    readingSeconds(file));
            decisions(review, who, first);
            heap("after deciding");
            review.search().prepare(Progress.NONE);
            typing(review);
            heap("after searching");
            log(review, who);
        }
        highlighting();
    }

    private static void make(int count, Path folder, Path file) throws IOException {
        Path exports = folder.resolve("exports");
        if (!Files.exists(exports)) {
            Files.createDirectories(folder);
            LargeExports.main(new String[] {String.valueOf(count), "1", exports.toString()});
        }
        Files.deleteIfExists(file);
        try (OpenReview review = OpenReview.create(file, ReviewDetails.titled("Figures"));
                Stream<Path> all = Files.list(exports)) {
            for (Path export :
                    all.filter(f -> !f.endsWith("truth.csv")).sorted().toList()) {
                if (ExportFiles.detect(export) instanceof Detection.Recognised how) {
                    review.imports().importFile(export, how, "", "", Progress.NONE);
                }
            }
            review.setup().saveDecisionsNeeded(1);
            review.setup().addReviewer("Anna", true);
        }
    }

    private static double readingSeconds(Path file) throws IOException {
        long start = System.nanoTime();
        byte[] block = new byte[1 << 20];
        try (var in = Files.newInputStream(file)) {
            while (in.read(block) >= 0) {
                Thread.onSpinWait();
            }
        }
        return (System.nanoTime() - start) / 1e9;
    }

    /** From the key to what the next record shows, the decision being on disk; without painting. */
    private static void decisions(OpenReview review, Id<Reviewer> who, Id<BibRecord> first) throws IOException {
        List<Double> times = new ArrayList<>();
        Optional<Id<BibRecord>> record = Optional.of(first);
        for (int i = 0; i < DECISIONS && record.isPresent(); i++) {
            long start = System.nanoTime();
            review.screening()
                    .decide(
                            who,
                            Stage.TITLE_ABSTRACT,
                            record.get(),
                            i % 4 == 0 ? Verdict.INCLUDE : Verdict.EXCLUDE,
                            Optional.empty());
            record = review.screening().nextUndecided(who, Stage.TITLE_ABSTRACT, record.get());
            record.ifPresent(next -> review.screening().item(who, Stage.TITLE_ABSTRACT, next));
            times.add((System.nanoTime() - start) / 1e6);
        }
        print("decide, durable, next record read", times);
        print("  reference: append 100 bytes and force them to disk", forces());
    }

    private static List<Double> forces() throws IOException {
        List<Double> times = new ArrayList<>();
        Path file = Files.createTempFile("force", ".bin");
        try (var channel = java.nio.channels.FileChannel.open(file, java.nio.file.StandardOpenOption.WRITE)) {
            for (int i = 0; i < DECISIONS; i++) {
                long start = System.nanoTime();
                channel.write(java.nio.ByteBuffer.allocate(100));
                channel.force(false);
                times.add((System.nanoTime() - start) / 1e6);
            }
        } finally {
            Files.delete(file);
        }
        return times;
    }

    private static void typing(OpenReview review) {
        List<Double> times = new ArrayList<>();
        String worst = "";
        double longest = 0;
        List<Double> processor = new ArrayList<>();
        for (int round = 0; round < 3; round++) {
            times.clear();
            processor.clear();
            longest = 0;
            for (String query : QUERIES) {
                for (int typed = 1; typed <= query.length(); typed++) {
                    String prefix = query.substring(0, typed);
                    long start = System.nanoTime();
                    long busy = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                    review.search().search(prefix, SHOWN);
                    processor.add((ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - busy) / 1e6);
                    double took = (System.nanoTime() - start) / 1e6;
                    times.add(took);
                    if (took > longest) {
                        longest = took;
                        worst = prefix;
                    }
                }
            }
        }
        print("search as you type, " + times.size() + " prefixes, every hit answered", times);
        print("  processor time of these", processor);
        OUT.printf(Locale.ROOT, "  longest: %s (%.1f ms)%n", worst, longest);
    }

    private static void log(OpenReview review, Id<Reviewer> who) {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            long start = System.nanoTime();
            review.log().told(Optional.of(who));
            times.add((System.nanoTime() - start) / 1e6);
        }
        print("the whole log told", times);
    }

    private static void highlighting() {
        List<String> patterns = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            patterns.add(
                    switch (i % 4) {
                        case 0 -> "peer" + i;
                        case 1 -> "co-produc" + (char) ('a' + i % 26) + "*";
                        case 2 -> "lived experience " + i;
                        default -> "recover*";
                    });
        }
        String text = Stream.generate(() -> "Peer support workers with lived experience of recovery co-produce care. ")
                .limit(42)
                .collect(Collectors.joining());
        WordHighlighter highlighter = WordHighlighter.of(List.of(patterns.subList(0, 50), patterns.subList(50, 100)));
        List<Double> times = new ArrayList<>();
        List<Double> plain = new ArrayList<>();
        long found = 0;
        for (int i = 0; i < 2_000; i++) {
            long start = System.nanoTime();
            found += highlighter.marks(text).size();
            times.add((System.nanoTime() - start) / 1e6);
            start = System.nanoTime();
            String lower = text.toLowerCase(Locale.ROOT);
            for (String pattern : patterns) {
                found += lower.indexOf(pattern) >= 0 ? 1 : 0;
            }
            plain.add((System.nanoTime() - start) / 1e6);
        }
        print("highlight 100 patterns in " + text.length() + " characters", times.subList(500, 2_000));
        print("  reference: String.indexOf of each", plain.subList(500, 2_000));
        OUT.println("  (" + found + " found)");
    }

    private static void heap(String when) {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        OUT.printf(
                Locale.ROOT,
                "heap in use %s: %d MB of %d MB%n",
                when,
                (runtime.totalMemory() - runtime.freeMemory()) >> 20,
                runtime.maxMemory() >> 20);
    }

    private static void print(String what, List<Double> millis) {
        double[] sorted = millis.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        OUT.printf(
                Locale.ROOT,
                "%s: median %.2f ms, 95th percentile %.2f ms%n",
                what,
                sorted[sorted.length / 2],
                sorted[(int) (sorted.length * 0.95)]);
    }
}
