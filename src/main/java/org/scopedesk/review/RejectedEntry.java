package org.scopedesk.review;

/**
 * An entry that could not be read, kept with its text so that nothing is lost.
 *
 * @param line the line on which it begins, from 1
 * @param raw its text as the file holds it, cut after {@value #MOST_RAW} characters
 * @param problem one sentence: what is wrong and what was expected
 */
public record RejectedEntry(long line, String raw, String problem) {
    public static final int MOST_RAW = 100_000;

    public RejectedEntry {
        raw = raw.length() > MOST_RAW ? raw.substring(0, MOST_RAW) : raw;
    }
}
