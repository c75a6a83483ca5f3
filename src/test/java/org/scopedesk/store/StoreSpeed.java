package org.scopedesk.store;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.review.ImportedFile;
import org.scopedesk.review.Verdict;

/** Measures the review file with 100,000 records; run by hand: {@code StoreSpeed FOLDER}. */
final class StoreSpeed {
    private static final int RECORDS = 100_000;

    private StoreSpeed() {}

    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]).resolve("speed.scopedesk");
        Files.deleteIfExists(file);
        Sample sample = new Sample(1);
        Id<ImportedFile> importId = sample.ids.next();
        List<BibRecord> records = java.util.stream.IntStream.rangeClosed(1, RECORDS)
                .mapToObj(number -> sample.record(importId, number))
                .toList();
        try (ReviewFile review = sample.review(file)) {
            time(
                    "import of " + RECORDS,
                    () -> review.imports().write(importId, sink -> {
                        records.forEach(record -> sink.record(record, sample.fields(record)));
                        return sample.account(importId, RECORDS, 0);
                    }));
            for (int i = 0; i < 3; i++) {
                time("heads", () -> review.records().heads());
            }
            time("forEach", () -> review.records().forEach(record -> {}));
            time(
                    "byIds of 1000",
                    () -> review.records()
                            .byIds(records.subList(50_000, 51_000).stream()
                                    .map(BibRecord::id)
                                    .toList()));
            time(
                    "100 decisions, each durable",
                    () -> records.subList(0, 100)
                            .forEach(record ->
                                    review.decisions().add(sample.decision(record, sample.anna, Verdict.INCLUDE))));
            time(
                    "99,900 decisions at once",
                    () -> review.decisions()
                            .addAll(records.subList(100, RECORDS).stream()
                                    .map(record -> sample.decision(record, sample.anna, Verdict.EXCLUDE))
                                    .toList()));
            for (int i = 0; i < 3; i++) {
                time("all decisions", () -> review.decisions().all());
            }
            time("check", () -> System.out.println(review.check()));
            time("close", review::close);
        }
        System.out.printf("%d MB%n", Files.size(file) / 1_000_000);
        time("open, heads", () -> {
            try (ReviewFile review = ReviewFile.open(file)) {
                review.records().heads();
            }
        });
        time("open, first record, close", () -> {
            try (ReviewFile review = ReviewFile.open(file)) {
                review.records().byId(records.get(0).id());
            }
        });
    }

    private static void time(String what, Runnable work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = System.nanoTime();
        long startCpu = threads.getCurrentThreadCpuTime();
        work.run();
        long cpu = threads.getCurrentThreadCpuTime() - startCpu;
        System.out.printf(
                "%-30s %6d ms, %6d ms of processor%n", what, (System.nanoTime() - start) / 1_000_000, cpu / 1_000_000);
    }
}
