package org.scopedesk.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.scopedesk.citation.Detection;
import org.scopedesk.workbench.ExportFiles;
import org.scopedesk.workbench.FileReport;
import org.scopedesk.workbench.RecordLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code inspect FILE… [--json OUT]}: reads exports without a review. */
@Command(name = "inspect", description = "Reads exports without a review.", mixinStandardHelpOptions = true)
final class InspectCommand implements Callable<Integer> {
    private static final int MOST_PROBLEMS = 10;

    @ParentCommand
    private Cli cli;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Export files.")
    private List<Path> files;

    @Option(
            names = "--json",
            defaultValue = "",
            paramLabel = "OUT",
            description = "Write one JSON object for each record; - for standard output.")
    private String json;

    @Override
    public Integer call() throws IOException {
        PrintStream report = json.equals("-") ? cli.err() : cli.out();
        try (OutputStream out = target()) {
            Optional<RecordLines> lines = json.isEmpty() ? Optional.empty() : Optional.of(new RecordLines(out));
            int exit = Exit.DONE;
            for (Path file : files) {
                exit = Math.max(exit, inspect(file, lines, report));
            }
            lines.ifPresent(RecordLines::close);
            return exit;
        }
    }

    private OutputStream target() throws IOException {
        if (json.isEmpty()) {
            return OutputStream.nullOutputStream();
        }
        return json.equals("-")
                ? new BufferedOutputStream(cli.out(), 1 << 16)
                : new BufferedOutputStream(Files.newOutputStream(Path.of(json)), 1 << 16);
    }

    private int inspect(Path file, Optional<RecordLines> lines, PrintStream report) {
        Detection detection;
        try {
            detection = ExportFiles.detect(file);
        } catch (UncheckedIOException e) {
            cli.err().println(Cli.sentence(e));
            return Exit.UNREADABLE;
        }
        if (!(detection instanceof Detection.Recognised how)) {
            cli.err().println(file + ": " + ((Detection.Refused) detection).advice());
            return Exit.UNREADABLE;
        }
        FileReport done = FileReport.of(file, how, lines, ProgressBar.on(cli.err()));
        print(file, how, done, report);
        return done.ledger().rejected() == 0 ? Exit.DONE : Exit.SOMETHING_REJECTED;
    }

    private static void print(Path file, Detection.Recognised how, FileReport done, PrintStream report) {
        report.println(file);
        report.printf(
                "  format %s, source %s, platform %s, encoding %s%n",
                how.format().label(), orUnknown(how.source()), orUnknown(how.platform()), how.encoding());
        report.printf(
                "  found %,d = read %,d + rejected %,d; %,d lines between entries%n",
                done.ledger().found(),
                done.ledger().read(),
                done.ledger().rejected(),
                done.ledger().betweenLines());
        report.printf(
                "  with title %,d, year %,d, abstract %,d, DOI %,d%n",
                done.withTitle(), done.withYear(), done.withAbstract(), done.withDoi());
        how.remarks().forEach(remark -> report.println("  " + remark));
        done.rejected().forEach(entry -> report.printf("  line %,d rejected: %s%n", entry.line(), entry.problem()));
        done.ledger().problems().stream()
                .limit(MOST_PROBLEMS)
                .forEach(problem -> report.printf("  line %,d: %s%n", problem.line(), problem.message()));
        int more = done.ledger().problems().size() - MOST_PROBLEMS;
        if (more > 0) {
            report.printf("  and %,d more lines like these%n", more);
        }
    }

    private static String orUnknown(String name) {
        return name.isEmpty() ? "unknown" : name;
    }
}
