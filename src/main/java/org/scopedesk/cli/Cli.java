package org.scopedesk.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import org.scopedesk.review.ReviewFileException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: finds the command, runs it, and tells errors in one line. */
@Command(
        name = "scopedesk",
        description = "Screens scoping reviews, from the export files to the flow diagram.",
        mixinStandardHelpOptions = true,
        versionProvider = Cli.Version.class,
        subcommands = {
            InspectCommand.class,
            NewCommand.class,
            ImportCommand.class,
            DedupeCommand.class,
            SearchCommand.class,
            DecideCommand.class,
            StatusCommand.class,
            VerifyCommand.class,
            PrismaCommand.class,
            ExportCommand.class,
            RankCommand.class,
            DemoCommand.class
        })
public final class Cli {

    private final PrintStream out;
    private final PrintStream err;

    private Cli(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Runs one command and returns its exit code. */
    public static int run(PrintStream out, PrintStream err, String... args) {
        CommandLine line = new CommandLine(new Cli(out, err))
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler((e, command, parsed) -> tell(e, err))
                .setParameterExceptionHandler((e, wrong) -> {
                    err.println(sentence(e) + " See: scopedesk "
                            + (e.getCommandLine().getCommandName().equals("scopedesk")
                                    ? ""
                                    : e.getCommandLine().getCommandName() + " ")
                            + "--help");
                    return Exit.WRONG_CALL;
                });
        if (args.length == 0) {
            line.usage(out);
            return Exit.WRONG_CALL;
        }
        return line.execute(args);
    }

    /** Where results go. */
    PrintStream out() {
        return out;
    }

    /** Where errors and progress go. */
    PrintStream err() {
        return err;
    }

    private static int tell(Exception e, PrintStream err) throws Exception {
        err.println(sentence(e));
        if (e instanceof Failure failure) {
            return failure.exit();
        }
        if (e instanceof ReviewFileException file) {
            return file.kind() == ReviewFileException.Kind.DAMAGED ? Exit.DAMAGED : Exit.UNREADABLE;
        }
        if (e instanceof UncheckedIOException) {
            return Exit.UNREADABLE;
        }
        if (e instanceof IllegalArgumentException) {
            return Exit.WRONG_CALL;
        }
        throw e;
    }

    /** What went wrong, as one line for people. */
    static String sentence(Exception e) {
        return oneLine(messageOf(e));
    }

    private static String messageOf(Exception e) {
        Throwable cause = e instanceof UncheckedIOException && e.getCause() != null ? e.getCause() : e;
        String message = Objects.requireNonNullElse(cause.getMessage(), cause.toString());
        if (cause instanceof NoSuchFileException) {
            return message + " does not exist; check the path.";
        }
        if (cause instanceof AccessDeniedException) {
            return message + " cannot be opened; check its permissions.";
        }
        return message;
    }

    private static String oneLine(String message) {
        return message.strip().replaceAll("\\s*\\R\\s*", " ");
    }

    /** Tells the version that the build wrote into the jar. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {
                "Scopedesk "
                        + Objects.requireNonNullElse(
                                Cli.class.getPackage().getImplementationVersion(), "(built from source)")
            };
        }
    }
}
