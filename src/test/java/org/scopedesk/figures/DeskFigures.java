package org.scopedesk.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
import org.scopedesk.screening.QueueFilter;
import org.scopedesk.screening.QueueOrder;
import org.scopedesk.workbench.ExportFiles;
import org.scopedesk.workbench.OpenReview;
import org.scopedesk.workbench.RecordOrder;
import org.scopedesk.workbench.SearchQuery;
import org.scopedesk.workbench.SearchService;

/**
 * Prints how quick the screening desk is in a large review: {@code DeskFigures COUNT FOLDER [make|window]}. With
 * {@code make} it first makes a review of so many generated records in the folder; without, it measures the one that lies
 * there, so that the figures can be taken in a fresh JVM, with {@code -Xmx512m} for the heap; with {@code window} those
 * of the window alone. It works on a copy of that review, so
 * that the next run finds it as it was. Each figure stands beside a plain reference where there is one; those of the
 * window are taken in the real one, without a display, when the frame is painted.
 */
public final class DeskFigures {
    private static final int SHOWN = 100_000;
    private static final int DECISIONS = 300;
    private static final int BULK = 10_000;

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
        Path made = folder.resolve("desk.scopedesk");
        if (args.length > 2 && args[2].equals("make")) {
            make(count, folder, made);
        }
        Path file = folder.resolve("measured.scopedesk");
        for (String beside : List.of("-wal", "-shm")) { // left by a run that was ended
            Files.deleteIfExists(folder.resolve(file.getFileName() + beside));
        }
        Files.copy(made, file, StandardCopyOption.REPLACE_EXISTING);
        Figure.load();
        if (args.length < 3 || !args[2].equals("window")) {
            withoutWindow(file);
        }
        WindowFigures.print(folder, file, folder.resolve("log.scopedesk"), QUERIES);
        Files.deleteIfExists(file);
        Figure.load();
        System.exit(0);
    }

    private static void withoutWindow(Path file) throws IOException {
        long start = System.nanoTime();
        double busy = Figure.threadMillis();
        double whole = Figure.processSeconds();
        try (OpenReview review = OpenReview.open(file, Progress.NONE)) {
            Id<Reviewer> who = review.setup().reviewers().get(0).id();
            Id<BibRecord> first =
                    review.screening().resumeAt(who, Stage.TITLE_ABSTRACT).orElseThrow();
            review.screening().item(who, Stage.TITLE_ABSTRACT, first);
            Figure.line(
                    "open to the first record: %.2f s, processor time %.2f s, of the process %.2f s"
                            + " (reference: reading the file's bytes %.2f s)",
                    (System.nanoTime() - start) / 1e9,
                    (Figure.threadMillis() - busy) / 1e3,
                    Figure.processSeconds() - whole,
                    readingSeconds(file));
            decisions(review, who, first);
            bulk(review, who);
            Figure.heap("after deciding");
            review.search().prepare(Progress.NONE);
            typing(review);
            ordering(review, who);
            Figure.heap("after searching");
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
        makeLog(folder, file);
    }

    /** A review in whose log everything was excluded and taken back: two lines for each record. */
    private static void makeLog(Path folder, Path file) throws IOException {
        Path log = folder.resolve("log.scopedesk");
        Files.copy(file, log, StandardCopyOption.REPLACE_EXISTING);
        try (OpenReview review = OpenReview.open(log, Progress.NONE)) {
            Id<Reviewer> who = review.setup().reviewers().get(0).id();
            exclude(review, who, Integer.MAX_VALUE);
            review.screening().undo(who, Stage.TITLE_ABSTRACT);
        }
    }

    private static int exclude(OpenReview review, Id<Reviewer> who, int most) {
        List<Id<BibRecord>> all = review.screening().queue(who, Stage.TITLE_ABSTRACT);
        List<Id<BibRecord>> these = all.subList(Math.max(0, all.size() - most), all.size());
        return review.bulk()
                .decide(
                        review.bulk().preview(who, Stage.TITLE_ABSTRACT, these, Verdict.EXCLUDE, Optional.empty()),
                        false);
    }

    /** What is decided at once and taken back at once; both on disk. */
    private static void bulk(OpenReview review, Id<Reviewer> who) {
        List<Double> times = new ArrayList<>();
        List<Double> undone = new ArrayList<>();
        int made = 0;
        for (int round = 0; round < 3; round++) {
            int before = review.screening().progress(who, Stage.TITLE_ABSTRACT).decided();
            long start = System.nanoTime();
            made = exclude(review, who, BULK);
            times.add((System.nanoTime() - start) / 1e6);
            start = System.nanoTime();
            review.screening().undo(who, Stage.TITLE_ABSTRACT);
            undone.add((System.nanoTime() - start) / 1e6);
            int after = review.screening().progress(who, Stage.TITLE_ABSTRACT).decided();
            if (before != after) {
                throw new IllegalStateException("one undo left " + (after - before) + " of " + made);
            }
        }
        Figure.print("bulk exclusion of " + made + ", previewed and on disk, one transaction", times);
        Figure.print("  taken back by one undo", undone);
    }

    private static void ordering(OpenReview review, Id<Reviewer> who) {
        for (QueueOrder.By by : List.of(QueueOrder.By.TITLE, QueueOrder.By.RANDOM, QueueOrder.By.NEWEST)) {
            List<Double> times = new ArrayList<>();
            for (int round = 0; round < 5; round++) {
                long start = System.nanoTime();
                review.queues().arrange(who, Stage.TITLE_ABSTRACT, QueueOrder.of(by), QueueFilter.ALL);
                times.add((System.nanoTime() - start) / 1e6);
            }
            Figure.print("the queue ordered by " + by, times);
        }
        review.queues().arrange(who, Stage.TITLE_ABSTRACT, QueueOrder.AS_IMPORTED, QueueFilter.ALL);
        if (review.search().search("", SHOWN) instanceof SearchService.Found.Records all) {
            for (RecordOrder.By by : RecordOrder.By.values()) {
                List<Double> times = new ArrayList<>();
                for (int round = 0; round < 5; round++) {
                    long start = System.nanoTime();
                    review.order().sorted(Optional.of(who), all.records(), by, false, Locale.UK);
                    times.add((System.nanoTime() - start) / 1e6);
                }
                Figure.print("a table of " + all.records().size() + " sorted by " + by, times);
            }
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
        Figure.print("decide, durable, next record read", times);
        Figure.print("  reference: append 100 bytes and force them to disk", forces());
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
                    double busy = Figure.threadMillis();
                    review.search().search(Optional.empty(), SearchQuery.typed(prefix), SHOWN);
                    processor.add(Figure.threadMillis() - busy);
                    double took = (System.nanoTime() - start) / 1e6;
                    times.add(took);
                    if (took > longest) {
                        longest = took;
                        worst = prefix;
                    }
                }
            }
        }
        Figure.print("search as you type, " + times.size() + " prefixes, every hit answered", times);
        Figure.print("  processor time of these", processor);
        Figure.line("  longest: %s (%.1f ms)", worst, longest);
    }

    private static void log(OpenReview review, Id<Reviewer> who) {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            long start = System.nanoTime();
            review.log().told(Optional.of(who));
            times.add((System.nanoTime() - start) / 1e6);
        }
        Figure.print("the whole log told", times);
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
        WordHighlighter highlighter = WordHighlighter.of(IntStream.range(0, 10)
                .mapToObj(i -> patterns.subList(i * 10, i * 10 + 10))
                .toList());
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
        Figure.print("highlight 100 patterns in " + text.length() + " characters", times.subList(500, 2_000));
        Figure.print("  reference: String.indexOf of each", plain.subList(500, 2_000));
        Figure.line("  (%d found)", found);
    }
}
