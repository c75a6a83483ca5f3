package org.scopedesk.ui.work;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import org.scopedesk.job.Jobs;
import org.scopedesk.job.Progress;

/**
 * Where a screen's model sends work so that the window stays quick: reading in the pool, changes on the writer thread,
 * results back on the window's thread. In a test with {@link Jobs#inline} all of it happens before the call returns.
 *
 * <pre>{@code
 * work.read(() -> service.item(id)).latestOf(slot).then(this::show);
 * work.change(() -> setup.save(details)).done();
 * work.write("Importing", progress -> imports.importFile(file, how, "", "", progress)).then(this::imported);
 * }</pre>
 */
public final class Work {
    private final Jobs jobs;
    private final Executor window;
    private final Consumer<Throwable> troubled;
    private long reviews;
    private final List<Running> running = new CopyOnWriteArrayList<>();
    private Runnable begun = () -> {};

    /**
     * @param jobs where work runs
     * @param window where results are delivered
     * @param troubled is told, there too, of failures that the asker does not take care of
     */
    public Work(Jobs jobs, Executor window, Consumer<Throwable> troubled) {
        this.jobs = jobs;
        this.window = window;
        this.troubled = troubled;
    }

    /** Asks for something that only reads. */
    public <T> Asked<T> read(Callable<T> work) {
        return new Asked<>(this, new Running(""), false, r -> jobs.compute(work));
    }

    /** Asks for something long that only reads; {@code title} says in the header what it is. */
    public <T> Asked<T> read(String title, Function<Progress, T> work) {
        return new Asked<>(this, new Running(title), false, r -> jobs.compute(() -> work.apply(r)));
    }

    /** Asks for something that changes the review. */
    public <T> Asked<T> write(Callable<T> work) {
        return new Asked<>(this, new Running(""), true, r -> jobs.write(work));
    }

    /** Asks for something long that changes the review; {@code title} says in the header what it is. */
    public <T> Asked<T> write(String title, Function<Progress, T> work) {
        return new Asked<>(this, new Running(title), true, r -> jobs.write(() -> work.apply(r)));
    }

    /** Asks for a change that has no result. */
    public Asked<Boolean> change(Runnable work) {
        return write(() -> {
            work.run();
            return true;
        });
    }

    /** The review is closed: that something was still to be read of it, and could not be, is not told. Window's thread. */
    public void closed() {
        reviews++;
        running.stream().filter(Running::endsWithReview).forEach(Running::cancel);
    }

    /** How many reviews were closed so far. */
    long reviews() {
        return reviews;
    }

    /** The work that runs longest, if it has run for {@code millis} or more. Any thread. */
    public Optional<Running> current(long millis) {
        return running.stream().filter(r -> r.millis() >= millis).findFirst();
    }

    /** Asks all long work to stop. Any thread. */
    public void stop() {
        running.forEach(Running::cancel);
    }

    /** True if nothing that was asked for is still to come. Any thread. */
    public boolean isIdle() {
        return running.isEmpty();
    }

    /** Has somebody told, on the window's thread, whenever work begins. */
    public void whenBegun(Runnable told) {
        begun = told;
    }

    <T> void start(Asked<T> asked, Running run, Function<Running, CompletableFuture<T>> submit) {
        running.add(run);
        begun.run();
        CompletableFuture<?> unused = submit.apply(run)
                .whenComplete((result, failure) -> window.execute(() -> {
                    running.remove(run);
                    asked.deliver(result, failure);
                }));
    }

    Consumer<Throwable> troubled() {
        return troubled;
    }
}
