package org.scopedesk.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.scopedesk.citation.Detection;
import org.scopedesk.review.ImportedFile;
import org.scopedesk.review.RejectedEntry;
import org.scopedesk.workbench.Inspection;
import org.scopedesk.workbench.OpenReview;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code import REVIEW FILE… [--source NAME]}: reads exports into a review, with the ledger of each. */
@Command(name = "import", description = "Reads exports into a review.", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
    @ParentCommand
    private Cli cli;

    @Parameters(index = "0", paramLabel = "REVIEW", description = "The review file.")
    private Path review;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "Export files.")
    private List<Path> files;

    @Option(names = "--source", defaultValue = "", description = "The source's name, if not the one detected.")
    private String source;

    @Option(names = "--again", description = "Import a file even if the same bytes were imported before.")
    private boolean again;

    @Override
    public Integer call() {
        int exit = Exit.DONE;
        try (OpenReview open = OpenReviews.forWriting(review, cli)) {
            for (Path file : files) {
                exit = Math.max(exit, importOne(open, file));
            }
        }
        return exit;
    }

    private int importOne(OpenReview open, Path file) {
        Inspection inspection = open.imports().inspect(file);
        if (inspection.before().isPresent() && !again) {
            cli.out()
                    .println(file + ": the same file was imported before, on "
                            + inspection.before().get().at().toString().substring(0, 10)
                            + "; left out. Use --again to import it once more.");
            return Exit.DONE;
        }
        if (inspection.detection() instanceof Detection.Refused refused) {
            cli.err().println(file + ": " + refused.advice());
            return Exit.UNREADABLE;
        }
        ImportedFile done = open.imports()
                .importFile(
                        file,
                        (Detection.Recognised) inspection.detection(),
                        source,
                        System.getProperty("user.name", ""),
                        ProgressBar.on(cli.err()));
        cli.out()
                .printf(
                        "%s: %s%s, %s: found %,d = read %,d + rejected %,d%n",
                        file,
                        done.format(),
                        done.platform().isEmpty() ? "" : " from " + done.platform(),
                        done.encoding(),
                        done.found(),
                        done.read(),
                        done.rejected());
        for (RejectedEntry entry : open.imports().rejected(done.id())) {
            cli.out().printf("  line %,d: %s%n", entry.line(), entry.problem());
        }
        return done.rejected() == 0 ? Exit.DONE : Exit.SOMETHING_REJECTED;
    }
}
