package org.scopedesk.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scopedesk.citation.CsvTable;
import org.scopedesk.exchange.SimulationJson;
import org.scopedesk.job.Progress;
import org.scopedesk.ranking.Corpus;
import org.scopedesk.ranking.RankingText;
import org.scopedesk.ranking.Recipe;
import org.scopedesk.ranking.Simulation;
import org.scopedesk.ranking.SimulationRun;

/** Screens a finished, labelled review again in the order of the ranking. */
public final class SimulatedScreening {
    private final Corpus corpus;
    private final Set<String> relevant;

    private SimulatedScreening(Corpus corpus, Set<String> relevant) {
        this.corpus = corpus;
        this.relevant = relevant;
    }

    /**
     * Reads a table with the columns id, title, abstract and included (1 or 0).
     *
     * @throws UncheckedIOException if it cannot be read
     * @throws IllegalArgumentException if a column is missing
     */
    public static SimulatedScreening of(Path file, Progress progress) {
        try (InputStream in = Files.newInputStream(file)) {
            List<Map<String, String>> rows = CsvTable.read(in);
            check(file, rows);
            Set<String> relevant = new HashSet<>();
            rows.stream()
                    .filter(row -> cell(row, "included").equals("1"))
                    .forEach(row -> relevant.add(cell(row, "id")));
            List<RankingText> texts = rows.stream()
                    .map(row -> new RankingText(cell(row, "id"), cell(row, "title"), cell(row, "abstract")))
                    .toList();
            return new SimulatedScreening(Corpus.of(texts, progress), relevant);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Screens from given records whose labels are known, one label at a time, until every relevant one is seen. */
    public SimulationRun run(List<String> start, Progress progress) {
        for (String id : start) {
            if (!corpus.has(id)) {
                throw new IllegalArgumentException("The table has no record \"" + id + "\"; check --starts.");
            }
        }
        return new Simulation(corpus, relevant, Recipe.STANDARD, System::nanoTime).run(start, progress);
    }

    /** Writes runs as JSON. */
    public static void write(List<SimulationRun> runs, Path file) {
        WholeFile.write(file, out -> SimulationJson.write(runs, out));
    }

    private static void check(Path file, List<Map<String, String>> rows) {
        for (String column : List.of("id", "title", "abstract", "included")) {
            if (rows.isEmpty() || !rows.get(0).containsKey(column)) {
                throw new IllegalArgumentException(
                        file + " has no column \"" + column + "\"; a simulation needs id, title, abstract, included.");
            }
        }
    }

    private static String cell(Map<String, String> row, String name) {
        return row.getOrDefault(name, "");
    }
}
