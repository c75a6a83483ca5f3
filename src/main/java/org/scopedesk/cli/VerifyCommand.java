package org.scopedesk.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.scopedesk.workbench.OpenReview;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code verify REVIEW}: checks file, index and equations. */
@Command(
        name = "verify",
        description = "Checks a review: its file, its search index, and the equations of its flow.",
        mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
    @ParentCommand
    private Cli cli;

    @Parameters(paramLabel = "REVIEW", description = "The review file.")
    private Path review;

    @Override
    public Integer call() {
        try (OpenReview open = OpenReviews.forReading(review, cli)) {
            List<String> problems = open.check();
            problems.forEach(problem -> cli.err().println(problem));
            if (problems.isEmpty()) {
                cli.out().println(review + ": file, index and flow are sound.");
            }
            return problems.isEmpty() ? Exit.DONE : Exit.DAMAGED;
        }
    }
}
