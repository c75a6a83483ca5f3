package org.scopedesk.cli;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.scopedesk.job.Progress;
import org.scopedesk.report.Equation;
import org.scopedesk.report.Flow;
import org.scopedesk.report.FlowEquations;
import org.scopedesk.report.FlowNumber;
import org.scopedesk.review.ImportedFile;
import org.scopedesk.review.Stage;
import org.scopedesk.workbench.DuplicateService;
import org.scopedesk.workbench.ExportSet;
import org.scopedesk.workbench.OpenReview;
import org.scopedesk.workbench.SampleDecisions;
import org.scopedesk.workbench.SampleReview;
import org.scopedesk.workbench.SourceOverview;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code demo DIR}: builds the sample review and takes it from import to diagram. */
@Command(
        name = "demo",
        description = "Builds the sample review in a folder and takes it from import to diagram.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    private static final List<String> DIAGRAMS = List.of("flow.svg", "flow.pdf", "flow.png", "flow.csv", "flow.json");

    @ParentCommand
    private Cli cli;

    @Parameters(paramLabel = "DIR", description = "An empty or new folder.")
    private Path folder;

    @Override
    public Integer call() {
        if (Files.exists(folder.resolve("sample.scopedesk"))) {
            throw new Failure(
                    Exit.WRONG_CALL, folder.resolve("sample.scopedesk") + " is there already; name another folder.");
        }
        try (OpenReview review = SampleReview.make(folder)) {
            PrintStream out = cli.out();
            Progress progress = ProgressBar.on(cli.err());
            out.println(review.setup().details().title());
            imports(review, progress, out);
            SampleDecisions sample = duplicates(review, progress, out);
            screening(review, sample, out);
            flow(review, out);
            files(review, progress, out);
            return Exit.DONE;
        }
    }

    private void imports(OpenReview review, Progress progress, PrintStream out) {
        out.println("\nImport");
        for (ImportedFile file : SampleReview.importAll(review, folder, progress)) {
            out.printf(
                    Locale.ROOT,
                    "  %-28s %-30s found %4d = read %4d + rejected %d%n",
                    file.fileName(),
                    file.format() + (file.platform().isEmpty() ? "" : ", " + file.platform()),
                    file.found(),
                    file.read(),
                    file.rejected());
        }
        out.println("\nSources");
        for (SourceOverview source : review.imports().overview()) {
            out.printf(
                    Locale.ROOT,
                    "  %-28s reported %4s, found %4d, read %4d, rejected %d%n",
                    source.source().name(),
                    source.reported().isPresent()
                            ? String.valueOf(source.reported().getAsInt())
                            : "?",
                    source.found(),
                    source.read(),
                    source.rejected());
        }
    }

    private static SampleDecisions duplicates(OpenReview review, Progress progress, PrintStream out) {
        DuplicateService.Summary summary = review.duplicates().run(progress);
        SampleDecisions sample = new SampleDecisions(review);
        SampleDecisions.Truth truth = sample.truth();
        out.println("\nDuplicates");
        out.printf(
                Locale.ROOT,
                "  %d records in %d groups of two or more, %d copies, %d unique, %d pairs for a person to judge%n",
                summary.records(),
                summary.groups(),
                summary.duplicates(),
                summary.records() - summary.duplicates(),
                summary.asked());
        out.printf(
                Locale.ROOT,
                "  against the truth: %d of %d copies found, %d missed, %d works lost%n",
                truth.found(),
                truth.copies(),
                truth.missed(),
                truth.wrong());
        return sample;
    }

    private static void screening(OpenReview review, SampleDecisions sample, PrintStream out) {
        int decisions = sample.apply(SampleDecisions.Extent.WHOLE);
        out.printf(Locale.ROOT, "%nScreening: %d decisions%n", decisions);
        for (Stage stage : Stage.values()) {
            out.println("  " + StatusCommand.label(stage));
            review.setup().reviewers().stream()
                    .filter(reviewer -> !reviewer.lead())
                    .forEach(reviewer -> out.printf(
                            Locale.ROOT,
                            "    %s: %d left of %d%n",
                            reviewer.name(),
                            review.screening().progress(reviewer.id(), stage).left(),
                            review.screening().progress(reviewer.id(), stage).total()));
            out.printf(
                    Locale.ROOT,
                    "    in conflict: %d%n",
                    review.conflicts().open(stage).size());
            review.conflicts()
                    .agreement(stage)
                    .forEach(pair -> out.println("    " + pair.first().name() + " and "
                            + pair.second().name() + ": " + pair.figures().sentence()));
        }
    }

    private static void flow(OpenReview review, PrintStream out) {
        Flow flow = review.flow().flow();
        out.println("\nFlow");
        for (FlowNumber number : flow.inOrder()) {
            out.printf(Locale.ROOT, "  %-60s n = %d%n", number.label(), number.n());
        }
        out.println("\nEquations");
        for (Equation equation : FlowEquations.check(flow)) {
            out.println("  " + (equation.holds() ? "holds  " : "BROKEN ") + equation);
        }
    }

    private void files(OpenReview review, Progress progress, PrintStream out) {
        out.println("\nFiles");
        for (String name : DIAGRAMS) {
            review.flow().save(folder.resolve(name)).forEach(remark -> out.println("  " + remark));
            out.println("  " + folder.resolve(name));
        }
        export(review, ExportSet.INCLUDED, "included.ris", progress, out);
        export(review, ExportSet.EXCLUDED_FULL_TEXT, "excluded-full-text.csv", progress, out);
        export(review, ExportSet.DUPLICATES, "duplicates.csv", progress, out);
        out.println("  " + review.file());
    }

    private void export(OpenReview review, ExportSet set, String name, Progress progress, PrintStream out) {
        int written = review.exports().save(set, folder.resolve(name), progress);
        out.printf(Locale.ROOT, "  %s: %d records%n", folder.resolve(name), written);
    }
}
