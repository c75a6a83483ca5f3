package org.scopedesk.ui.work;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.scopedesk.job.Cancelled;

/**
 * Work that was described and starts with {@link #then} or {@link #done}. Used on the window's thread only.
 *
 * @param <T> what it yields
 */
public final class Asked<T> {
    private final Work work;
    private final Running running;
    private final Function<Running, CompletableFuture<T>> submit;
    private Consumer<Throwable> failed;
    private Runnable cancelled = () -> {};
    private Consumer<T> then = result -> {};
    private @Nullable Latest slot;
    private long ticket;
    private final boolean changes;
    private final long review;

    Asked(Work work, Running running, boolean changes, Function<Running, CompletableFuture<T>> submit) {
        this.work = work;
        this.changes = changes;
        this.review = work.reviews();
        this.running = running;
        this.submit = submit;
        this.failed = work.troubled();
    }

    /**
     * Drops the result, and the failure of what only reads, if something else was asked for through the same slot
     * meanwhile. That a change failed is told in any case.
     */
    public Asked<T> latestOf(Latest slot) {
        this.slot = slot;
        this.ticket = slot.next();
        return this;
    }

    /** Takes care of a failure; without it the window tells it in a notice. */
    public Asked<T> orElse(Consumer<Throwable> handler) {
        this.failed = handler;
        return this;
    }

    /** Closing the review cancels it, and what it would have yielded or failed of is dropped. */
    public Asked<T> endsWithReview() {
        running.endWithReview();
        return this;
    }

    /** Is told if the person cancelled. */
    public Asked<T> ifCancelled(Runnable handler) {
        this.cancelled = handler;
        return this;
    }

    /** Starts the work; {@code handler} has its result on the window's thread. */
    public void then(Consumer<T> handler) {
        this.then = handler;
        work.start(this, running, submit);
    }

    /** Starts the work of which the result is not needed. */
    public void done() {
        then(result -> {});
    }

    void deliver(@Nullable T result, @Nullable Throwable failure) {
        if (running.endsWithReview() && review != work.reviews()) {
            return;
        }
        if (slot != null && !slot.isLatest(ticket)) {
            if (changes && failure != null && !(failure instanceof Cancelled)) {
                work.troubled().accept(failure);
            }
            return;
        }
        if (failure != null && review != work.reviews() && !changes && !running.isLong()) {
            return;
        }
        if (failure instanceof Cancelled) {
            cancelled.run();
        } else if (failure != null) {
            failed.accept(failure);
        } else if (result != null) {
            then.accept(result);
        }
    }
}
