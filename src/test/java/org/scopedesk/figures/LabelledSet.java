package org.scopedesk.figures;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.scopedesk.review.Citation;
import org.scopedesk.review.RejectedEntry;
import org.scopedesk.workbench.ExportFiles;

/**
 * Records of which is known what work each describes: an export file ({@code NAME.ris} or {@code NAME.csv}) whose entries
 * carry an identifier, and {@code NAME.truth.csv} with the columns id and cluster.
 *
 * @param name the set's name
 * @param ids the records' own identifiers
 * @param works the work of each record
 * @param citations the records
 */
record LabelledSet(String name, List<String> ids, List<String> works, List<Citation> citations) {
    private static final String TRUTH = ".truth.csv";

    /** The sets of a folder, by name, each read when its turn comes. */
    static Stream<LabelledSet> of(Path folder) throws IOException {
        List<Path> truths;
        try (Stream<Path> files = Files.list(folder)) {
            truths = files.filter(f -> f.toString().endsWith(TRUTH)).sorted().toList();
        }
        return truths.stream().flatMap(LabelledSet::read);
    }

    private static Stream<LabelledSet> read(Path truth) {
        String name = truth.getFileName().toString().replace(TRUTH, "");
        return Stream.of(".ris", ".csv")
                .map(ending -> truth.resolveSibling(name + ending))
                .filter(Files::exists)
                .map(file -> read(name, file, clusters(truth)));
    }

    private static LabelledSet read(String name, Path file, Map<String, String> clusters) {
        LabelledSet set = new LabelledSet(name, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        EntrySink sink = new EntrySink() {
            @Override
            public void entry(Entry entry) {
                set.ids.add(entry.ownId());
                set.works.add(clusters.getOrDefault(entry.ownId(), "alone " + entry.ownId()));
                set.citations.add(entry.citation());
            }

            @Override
            public void rejected(RejectedEntry entry) {
                throw new IllegalStateException(file + ": an entry was rejected: " + entry.problem());
            }
        };
        if (!(ExportFiles.detect(file) instanceof Detection.Recognised how)) {
            throw new IllegalArgumentException("not an export file: " + file);
        }
        ExportFiles.read(file, how, sink, Progress.NONE);
        return set;
    }

    private static Map<String, String> clusters(Path truth) {
        Map<String, String> clusters = new HashMap<>();
        try {
            for (String line : Files.readAllLines(truth, StandardCharsets.UTF_8)) {
                int comma = line.lastIndexOf(',');
                if (comma > 0) {
                    clusters.put(line.substring(0, comma), line.substring(comma + 1));
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return clusters;
    }

    /** Finds the duplicates. */
    Deduplication.Outcome run() {
        List<Fingerprint> records = citations.stream().map(Fingerprint::of).toList();
        KeyPostings postings = new KeyPostings(Keys.FINER);
        records.forEach(record -> postings.add(Keys.of(record)));
        KeyPartners partners = postings.join();
        return Deduplication.run(records, List.of(), partners::before, Runnable::run, Progress.NONE);
    }

    /** True if both records describe one work. */
    boolean copies(JudgedPair pair) {
        return works.get(pair.first()).equals(works.get(pair.second()));
    }

    /** The groups that hold more than one work. */
    List<List<Integer>> mixed(Deduplication.Outcome found) {
        return found.groups().stream()
                .filter(group -> group.stream().map(works::get).distinct().count() > 1)
                .toList();
    }

    /** How many copies there are beyond the first record of each work. */
    int copies() {
        return works.size() - (int) works.stream().distinct().count();
    }

    /** How many copies were not grouped with the largest part of their work that was. */
    int missed(Deduplication.Outcome found) {
        Map<String, Integer> parts = new HashMap<>();
        boolean[] grouped = new boolean[works.size()];
        for (List<Integer> group : found.groups()) {
            group.forEach(i -> grouped[i] = true);
            group.stream().map(works::get).distinct().forEach(work -> parts.merge(work, 1, Integer::sum));
        }
        for (int i = 0; i < grouped.length; i++) {
            if (!grouped[i]) {
                parts.merge(works.get(i), 1, Integer::sum);
            }
        }
        return parts.values().stream().mapToInt(count -> count - 1).sum();
    }
}
