package org.scopedesk.workbench;

/**
 * How far one reviewer is at one stage.
 *
 * @param decided what this reviewer has decided
 * @param total all that stands at this stage
 */
public record StageProgress(int decided, int total) {

    /** What this reviewer has still to decide. */
    public int left() {
        return total - decided;
    }
}
