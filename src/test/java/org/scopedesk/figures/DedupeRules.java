package org.scopedesk.figures;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.scopedesk.citation.Detection;
import org.scopedesk.citation.Entry;
import org.scopedesk.citation.EntrySink;
import org.scopedesk.duplicate.Deduplication;
import org.scopedesk.duplicate.Fingerprint;
import org.scopedesk.duplicate.JudgedPair;
import org.scopedesk.duplicate.Keys;
import org.scopedesk.index.KeyPartners;
import org.scopedesk.index.KeyPostings;
import org.scopedesk.job.Progress;
import org.scopedesk.review.RejectedEntry;
import org.scopedesk.workbench.ExportFiles;

/**
 * Prints for each labelled set of a folder how many pairs each rule joined, asked about or called related, and how many
 * of them are copies: {@code DedupeRules FOLDER}. A set is an export file ({@code NAME.ris} or {@code NAME.csv}) whose
 * entries carry an identifier, and {@code NAME.truth.csv} with the columns id and cluster.
 */
public final class DedupeRules {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private DedupeRules() {}

    public static void main(String[] args) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            for (Path truth : files.filter(f -> f.toString().endsWith(".truth.csv"))
                    .sorted()
                    .toList()) {
                String name = truth.getFileName().toString().replace(".truth.csv", "");
                for (String ending : List.of(".ris", ".csv")) {
                    Path file = truth.resolveSibling(name + ending);
                    if (Files.exists(file)) {
                        print(name, file, clusters(truth));
                    }
                }
            }
        }
    }

    private static void print(String name, Path file, Map<String, String> clusters) {
        List<String> ids = new ArrayList<>();
        List<Fingerprint> records = new ArrayList<>();
        read(file, ids, records);
        KeyPostings postings = new KeyPostings(Keys.FINER);
        records.forEach(record -> postings.add(Keys.of(record)));
        KeyPartners partners = postings.join();
        Deduplication.Outcome found =
                Deduplication.run(records, List.of(), partners::before, Runnable::run, Progress.NONE);
        Map<String, int[]> counts = new TreeMap<>();
        for (List<JudgedPair> pairs : List.of(found.certain(), found.asked(), found.related())) {
            for (JudgedPair pair : pairs) {
                int[] count = counts.computeIfAbsent(
                        pair.judgement().relation() + " " + pair.judgement().rule(), rule -> new int[2]);
                count[0]++;
                String first = clusters.getOrDefault(ids.get(pair.first()), "?");
                count[1] += first.equals(clusters.get(ids.get(pair.second()))) ? 1 : 0;
            }
        }
        OUT.println(name + ", " + records.size() + " records: pairs, of which copies");
        counts.forEach((rule, count) -> OUT.printf("  %-32s %6d %6d%n", rule, count[0], count[1]));
    }

    private static void read(Path file, List<String> ids, List<Fingerprint> records) {
        if (ExportFiles.detect(file) instanceof Detection.Recognised how) {
            EntrySink sink = new EntrySink() {
                @Override
                public void entry(Entry entry) {
                    ids.add(entry.ownId());
                    records.add(Fingerprint.of(entry.citation()));
                }

                @Override
                public void rejected(RejectedEntry entry) {
                    OUT.println("  rejected: " + entry.problem());
                }
            };
            ExportFiles.read(file, how, sink, Progress.NONE);
        }
    }

    private static Map<String, String> clusters(Path truth) throws IOException {
        Map<String, String> clusters = new HashMap<>();
        for (String line : Files.readAllLines(truth, StandardCharsets.UTF_8)) {
            int comma = line.lastIndexOf(',');
            if (comma > 0) {
                clusters.put(line.substring(0, comma), line.substring(comma + 1));
            }
        }
        return clusters;
    }
}
