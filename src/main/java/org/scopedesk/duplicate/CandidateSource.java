package org.scopedesk.duplicate;

/** Where the pairs worth comparing come from: records that share a key. For use by many threads. */
@FunctionalInterface
public interface CandidateSource {
    /** The records to compare with {@code record}, by their places in the list; all smaller, ascending, each once. */
    int[] before(int record);
}
