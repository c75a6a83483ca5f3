package org.scopedesk.citation;

/**
 * Something in a file that is not as it should be but cost no entry.
 *
 * @param line the line, from 1
 * @param excerpt the first characters of the text in question, at most 80
 * @param message one sentence: what was found, what was expected, what was done
 */
public record Problem(long line, String excerpt, String message) {
    public Problem {
        excerpt = excerpt.length() > 80 ? excerpt.substring(0, 80) : excerpt;
    }
}
