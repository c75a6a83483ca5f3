package org.scopedesk.figures;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * What one piece of work cost, in seconds.
 *
 * @param wall by the clock on the wall
 * @param thread processor time of the thread that worked
 * @param process processor time of the whole process, compiler and garbage collector included
 */
record Spent(double wall, double thread, double process) {
    private static final double NANOS = 1e9;

    /** Work that is measured. */
    interface Work {
        void run() throws Exception;
    }

    static Spent on(Work work) throws Exception {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long wall = System.nanoTime();
        long thread = threads.getCurrentThreadCpuTime();
        long process = system.getProcessCpuTime();
        work.run();
        return new Spent(
                (System.nanoTime() - wall) / NANOS,
                (threads.getCurrentThreadCpuTime() - thread) / NANOS,
                (system.getProcessCpuTime() - process) / NANOS);
    }

    /** The median of each of the times. */
    static Spent median(List<Spent> rounds) {
        return new Spent(median(rounds, Spent::wall), median(rounds, Spent::thread), median(rounds, Spent::process));
    }

    private static double median(List<Spent> rounds, ToDoubleFunction<Spent> time) {
        double[] sorted = rounds.stream().mapToDouble(time).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    /** What {@link #line} wrote. */
    static Spent ofLine(String line) {
        double[] numbers = Stream.of(line.split("[^0-9.]+", -1))
                .filter(number -> number.matches("[0-9]+\\.[0-9]+"))
                .mapToDouble(Double::parseDouble)
                .toArray();
        return new Spent(numbers[0], numbers[1], numbers[2]);
    }

    String line() {
        return String.format(
                Locale.ROOT, "%7.2f s wall, %7.2f s of the thread, %7.2f s of the process", wall, thread, process);
    }
}
