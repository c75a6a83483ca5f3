package org.scopedesk;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads large exports in a second JVM with options that suit a few seconds of hard work on all processors.
 *
 * <p>A JVM first runs code that counts how often each branch is taken, so that it can compile it better later; the
 * processors share those counters, and the compiling shares the processors. For work of seconds that costs more than it
 * brings: docs/decisions/014 has the figures. A jar cannot carry such options, and a JVM cannot change them once it
 * runs, hence the second one. It ends when the first does.
 */
public final class BulkStart {
    /** The options of the second JVM, before those the caller gave. */
    public static final List<String> OPTIONS = List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:CompileThresholdScaling=0.3",
            "-XX:+UseParallelGC",
            "-XX:InitialRAMPercentage=3.125");

    /** Less than this, in bytes, is read before a second JVM would have started. */
    private static final long WORTH_IT = 8 << 20;

    private static final Set<String> COMMANDS = Set.of("inspect", "import", "dedupe");
    private static final String PARENT = "scopedesk.parent";
    private static final long WATCH_MILLIS = 100;

    private BulkStart() {}

    /** Runs the command in a second JVM if that pays, and returns its exit code; nothing if it is to be run here. */
    static Optional<Integer> run(String... args) {
        if (System.getProperty(PARENT) != null) {
            watchParent(Long.getLong(PARENT, -1));
            return Optional.empty();
        }
        return pays(args) ? command(args).flatMap(BulkStart::runCommand) : Optional.empty();
    }

    private static boolean pays(String... args) {
        return args.length > 1 && COMMANDS.contains(args[0]) && bytes(args) > WORTH_IT;
    }

    private static long bytes(String... args) {
        long sum = 0;
        for (int i = 1; i < args.length; i++) {
            sum += bytes(args[i]);
        }
        return sum;
    }

    private static long bytes(String argument) {
        try {
            Path file = Path.of(argument);
            return Files.isRegularFile(file) ? Files.size(file) : 0;
        } catch (IllegalArgumentException | IOException notAFile) {
            return 0;
        }
    }

    /** Nothing if the caller chose how the JVM is to work, or the system does not tell which program runs. */
    private static Optional<List<String>> command(String... args) {
        List<String> chosen = ManagementFactory.getRuntimeMXBean().getInputArguments();
        if (chosen.stream().anyMatch(option -> option.startsWith("-XX:") || option.startsWith("-agentlib"))) {
            return Optional.empty();
        }
        return ProcessHandle.current().info().command().map(java -> {
            List<String> command = new ArrayList<>();
            command.add(java);
            command.addAll(OPTIONS);
            command.addAll(chosen);
            command.add("-D" + PARENT + "=" + ProcessHandle.current().pid());
            command.addAll(List.of("-cp", System.getProperty("java.class.path"), Launcher.class.getName()));
            command.addAll(List.of(args));
            return command;
        });
    }

    private static Optional<Integer> runCommand(List<String> command) {
        try {
            Process second = new ProcessBuilder(command).inheritIO().start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(second), "scopedesk-end"));
            return Optional.of(second.waitFor());
        } catch (IOException cannotStart) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of(130);
        }
    }

    /** Asked to end, the first lets the second put things in order before it goes. */
    private static void end(Process second) {
        if (second.isAlive()) {
            second.destroy();
            try {
                second.waitFor();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static void watchParent(long pid) {
        Optional<ProcessHandle> parent = ProcessHandle.of(pid);
        Thread watch = new Thread(
                () -> {
                    try {
                        while (parent.filter(ProcessHandle::isAlive).isPresent()) {
                            Thread.sleep(WATCH_MILLIS);
                        }
                    } catch (InterruptedException ignored) {
                        return;
                    }
                    Runtime.getRuntime().halt(1);
                },
                "scopedesk-watch");
        watch.setDaemon(true);
        watch.start();
    }
}
