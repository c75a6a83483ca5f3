package org.scopedesk.job;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * The two places where work runs: one writer thread, on which everything that changes a review runs in order, and a
 * small pool for what only reads and computes. Safe for use by many threads.
 */
public final class Jobs implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Executor writer;
    private final Executor compute;
    private final Consumer<Runnable> closing;

    private Jobs(Executor writer, Executor compute, Consumer<Runnable> closing) {
        this.writer = writer;
        this.compute = compute;
        this.closing = closing;
    }

    /** Threads of its own: one writer and as many computing threads as there are processors. */
    public static Jobs threads() {
        return threads(PATIENCE);
    }

    /** As {@link #threads()}, with another patience when they are closed. */
    static Jobs threads(Duration patience) {
        ExecutorService writer = Executors.newSingleThreadExecutor(r -> daemon(r, "scopedesk-writer"));
        ExecutorService compute = Executors.newFixedThreadPool(
                Runtime.getRuntime().availableProcessors(), r -> daemon(r, "scopedesk-compute"));
        return new Jobs(writer, compute, hurry -> {
            finish(writer, patience, hurry);
            finish(compute, patience, hurry);
        });
    }

    /** No threads: work is done by the caller before the call returns; for tests and the command line. */
    public static Jobs inline() {
        return new Jobs(Runnable::run, Runnable::run, hurry -> {});
    }

    /** Runs work that changes the review, after all such work asked for before. */
    public <T> CompletableFuture<T> write(Callable<T> work) {
        return submit(writer, work);
    }

    /** Runs work that only reads. */
    public <T> CompletableFuture<T> compute(Callable<T> work) {
        return submit(compute, work);
    }

    /** Lets work that was accepted finish, up to a minute on each kind of thread, then ends the threads. */
    @Override
    public void close() {
        close(() -> {});
    }

    /**
     * As {@link #close()}, but what waits behind long work is not given up with it.
     *
     * @param hurry asks long work to stop, when half a minute has passed; the rest has as long again
     */
    public void close(Runnable hurry) {
        closing.accept(hurry);
    }

    private static <T> CompletableFuture<T> submit(Executor executor, Callable<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        executor.execute(() -> {
            try {
                result.complete(work.call());
            } catch (CompletionException e) {
                result.completeExceptionally(e.getCause() == null ? e : e.getCause());
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
        });
        return result;
    }

    static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    private static void finish(ExecutorService executor, Duration patience, Runnable hurry) {
        executor.shutdown();
        try {
            if (!ended(executor, patience)) {
                hurry.run();
                if (!ended(executor, PATIENCE)) {
                    executor.shutdownNow();
                }
            }
        } catch (InterruptedException e) {
            executor.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private static boolean ended(ExecutorService executor, Duration patience) throws InterruptedException {
        return executor.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS);
    }
}
