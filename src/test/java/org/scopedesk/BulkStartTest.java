package org.scopedesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Large exports are read in a second JVM, and nobody notices. */
class BulkStartTest {
    private static final int LARGE = 60_000;

    @TempDir
    Path folder;

    @Test
    void exitCodeAndOutputAreThoseOfTheSecondJvm() throws Exception {
        Path export = export(LARGE, "a line that belongs to no record\n");
        for (List<String> options : List.of(List.<String>of(), List.of("-Xmx256m"), List.of("-Xms64m"))) {
            Process process = scopedesk(options, "inspect", export.toString());
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(said).isZero();
            assertThat(said).contains("60,000");
        }
    }

    @Test
    void theSecondEndsWhenTheFirstIsKilled() throws Exception {
        Path export = export(2 * LARGE, "");
        Path groups = folder.resolve("groups.csv");
        Process first = scopedesk(List.of("-Xmx256m"), "dedupe", export.toString(), "--out", groups.toString());
        ProcessHandle second = childOf(first);
        first.destroyForcibly().waitFor();
        second.onExit().get(10, TimeUnit.SECONDS);
        assertThat(groups).doesNotExist();
    }

    @Test
    void smallFilesAreReadInTheFirst() throws Exception {
        assertThat(BulkStart.run("inspect", export(10, "").toString())).isEmpty();
        assertThat(BulkStart.run("inspect")).isEmpty();
        assertThat(BulkStart.run("status", export(LARGE, "").toString())).isEmpty();
    }

    private static ProcessHandle childOf(Process first) throws InterruptedException {
        Optional<ProcessHandle> child = first.children().findFirst();
        while (child.isEmpty() && first.isAlive()) {
            Thread.sleep(5);
            child = first.children().findFirst();
        }
        return child.orElseThrow(() -> new AssertionError("no second JVM was started"));
    }

    private static Process scopedesk(List<String> options, String... arguments) throws IOException {
        List<String> command = new java.util.ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Launcher.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private Path export(int records, String between) throws IOException {
        Path file = folder.resolve(records + ".ris");
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write(between);
            for (int i = 1; i <= records; i++) {
                out.write("""
                        TY  - JOUR
                        TI  - Invented title %d of an export that is large enough for a second process
                        AU  - Author, Number%d
                        PY  - 2020
                        ER  -

                        """.formatted(i, i));
            }
        }
        return file;
    }
}
