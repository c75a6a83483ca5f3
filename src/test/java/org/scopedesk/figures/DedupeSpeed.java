package org.scopedesk.figures;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Prints how long finding duplicates takes from one RIS file to GROUPS.csv, for several numbers of generated records,
 * each in a JVM of its own: {@code DedupeSpeed [FOLDER [COUNT…]]}. Files in the folder are used again. The heap is 512 MB,
 * past 100,000 records 5 KB for each.
 */
public final class DedupeSpeed {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final List<Integer> COUNTS = List.of(1_000, 5_000, 20_000, 80_000, 1_000_000);

    private DedupeSpeed() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = args.length > 0 ? Path.of(args[0]) : Files.createTempDirectory("scopedesk-figures");
        List<Integer> counts =
                args.length > 1 ? Stream.of(args).skip(1).map(Integer::valueOf).toList() : COUNTS;
        OUT.println(DedupeRun.HEAD);
        for (int count : counts) {
            Path ris = folder.resolve("generated-" + count + ".ris");
            if (!Files.exists(ris)) {
                OneRis.write(count, 1, ris);
            }
            int megabytes = Math.max(512, count / 200);
            OUT.printf(Locale.ROOT, "%s%n", DedupeRun.inItsOwnJvm(ris, megabytes));
        }
    }
}
