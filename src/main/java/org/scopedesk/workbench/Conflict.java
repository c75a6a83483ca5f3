package org.scopedesk.workbench;

import java.util.List;
import org.scopedesk.review.Decision;
import org.scopedesk.review.Note;
import org.scopedesk.review.ReviewLabel;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Stage;

/**
 * A record on which independent decisions differ, with all of them: the lead's view, after every decision is in.
 *
 * @param item the record, as seen by the lead
 * @param stage the stage of the conflict
 * @param votes the decisions that differ, in the order of the reviewers' names
 * @param besides what others wrote on the record who have no such decision, in the order of their names
 */
public record Conflict(Item item, Stage stage, List<Vote> votes, List<Remarked> besides) {

    /**
     * One reviewer's decision.
     *
     * @param reviewer who
     * @param decision what
     * @param reason the text of the reason for exclusion; empty if none was given
     * @param remarked what the reviewer wrote beside the record
     */
    public record Vote(Reviewer reviewer, Decision decision, String reason, Remarked remarked) {}

    /**
     * What one reviewer wrote beside the record.
     *
     * @param reviewer who
     * @param notes the notes of both stages, the first stage first
     * @param labels in the order in which they were put on
     */
    public record Remarked(Reviewer reviewer, List<Note> notes, List<ReviewLabel> labels) {
        public Remarked {
            notes = List.copyOf(notes);
            labels = List.copyOf(labels);
        }

        /** True if the reviewer wrote nothing. */
        public boolean isNothing() {
            return notes.isEmpty() && labels.isEmpty();
        }
    }

    public Conflict {
        votes = List.copyOf(votes);
        besides = List.copyOf(besides);
    }
}
