package org.scopedesk.figures;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.scopedesk.Launcher;

/**
 * Runs {@code inspect} with {@value #MEMORY} on large files and prints how each ended and how long it took:
 * {@code InspectMemory [MB]}, 1,000 MB if not said otherwise. The files are made in a temporary folder and deleted.
 */
public final class InspectMemory {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final String MEMORY = "-Xmx128m";

    private InspectMemory() {}

    private interface Maker {
        Path make(Path folder, int megabytes) throws IOException;
    }

    public static void main(String[] args) throws Exception {
        int megabytes = args.length > 0 ? Integer.parseInt(args[0]) : 1_000;
        Path folder = Files.createTempDirectory("scopedesk-figures");
        try {
            for (Maker maker : List.<Maker>of(LargeFile::ris, LargeFile::nbib, LargeFile::csv)) {
                Path file = maker.make(folder, megabytes);
                inspect(file);
                Files.delete(file);
            }
        } finally {
            Folders.delete(folder);
        }
    }

    private static void inspect(Path file) throws Exception {
        long start = System.nanoTime();
        ChildJvm.Result child = ChildJvm.quick(MEMORY, Launcher.class, List.of("inspect", file.toString()));
        double seconds = (System.nanoTime() - start) / 1e9;
        double megabytes = Files.size(file) / 1e6;
        OUT.printf(
                Locale.ROOT,
                "%s: %.0f MB in %s: exit %d after %.1f s (%.0f MB/s)%n%s%n",
                file.getFileName(),
                megabytes,
                MEMORY,
                child.exit(),
                seconds,
                megabytes / seconds,
                child.said().lines().limit(6).toList());
    }
}
