package org.scopedesk.figures;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
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
import org.scopedesk.citation.RisWriter;
import org.scopedesk.job.Progress;
import org.scopedesk.review.Citation;
import org.scopedesk.review.Field;
import org.scopedesk.review.RejectedEntry;
import org.scopedesk.sample.LargeExports;
import org.scopedesk.workbench.ExportFiles;

/**
 * Writes generated records of all dialects as one RIS file, each under a number of its own, and beside it
 * {@code NAME.truth.csv}, which tells the work that each number describes.
 */
final class OneRis {
    private OneRis() {}

    /** Writes {@code count} generated records, or a few more. */
    static void write(int count, long seed, Path ris) throws IOException {
        Path folder = ris.resolveSibling("exports-" + count);
        LargeExports.main(new String[] {String.valueOf(count), String.valueOf(seed), folder.toString()});
        try (BufferedWriter out = Files.newBufferedWriter(ris, StandardCharsets.UTF_8);
                Stream<Path> files = Files.list(folder)) {
            Sink sink = new Sink(new RisWriter(out));
            Map<String, List<String>> works = works(folder.resolve("truth.csv"));
            StringBuilder truth = new StringBuilder("id,cluster\n");
            for (Path file :
                    files.filter(f -> !f.endsWith("truth.csv")).sorted().toList()) {
                if (ExportFiles.detect(file) instanceof Detection.Recognised how) {
                    int before = sink.number;
                    ExportFiles.read(file, how, sink, Progress.NONE);
                    List<String> expected = works.getOrDefault(String.valueOf(file.getFileName()), List.of());
                    for (int i = before; i < sink.number; i++) {
                        truth.append(i + 1)
                                .append(',')
                                .append(expected.get(i - before))
                                .append('\n');
                    }
                }
            }
            String name = String.valueOf(ris.getFileName()).replace(".ris", ".truth.csv");
            Files.writeString(ris.resolveSibling(name), truth);
        }
    }

    /** For each file the works of its entries, in their order. */
    private static Map<String, List<String>> works(Path truth) throws IOException {
        Map<String, List<String>> works = new HashMap<>();
        try (Stream<String> lines = Files.lines(truth, StandardCharsets.UTF_8)) {
            lines.skip(1)
                    .map(line -> line.split(",", -1))
                    .forEach(cells -> works.computeIfAbsent(cells[0], file -> new ArrayList<>())
                            .add(cells[3]));
        }
        return works;
    }

    /** Writes each citation under the next number. */
    static final class Sink implements EntrySink {
        private final RisWriter writer;
        private int number;

        Sink(RisWriter writer) {
            this.writer = writer;
        }

        @Override
        public void entry(Entry entry) {
            write(entry.citation());
        }

        void write(Citation citation) {
            try {
                writer.write(citation, List.of(new Field("ID", Integer.toString(++number))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void rejected(RejectedEntry entry) {
            throw new IllegalStateException("a generated entry was rejected: " + entry.problem());
        }
    }
}
