package org.scopedesk.workbench;

import java.time.Instant;
import java.util.List;
import org.scopedesk.review.Decision;
import org.scopedesk.review.ReviewLabel;
import org.scopedesk.review.Stage;

/**
 * What stood beside a record at a moment, as far as the one who looks may see it; names and wordings are those of then.
 *
 * @param votes the decisions in force, the first stage first, then in the order of making
 * @param notes the notes that were not taken away, in the same order
 * @param labels the labels that were on it, in the order of making
 */
public record PastRecord(List<Vote> votes, List<Written> notes, List<On> labels) {
    public PastRecord {
        votes = List.copyOf(votes);
        notes = List.copyOf(notes);
        labels = List.copyOf(labels);
    }

    /**
     * A decision.
     *
     * @param reviewer the name
     * @param reason why it was excluded; empty if no reason was given
     */
    public record Vote(Decision decision, String reviewer, String reason) {}

    /** A note, and the name of who wrote it. */
    public record Written(Stage stage, String reviewer, String text, Instant at) {}

    /** A label, and the name of who put it on. */
    public record On(ReviewLabel label, String reviewer) {}
}
