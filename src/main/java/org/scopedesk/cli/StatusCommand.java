package org.scopedesk.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Stage;
import org.scopedesk.workbench.DuplicateService;
import org.scopedesk.workbench.OpenReview;
import org.scopedesk.workbench.SourceOverview;
import org.scopedesk.workbench.StageProgress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code status REVIEW}: how far a review is. */
@Command(name = "status", description = "Tells how far a review is.", mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {
    @ParentCommand
    private Cli cli;

    @Parameters(paramLabel = "REVIEW", description = "The review file.")
    private Path review;

    @Option(names = "--as-of", paramLabel = "WHEN", description = AsOf.DESCRIPTION)
    private String asOf = "";

    @Override
    public Integer call() {
        try (OpenReview open = OpenReviews.forReading(review, cli)) {
            if (asOf.isEmpty()) {
                print(open, cli.out());
            } else {
                AsOf.print(open.asOf(AsOf.moment(asOf)), cli.out());
            }
            return Exit.DONE;
        }
    }

    /** Prints title, sources, duplicates, progress of every reviewer, and conflicts. */
    static void print(OpenReview open, PrintStream out) {
        out.println(open.setup().details().title());
        open.heldBy().ifPresent(holder -> out.println("Open elsewhere: " + holder));
        open.imports().overview().forEach(source -> print(source, out));
        DuplicateService.Summary duplicates = open.duplicates().summary();
        out.printf(
                "Duplicates: %,d records, %,d copies in %,d groups, %,d pairs to judge%s%n",
                duplicates.records(),
                duplicates.duplicates(),
                duplicates.groups(),
                duplicates.asked(),
                open.duplicates().isBehind() ? "; records were imported since" : "");
        for (Stage stage : Stage.values()) {
            out.println(label(stage) + ":");
            for (Reviewer reviewer : open.setup().reviewers()) {
                StageProgress progress = open.screening().progress(reviewer.id(), stage);
                out.printf(
                        "  %s%s: %,d of %,d, %,d left%n",
                        reviewer.name(),
                        reviewer.lead() ? " (lead)" : "",
                        progress.decided(),
                        progress.total(),
                        progress.left());
            }
            out.printf("  in conflict: %,d%n", open.conflicts().open(stage).size());
        }
    }

    static String label(Stage stage) {
        return switch (stage) {
            case TITLE_ABSTRACT -> "Title and abstract";
            case FULL_TEXT -> "Full text";
        };
    }

    private static void print(SourceOverview source, PrintStream out) {
        out.printf(
                "%s: found %,d = read %,d + rejected %,d%s%s%n",
                source.source().name(),
                source.found(),
                source.read(),
                source.rejected(),
                source.repaired() > 0 ? "; of those read %,d were repaired".formatted(source.repaired()) : "",
                source.reported().isPresent()
                        ? "; the source reported %,d"
                                .formatted(source.reported().getAsInt())
                        : "");
    }
}
