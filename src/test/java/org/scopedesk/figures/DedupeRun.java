package org.scopedesk.figures;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.scopedesk.citation.Detection;
import org.scopedesk.job.Progress;
import org.scopedesk.workbench.DuplicateService;
import org.scopedesk.workbench.ExportFiles;
import org.scopedesk.workbench.FileDuplicates;

/** One run of finding duplicates, in a JVM of its own, from a file to its groups: {@code DedupeRun FILE}. */
public final class DedupeRun {
    static final String HEAD =
            "  records   groups   copies  asked | read s  compare s  write s  in all s |  CPU s  most heap MB";

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private DedupeRun() {}

    /** Groups go to {@code FILE.groups.csv}. "In all" counts from the start of the JVM. */
    public static void main(String[] args) {
        Path file = Path.of(args[0]);
        if (!(ExportFiles.detect(file) instanceof Detection.Recognised how)) {
            throw new IllegalArgumentException("not an export file: " + file);
        }
        long start = System.nanoTime();
        FileDuplicates duplicates = new FileDuplicates();
        duplicates.read(file, how, Progress.NONE);
        long read = System.nanoTime();
        DuplicateService.Summary summary = duplicates.compare(Progress.NONE);
        long compared = System.nanoTime();
        duplicates.writeGroups(file.resolveSibling(file.getFileName() + ".groups.csv"));
        long written = System.nanoTime();
        long sinceStart = System.currentTimeMillis()
                - ManagementFactory.getRuntimeMXBean().getStartTime();
        OUT.printf(
                Locale.ROOT,
                "%9d %8d %8d %6d | %6.2f %10.2f %8.2f %9.2f | %6.2f %13d%n",
                summary.records(),
                summary.groups(),
                summary.duplicates(),
                summary.asked(),
                (read - start) / 1e9,
                (compared - read) / 1e9,
                (written - compared) / 1e9,
                sinceStart / 1e3,
                cpuSeconds(),
                mostHeap());
    }

    /** The line that {@link #main} prints when it is run with so much heap. */
    static String inItsOwnJvm(Path file, int megabytes) throws IOException, InterruptedException {
        ChildJvm.Result child = ChildJvm.quick("-Xmx" + megabytes + "m", DedupeRun.class, List.of(file.toString()));
        return child.exit() == 0 ? child.said().stripTrailing() : file + " failed: " + child.said();
    }

    private static double cpuSeconds() {
        return ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .orElseThrow(() -> new IllegalStateException("this system does not tell CPU time"))
                        .toMillis()
                / 1e3;
    }

    private static long mostHeap() {
        long bytes = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            bytes += pool.getType() == java.lang.management.MemoryType.HEAP
                    ? pool.getPeakUsage().getUsed()
                    : 0;
        }
        return bytes >> 20;
    }
}
