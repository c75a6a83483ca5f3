package org.scopedesk.figures;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.scopedesk.BulkStart;

/** Runs a main class of this class path in a JVM of its own. */
final class ChildJvm {
    private ChildJvm() {}

    /**
     * What a child left behind.
     *
     * @param exit its exit code
     * @param said what it wrote to standard output and, if it failed, why
     */
    record Result(int exit, String said) {}

    /** Runs it to its end with so much memory and the options with which the command line reads large exports. */
    static Result quick(String memory, Class<?> main, List<String> arguments) throws IOException, InterruptedException {
        List<String> options = new ArrayList<>(BulkStart.OPTIONS);
        options.add(memory);
        return run(options, main, arguments);
    }

    /** Runs it to its end; {@code options} are the JVM's. */
    static Result run(List<String> options, Class<?> main, List<String> arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(arguments);
        Process child = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(child.waitFor(), said);
    }
}
