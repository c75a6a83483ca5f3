package org.scopedesk.duplicate;

/** Where the pairs worth comparing come from: records that share a key. */
@FunctionalInterface
public interface CandidateSource {
    /** Takes one pair; in any order, the same pair any number of times. */
    @FunctionalInterface
    interface PairSink {
        void pair(int first, int second);
    }

    /** Hands every pair worth comparing to {@code sink}, by the records' places in the list. */
    void pairs(PairSink sink);
}
