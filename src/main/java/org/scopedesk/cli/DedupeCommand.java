package org.scopedesk.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.scopedesk.citation.Detection;
import org.scopedesk.job.Progress;
import org.scopedesk.workbench.DuplicateService;
import org.scopedesk.workbench.ExportFiles;
import org.scopedesk.workbench.FileDuplicates;
import org.scopedesk.workbench.OpenReview;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code dedupe REVIEW}, or {@code dedupe FILE… --out GROUPS.csv [--review PAIRS.csv]}: groups duplicates. */
@Command(
        name = "dedupe",
        description = "Groups duplicates in a review, or straight from export files with --out.",
        mixinStandardHelpOptions = true)
final class DedupeCommand implements Callable<Integer> {
    @ParentCommand
    private Cli cli;

    @Parameters(arity = "1..*", paramLabel = "REVIEW | FILE", description = "A review file, or export files.")
    private List<Path> files;

    @Option(names = "--out", paramLabel = "GROUPS.csv", description = "Read export files and write their groups here.")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--review",
            paramLabel = "PAIRS.csv",
            description = "Write the pairs that a person must judge here.")
    private Optional<Path> asked = Optional.empty();

    @Override
    public Integer call() {
        return out.isPresent() ? groupFiles(out.get()) : groupReview();
    }

    private int groupReview() {
        if (files.size() > 1 || asked.isPresent()) {
            throw new Failure(Exit.WRONG_CALL, "To group export files, say with --out where the groups go.");
        }
        try (OpenReview open = OpenReviews.forWriting(files.get(0), cli)) {
            print(open.duplicates().run(ProgressBar.on(cli.err())));
            return Exit.DONE;
        }
    }

    private int groupFiles(Path groups) {
        Progress progress = ProgressBar.on(cli.err());
        FileDuplicates duplicates = new FileDuplicates();
        for (Path file : files) {
            if (!(ExportFiles.detect(file) instanceof Detection.Recognised how)) {
                throw new Failure(
                        Exit.UNREADABLE, file + ": " + ((Detection.Refused) ExportFiles.detect(file)).advice());
            }
            duplicates.read(file, how, progress);
        }
        print(duplicates.compare(progress));
        duplicates.writeGroups(groups);
        asked.ifPresent(duplicates::writeAsked);
        return duplicates.rejected() == 0 ? Exit.DONE : Exit.SOMETHING_REJECTED;
    }

    private void print(DuplicateService.Summary summary) {
        cli.out()
                .printf(
                        "%,d records: %,d groups with %,d copies, %,d unique; %,d pairs for a person to judge%n",
                        summary.records(),
                        summary.groups(),
                        summary.duplicates(),
                        summary.records() - summary.duplicates(),
                        summary.asked());
    }
}
