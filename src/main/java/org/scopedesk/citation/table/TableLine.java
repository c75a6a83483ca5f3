package org.scopedesk.citation.table;

/**
 * A line of a table with its number in the file.
 *
 * @param number from 1
 * @param text without its end
 * @param alone true if the line is known to be a row of its own, whatever its quotes say
 */
public record TableLine(long number, String text, boolean alone) {
    public TableLine(long number, String text) {
        this(number, text, false);
    }
}
