package org.scopedesk.ui.work;

/** A slot of which only the latest question is answered: results that come late are dropped. Window's thread only. */
public final class Latest {
    private long asked;

    long next() {
        return ++asked;
    }

    boolean isLatest(long ticket) {
        return ticket == asked;
    }

    /** Drops the answer that is still to come. */
    public void drop() {
        asked++;
    }
}
