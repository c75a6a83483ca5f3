package org.scopedesk.ui.conflicts;

import java.util.List;
import java.util.Optional;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Stage;
import org.scopedesk.workbench.Conflict;
import org.scopedesk.workbench.ConflictRow;
import org.scopedesk.workbench.ConflictService;

/**
 * What a lead sees at one moment.
 *
 * @param stage the stage looked at
 * @param queue its conflicts
 * @param conflict the one in front; empty if there is none
 * @param counts of both stages
 */
record Look(Stage stage, List<ConflictRow> queue, Optional<Conflict> conflict, Counts counts) {

    /** Looks at a stage, and there at the conflict wanted if it is still open, else at the first. */
    static Look at(ConflictService conflicts, Id<Reviewer> lead, Stage stage, Optional<Id<BibRecord>> wanted) {
        List<ConflictRow> queue = conflicts.queue(lead, stage);
        Optional<Id<BibRecord>> chosen = queue.stream()
                .map(ConflictRow::record)
                .filter(id -> wanted.filter(id::equals).isPresent())
                .findFirst()
                .or(() -> queue.stream().map(ConflictRow::record).findFirst());
        return new Look(stage, queue, chosen.map(id -> conflicts.conflict(lead, stage, id)), Counts.of(conflicts));
    }
}
