package org.scopedesk.figures;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scopedesk.citation.Detection;
import org.scopedesk.citation.Entry;
import org.scopedesk.citation.EntrySink;
import org.scopedesk.job.Progress;
import org.scopedesk.review.RejectedEntry;
import org.scopedesk.workbench.ExportFiles;

/**
 * Prints how fast a RIS file is read to citations, beside a bare {@code BufferedReader.readLine} and, if a folder with
 * npm's reflib is given, beside reflib: {@code ReadingSpeed FILE [REFLIB]} or {@code ReadingSpeed generate MB [REFLIB]}.
 *
 * <p>Every round runs all of them one after the other. Reflib runs in a process of its own that times itself, so that the
 * start of node is not counted.
 */
public final class ReadingSpeed {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final int ROUNDS = 5;

    private final Path file;
    private final Optional<Path> reflib;
    private final Map<String, List<Spent>> rounds = new TreeMap<>();

    private ReadingSpeed(Path file, Optional<Path> reflib) {
        this.file = file;
        this.reflib = reflib;
    }

    public static void main(String[] args) throws Exception {
        boolean generate = args[0].equals("generate");
        int rest = generate ? 2 : 1;
        Optional<Path> reflib = args.length > rest ? Optional.of(Path.of(args[rest])) : Optional.empty();
        if (!generate) {
            new ReadingSpeed(Path.of(args[0]), reflib).run();
            return;
        }
        Path folder = Files.createTempDirectory("scopedesk-figures");
        try {
            new ReadingSpeed(LargeFile.ris(folder, Integer.parseInt(args[1])), reflib).run();
        } finally {
            Folders.delete(folder);
        }
    }

    private void run() throws Exception {
        OUT.printf(Locale.ROOT, "%s, %.0f MB, %d rounds%n", file, megabytes(), ROUNDS);
        for (int round = 1; round <= ROUNDS; round++) {
            note(round, "readLine", Spent.on(this::readLines));
            note(round, "Scopedesk", Spent.on(this::readCitations));
            if (reflib.isPresent()) {
                note(round, "reflib", new Reflib(reflib.get()).read(file));
            }
        }
        rounds.forEach((name, spent) -> {
            Spent median = Spent.median(spent);
            OUT.printf(Locale.ROOT, "median %-10s %6.0f MB/s  %s%n", name, megabytes() / median.wall(), median.line());
        });
        compare("reflib");
        compare("readLine");
    }

    private void note(int round, String name, Spent spent) {
        OUT.printf(Locale.ROOT, "%d %-10s %6.0f MB/s  %s%n", round, name, megabytes() / spent.wall(), spent.line());
        rounds.computeIfAbsent(name, n -> new ArrayList<>()).add(spent);
    }

    private void compare(String reference) {
        if (rounds.containsKey(reference)) {
            Spent other = Spent.median(rounds.getOrDefault(reference, List.of()));
            Spent ours = Spent.median(rounds.getOrDefault("Scopedesk", List.of()));
            OUT.printf(
                    Locale.ROOT,
                    "Scopedesk reads at %.2f times the speed of %s (%.2f by processor time of the thread, %.2f of the process)%n",
                    other.wall() / ours.wall(),
                    reference,
                    other.thread() / ours.thread(),
                    other.process() / ours.process());
        }
    }

    private double megabytes() {
        return file.toFile().length() / 1e6;
    }

    private void readLines() throws IOException {
        long characters = 0;
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                characters += line.length();
            }
        }
        if (characters == 0) {
            throw new IOException("nothing in " + file);
        }
    }

    private void readCitations() throws IOException {
        if (!(ExportFiles.detect(file) instanceof Detection.Recognised how)) {
            throw new IOException(file + " is not recognised");
        }
        Counting counting = new Counting();
        ExportFiles.read(file, how, counting, Progress.NONE);
        if (counting.entries == 0 || counting.titles * 2 < counting.entries) {
            throw new IOException(counting.entries + " entries and " + counting.titles + " titles in " + file);
        }
    }

    private static final class Counting implements EntrySink {
        private long entries;
        private long titles;

        @Override
        public void entry(Entry entry) {
            entries++;
            titles += entry.citation().title().isEmpty() ? 0 : 1;
        }

        @Override
        public void rejected(RejectedEntry entry) {
            entries++;
        }
    }
}
