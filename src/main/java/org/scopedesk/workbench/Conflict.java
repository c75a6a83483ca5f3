package org.scopedesk.workbench;

import java.util.List;
import java.util.Optional;
import org.scopedesk.review.Decision;
import org.scopedesk.review.Note;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Stage;

/**
 * A record on which independent decisions differ, with all of them: the lead's view, after every decision is in.
 *
 * @param item the record, as seen by the lead
 * @param stage the stage of the conflict
 * @param votes the decisions that differ, in the order of the reviewers' names
 */
public record Conflict(Item item, Stage stage, List<Vote> votes) {

    /**
     * One reviewer's decision.
     *
     * @param reviewer who
     * @param decision what
     * @param reason the text of the reason for exclusion; empty if none was given
     * @param note what the reviewer wrote at that stage
     */
    public record Vote(Reviewer reviewer, Decision decision, String reason, Optional<Note> note) {}

    public Conflict {
        votes = List.copyOf(votes);
    }
}
