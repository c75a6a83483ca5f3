package org.scopedesk.citation;

import java.util.List;

/**
 * The account of one file: found = read + rejected, and all text outside entries is counted.
 *
 * @param found entries in the file
 * @param read entries handed over as read
 * @param rejected entries handed over as rejected
 * @param betweenLines non-blank lines that belong to no entry: headers, counters, links, search strategies
 * @param lines all lines of the file
 * @param bytes all bytes of the file
 * @param problems what was unusual, at most 1,000; the first ones of the file
 */
public record Ledger(
        int found, int read, int rejected, long betweenLines, long lines, long bytes, List<Problem> problems) {
    public Ledger {
        if (found != read + rejected) {
            throw new IllegalArgumentException("found %d, read %d, rejected %d".formatted(found, read, rejected));
        }
        problems = List.copyOf(problems);
    }
}
