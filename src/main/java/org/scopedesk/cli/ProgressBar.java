package org.scopedesk.cli;

import java.io.PrintStream;
import org.scopedesk.job.Progress;

/** Shows progress as one line that is written over, ten times a second at most, and only on a terminal. */
final class ProgressBar implements Progress {
    private static final int WIDTH = 30;
    private static final long PAUSE_NANOS = 100_000_000L;

    private final PrintStream err;
    private long lastShown;
    private int lastLength;

    private ProgressBar(PrintStream err) {
        this.err = err;
    }

    /** Progress for a terminal; silent progress if the output goes elsewhere. */
    @SuppressWarnings("SystemConsoleNull") // with JDK 22 and newer a bar in a redirected stream does little harm
    static Progress on(PrintStream err) {
        return System.console() == null ? NONE : new ProgressBar(err);
    }

    @Override
    public void at(long done, long total, String what) {
        long now = System.nanoTime();
        boolean last = total > 0 && done >= total;
        if (!last && now - lastShown < PAUSE_NANOS) {
            return;
        }
        lastShown = now;
        String line = total > 0 ? bar(done, total) + " " + what : "%,d %s".formatted(done, what);
        err.print("\r" + line + " ".repeat(Math.max(0, lastLength - line.length()))
                + (last ? "\r" + " ".repeat(line.length()) + "\r" : ""));
        err.flush();
        lastLength = last ? 0 : line.length();
    }

    private static String bar(long done, long total) {
        int full = (int) (WIDTH * Math.min(done, total) / total);
        return "[" + "#".repeat(full) + ".".repeat(WIDTH - full) + "] " + 100 * Math.min(done, total) / total + " %";
    }
}
