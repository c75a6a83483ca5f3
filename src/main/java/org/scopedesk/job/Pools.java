package org.scopedesk.job;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Pools for the parts of one piece of work: as many threads as there are processors, none of which keeps the program alive. */
public final class Pools {
    private Pools() {}

    /**
     * A pool in which only so many parts wait; who hands in more does a part itself, so that memory stays bounded. Threads
     * that have nothing to do for a second end, whether the pool is shut down or not.
     */
    public static ExecutorService bounded(int mostWaiting) {
        int processors = Runtime.getRuntime().availableProcessors();
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                processors,
                processors,
                1,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(mostWaiting),
                work -> Jobs.daemon(work, "scopedesk-part"),
                new ThreadPoolExecutor.CallerRunsPolicy());
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }
}
