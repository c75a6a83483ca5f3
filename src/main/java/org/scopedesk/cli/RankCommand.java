package org.scopedesk.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.scopedesk.ranking.SimulationRun;
import org.scopedesk.review.Citation;
import org.scopedesk.workbench.OpenReview;
import org.scopedesk.workbench.RankingService;
import org.scopedesk.workbench.RecordRow;
import org.scopedesk.workbench.SimulatedScreening;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code rank REVIEW}, or {@code rank FILE.csv --simulate --starts "id+id,…" --json OUT}: relevance ranking. */
@Command(
        name = "rank",
        description = "Ranks what is undecided in a review by relevance, or simulates screening of labelled records.",
        mixinStandardHelpOptions = true)
final class RankCommand implements Callable<Integer> {
    @ParentCommand
    private Cli cli;

    @Parameters(paramLabel = "REVIEW | FILE.csv", description = "A review file; with --simulate a labelled table.")
    private Path file;

    @Option(names = "--most", defaultValue = "20", description = "Records to show; 20 unless told.")
    private int most;

    @Option(names = "--simulate", description = "FILE.csv has the columns id, title, abstract, included (0 or 1).")
    private boolean simulate;

    @Option(
            names = "--starts",
            defaultValue = "",
            paramLabel = "id+id,…",
            description = "For each run the records whose labels are known at the beginning.")
    private String starts;

    @Option(names = "--json", paramLabel = "OUT", description = "Where the runs are written.")
    private Optional<Path> json = Optional.empty();

    @Override
    public Integer call() {
        return simulate ? simulated() : ranked();
    }

    private int ranked() {
        try (OpenReview open = OpenReviews.forReading(file, cli)) {
            RankingService.Ranked ranked = open.ranking().rank(ProgressBar.on(cli.err()));
            if (!ranked.isTrained()) {
                cli.out().println("At least one inclusion and one exclusion are needed before records can be ranked.");
                return Exit.DONE;
            }
            cli.out()
                    .printf(
                            "%,d undecided records, the most relevant first%n",
                            ranked.records().size());
            open.search()
                    .rows(ranked.records()
                            .subList(0, Math.min(most, ranked.records().size())))
                    .forEach(this::print);
            return Exit.DONE;
        }
    }

    private int simulated() {
        SimulatedScreening screening = SimulatedScreening.of(file, ProgressBar.on(cli.err()));
        List<SimulationRun> runs = startIds().stream()
                .map(start -> screening.run(start, ProgressBar.on(cli.err())))
                .toList();
        for (SimulationRun run : runs) {
            cli.out()
                    .printf(
                            "start %s: %,d screened%s%n",
                            String.join("+", run.start()),
                            run.order().size(),
                            run.measures()
                                    .map(m -> ", recall at 10 %% %.3f, WSS@95 %.3f, loss %.4f"
                                            .formatted(m.recallAtTenth(), m.wss95(), m.loss()))
                                    .orElse(""));
        }
        json.ifPresent(target -> SimulatedScreening.write(runs, target));
        return Exit.DONE;
    }

    private List<List<String>> startIds() {
        if (starts.isBlank()) {
            throw new Failure(
                    Exit.WRONG_CALL, "A simulation needs --starts \"id+id\": a relevant and an irrelevant record.");
        }
        return Pattern.compile(",")
                .splitAsStream(starts)
                .map(run -> Pattern.compile("\\+")
                        .splitAsStream(run)
                        .map(String::strip)
                        .toList())
                .toList();
    }

    private void print(RecordRow row) {
        Citation citation = row.record().citation();
        cli.out()
                .printf(
                        "%s  %s  %s%n",
                        row.record().id(),
                        citation.year().isPresent() ? citation.year().getAsInt() : "    ",
                        citation.title());
    }
}
