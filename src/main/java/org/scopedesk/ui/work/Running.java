package org.scopedesk.ui.work;

import java.util.OptionalLong;
import org.scopedesk.job.Cancelled;
import org.scopedesk.job.Progress;

/** A piece of work under way, as the header shows it. Safe for use by many threads. */
public final class Running implements Progress {
    private final String title;
    private final long began = System.nanoTime();
    private volatile long done;
    private volatile long total;
    private volatile String what = "";
    private volatile boolean cancelled;
    private volatile boolean endsWithReview;

    Running(String title) {
        this.title = title;
    }

    @Override
    public void at(long done, long total, String what) {
        if (cancelled) {
            throw new Cancelled();
        }
        this.done = done;
        this.total = total;
        this.what = what;
    }

    /** Asks the work to stop; it does at the next step it tells of. */
    public void cancel() {
        cancelled = true;
    }

    void endWithReview() {
        endsWithReview = true;
    }

    boolean endsWithReview() {
        return endsWithReview;
    }

    public boolean isCancelled() {
        return cancelled;
    }

    /** True if it has a title and listens to {@link #cancel}. */
    public boolean isLong() {
        return !title.isEmpty();
    }

    public String title() {
        return title;
    }

    /** What is being done just now; empty if not told. */
    public String what() {
        return what;
    }

    /** The part done, 0 to 1; negative if unknown. */
    public double fraction() {
        return total <= 0 ? -1 : Math.min(1.0, (double) done / total);
    }

    /** How long it has run, in milliseconds. */
    public long millis() {
        return (System.nanoTime() - began) / 1_000_000;
    }

    /** Seconds that remain at the pace so far; empty while that would be a guess. */
    public OptionalLong secondsLeft() {
        double fraction = fraction();
        if (fraction < 0.02 || millis() < 1_000) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(Math.round(millis() * (1 - fraction) / fraction / 1_000));
    }
}
