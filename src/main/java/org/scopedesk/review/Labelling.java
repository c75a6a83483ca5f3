package org.scopedesk.review;

import java.time.Instant;

/**
 * A reviewer put a label on a record, or took it off again. Of those with the same record, label and reviewer the one
 * with the greatest id holds.
 *
 * @param stage the stage at which it was done; others see it once they see the decisions of that stage
 * @param on true if it was put on, false if it was taken off
 */
public record Labelling(
        Id<Labelling> id,
        Id<BibRecord> record,
        Id<ReviewLabel> label,
        Stage stage,
        Id<Reviewer> reviewer,
        boolean on,
        Instant at) {}
