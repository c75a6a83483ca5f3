package org.scopedesk.citation.xml;

/** Counts the lines of text that passes in pieces, and those with text outside entries. Not for use by several threads. */
final class LineCount {
    private long ends;
    private boolean afterCr;
    private boolean begun;
    private long between;
    private long lastBetween = -1;

    /** The number of the line on which the next byte stands, from 1. */
    long next() {
        return ends + 1;
    }

    /** All lines so far. */
    long all() {
        return begun ? ends + 1 : ends;
    }

    /** Lines that hold text outside entries, blanks aside. */
    long between() {
        return between;
    }

    void pass(byte[] part, boolean outside) {
        for (byte b : part) {
            if (b == '\n' || b == '\r') {
                ends += b == '\n' && afterCr ? 0 : 1;
                begun = false;
            } else {
                begun = true;
                if (outside && (b & 0xFF) > ' ' && lastBetween != ends) {
                    lastBetween = ends;
                    between++;
                }
            }
            afterCr = b == '\r';
        }
    }
}
