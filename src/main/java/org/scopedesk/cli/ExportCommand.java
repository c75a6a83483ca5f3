package org.scopedesk.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.scopedesk.workbench.ExportSet;
import org.scopedesk.workbench.OpenReview;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code export REVIEW --what SET --out FILE}: a set of records, by the file's ending. */
@Command(name = "export", description = "Writes a set of records.", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    @ParentCommand
    private Cli cli;

    @Parameters(paramLabel = "REVIEW", description = "The review file.")
    private Path review;

    @Option(
            names = "--what",
            required = true,
            paramLabel = "SET",
            description = "all, unique, duplicates, sought, included, excluded-title-abstract, excluded-full-text, "
                    + "not-retrieved, conflicts or open.")
    private String what;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Ends in .ris .csv .bib or .json.")
    private Path file;

    @Override
    public Integer call() {
        ExportSet set = set(what);
        try (OpenReview open = OpenReviews.forReading(review, cli)) {
            int written = open.exports().save(set, file, ProgressBar.on(cli.err()));
            cli.out().printf("Wrote %,d records to %s.%n", written, file);
            return Exit.DONE;
        }
    }

    private static ExportSet set(String word) {
        String wanted = word.toLowerCase(Locale.ROOT);
        return Arrays.stream(ExportSet.values())
                .filter(set -> set.word().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new Failure(
                        Exit.WRONG_CALL,
                        "There is no set \"" + word + "\"; use one of "
                                + Arrays.stream(ExportSet.values())
                                        .map(ExportSet::word)
                                        .collect(Collectors.joining(", "))
                                + "."));
    }
}
