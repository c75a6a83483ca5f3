package org.scopedesk.ui;

/**
 * How far the work of a screen is, for the header.
 *
 * @param done what is done
 * @param total all there is to do; 0 if there is nothing yet
 */
public record Headway(int done, int total) {

    /** The part that is done, 0 to 1. */
    public double fraction() {
        return total == 0 ? 0 : (double) done / total;
    }
}
