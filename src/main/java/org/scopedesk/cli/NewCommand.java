package org.scopedesk.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.scopedesk.review.ReviewDetails;
import org.scopedesk.workbench.OpenReview;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code new REVIEW --title T}: makes a review file. */
@Command(name = "new", description = "Makes a review file.", mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {
    @ParentCommand
    private Cli cli;

    @Parameters(paramLabel = "REVIEW", description = "The file to make, usually NAME.scopedesk.")
    private Path review;

    @Option(names = "--title", required = true, description = "The review's title.")
    private String title;

    @Override
    public Integer call() {
        if (title.isBlank()) {
            throw new Failure(Exit.WRONG_CALL, "The title is empty; give one with --title.");
        }
        try (OpenReview open = OpenReview.create(review, ReviewDetails.titled(title))) {
            cli.out().println("Made " + open.file() + ".");
        }
        return Exit.DONE;
    }
}
