package org.scopedesk.sample;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scopedesk.sample.Cells.Quotes;

/**
 * Writes as many made-up records as a benchmark wants, in the files and dialects of the sample review, together with
 * {@code truth.csv}. Memory stays flat. The same count and seed give the same bytes.
 */
public final class LargeExports implements Closeable {
    private static final int BLOCK = 4_000;

    private final List<ExportPlan> plans = ExportPlan.all();
    private final Map<String, BufferedWriter> writers = new LinkedHashMap<>();
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final BufferedWriter truth;

    private LargeExports(Path folder) throws IOException {
        Files.createDirectories(folder);
        truth = Files.newBufferedWriter(folder.resolve("truth.csv"), StandardCharsets.UTF_8);
        truth.write("file,index,id,work,related\n");
        for (ExportPlan plan : plans) {
            BufferedWriter writer = Files.newBufferedWriter(folder.resolve(plan.file()), StandardCharsets.UTF_8);
            writer.write(plan.writer().head());
            writers.put(plan.file(), writer);
            places.put(plan.file(), 0);
        }
    }

    /** Arguments: number of records (a few more may come), seed, folder. */
    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            throw new IllegalArgumentException("wanted: count, seed, folder; got " + List.of(args));
        }
        int written = write(Integer.parseInt(args[0]), Long.parseLong(args[1]), Path.of(args[2]));
        System.out.println(written + " records in " + args[2]);
    }

    /** Writes at least {@code count} records and returns how many; works are whole, so there may be a few more. */
    static int write(int count, long seed, Path folder) throws IOException {
        try (LargeExports exports = new LargeExports(folder)) {
            Inventor inventor = new Inventor(seed);
            Allotment allotment = new Allotment(exports.plans, seed);
            int written = 0;
            while (written < count) {
                int works = Math.min(BLOCK, Math.max(1, (count - written) / 2));
                written += exports.append(allotment.allot(inventor.take(works)));
            }
            return written;
        }
    }

    private int append(Map<ExportPlan, List<Delivery>> files) throws IOException {
        int written = 0;
        for (Map.Entry<ExportPlan, List<Delivery>> file : files.entrySet()) {
            for (Delivery delivery : file.getValue()) {
                append(file.getKey(), delivery);
                written++;
            }
        }
        return written;
    }

    private void append(ExportPlan plan, Delivery delivery) throws IOException {
        int place = places.merge(plan.file(), 1, Integer::sum);
        ExportWriter dialect = plan.writer();
        BufferedWriter writer = writers.get(plan.file());
        if (writer == null) {
            throw new IllegalArgumentException("no file for " + plan);
        }
        writer.write(dialect.entry(delivery, place));
        Work work = delivery.work();
        truth.write(Cells.row(
                new ExportFile.Truth(plan.file(), place, dialect.ownId(delivery), work).cells(), Quotes.NEEDED));
        truth.write("\n");
    }

    @Override
    public void close() throws IOException {
        for (ExportPlan plan : plans) {
            BufferedWriter writer = writers.get(plan.file());
            if (writer != null) {
                writer.write(plan.writer().tail());
                writer.close();
            }
        }
        truth.close();
    }
}
