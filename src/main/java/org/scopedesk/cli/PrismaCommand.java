package org.scopedesk.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.scopedesk.workbench.OpenReview;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code prisma REVIEW --out FILE}: the flow, by the file's ending. */
@Command(name = "prisma", description = "Writes the flow diagram.", mixinStandardHelpOptions = true)
final class PrismaCommand implements Callable<Integer> {
    @ParentCommand
    private Cli cli;

    @Parameters(paramLabel = "REVIEW", description = "The review file.")
    private Path review;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "Ends in .svg .pdf .png .csv or .json.")
    private Path file;

    @Option(names = "--as-of", paramLabel = "WHEN", description = AsOf.DESCRIPTION)
    private String asOf = "";

    @Override
    public Integer call() {
        try (OpenReview open = OpenReviews.forReading(review, cli)) {
            save(open).forEach(remark -> cli.err().println(remark));
            cli.out().println("Wrote " + file + ".");
            return Exit.DONE;
        }
    }

    private List<String> save(OpenReview open) {
        return asOf.isEmpty()
                ? open.flow().save(file)
                : open.flow().save(open.asOf(AsOf.moment(asOf)).flow(), file);
    }
}
