package org.scopedesk.job;

/**
 * Where long work says how far it is and learns whether it should stop. Called from the thread that works; an
 * implementation must be quick and may be called thousands of times a second.
 */
@FunctionalInterface
public interface Progress {
    /** Progress nobody watches, of work nobody cancels. */
    Progress NONE = (done, total, what) -> {};

    /**
     * Tells how much is done and throws if the work should stop.
     *
     * @param done units done so far
     * @param total units in all; 0 if unknown
     * @param what what is being done, a few words for people
     * @throws Cancelled if the person asked to stop; the work must leave nothing half-done behind
     */
    void at(long done, long total, String what);
}
