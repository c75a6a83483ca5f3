package org.scopedesk.figures;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How the figures of the desk are printed. */
final class Figure {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Figure() {}

    static void line(String format, Object... values) {
        OUT.printf(Locale.ROOT, format + "%n", values);
    }

    static void print(String what, List<Double> millis) {
        double[] sorted = millis.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        line(
                "%s: median %.2f ms, 95th percentile %.2f ms, longest %.2f ms",
                what, sorted[sorted.length / 2], sorted[(int) (sorted.length * 0.95)], sorted[sorted.length - 1]);
    }

    static void heap(String when) {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        line(
                "heap in use %s: %d MB of %d MB",
                when, (runtime.totalMemory() - runtime.freeMemory()) >> 20, runtime.maxMemory() >> 20);
    }

    /** The load of the machine, without which no time by the clock means much. */
    static void load() {
        line(
                "load of the machine: %.1f on %d processors",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().availableProcessors());
    }

    /** Processor time of the whole process in seconds: of all threads, the compiler and the garbage collector. */
    static double processSeconds() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime() / 1e9
                : 0;
    }

    /** Processor time of the thread that asks, in milliseconds. */
    static double threadMillis() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6;
    }
}
