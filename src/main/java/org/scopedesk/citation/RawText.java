package org.scopedesk.citation;

import org.scopedesk.citation.text.Lines;
import org.scopedesk.review.RejectedEntry;

/** Lines of a file kept as they are, up to what a rejected entry may hold. Not for use by several threads. */
final class RawText {
    private final StringBuilder text = new StringBuilder();
    private long line;
    private long lines;

    void add(Lines next) {
        if (lines++ == 0) {
            line = next.number();
        }
        if (text.length() < RejectedEntry.MOST_RAW) {
            text.append(next.text()).append('\n');
        }
    }

    boolean isEmpty() {
        return lines == 0;
    }

    /** The number of the first line kept; 0 if none is. */
    long line() {
        return line;
    }

    /** How many lines were added, those that found no room included. */
    long lines() {
        return lines;
    }

    String text() {
        return text.toString();
    }

    void clear() {
        text.setLength(0);
        line = 0;
        lines = 0;
    }
}
