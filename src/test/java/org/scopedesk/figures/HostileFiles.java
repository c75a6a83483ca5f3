package org.scopedesk.figures;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Makes files meant to exhaust or betray a reader, inspects each in a JVM of its own with 128 MB of heap, and prints
 * time and outcome: {@code HostileFiles [MEGABYTES [COUNT [NAMES]]]}, by default 500 MB in a line and ten million things;
 * NAMES is a part of the names of the kinds wanted.
 */
public final class HostileFiles {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final int MOST_SECONDS = 180;

    private HostileFiles() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        long bytes = (args.length > 0 ? Long.parseLong(args[0]) : 500) << 20;
        long count = args.length > 1 ? Long.parseLong(args[1]) : 10_000_000;
        String names = args.length > 2 ? args[2].toUpperCase(Locale.ROOT) : "";
        Path folder = Files.createTempDirectory("scopedesk-hostile");
        int failed = 0;
        for (HostileKind kind : HostileKind.values()) {
            if (kind.name().contains(names)) {
                Path file = kind.write(folder, bytes, count);
                failed += inspect(kind, file, folder) ? 0 : 1;
                Files.delete(file);
            }
        }
        Files.deleteIfExists(folder.resolve("out.txt"));
        Files.delete(folder);
        OUT.println(failed == 0 ? "all survived" : failed + " did not survive");
    }

    /** True if the program ended by itself, in time, and not by an exception or for want of memory. */
    private static boolean inspect(HostileKind kind, Path file, Path folder) throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        long start = System.nanoTime();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.scopedesk.Launcher",
                        "inspect",
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        boolean ended = process.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
        double seconds = (System.nanoTime() - start) / 1e9;
        if (!ended) {
            process.destroyForcibly().waitFor();
        }
        String said = said(out);
        boolean survived = ended && !said.contains("Exception") && !said.contains("Error");
        OUT.printf(
                Locale.ROOT,
                "%-28s %8.1f MB %6.1f s  %s  %s%n",
                kind,
                Files.size(file) / 1e6,
                seconds,
                survived ? "ok    " : ended ? "FAILED" : "TOO SLOW",
                said);
        return survived;
    }

    private static String said(Path out) throws IOException {
        List<String> lines = Files.readString(out).lines().limit(60).toList();
        String all = lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" | "));
        return all.length() > 420 ? all.substring(0, 420) + "…" : all;
    }
}
