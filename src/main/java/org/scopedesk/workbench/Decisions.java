package org.scopedesk.workbench;

import java.util.List;
import java.util.Optional;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Decision;
import org.scopedesk.review.Decision.Role;
import org.scopedesk.review.DecisionChange;
import org.scopedesk.review.Id;
import org.scopedesk.review.Reason;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Stage;
import org.scopedesk.review.Verdict;
import org.scopedesk.screening.Undo;

/** Writes decisions and takes them back: first to the file, then to what is held in memory. */
final class Decisions {
    private final Desk desk;

    Decisions(Desk desk) {
        this.desk = desk;
    }

    Decision make(
            Id<Reviewer> reviewer,
            Stage stage,
            Id<BibRecord> record,
            Role role,
            Verdict verdict,
            Optional<Id<Reason>> reason) {
        desk.state().head(record);
        Decision decision =
                new Decision(desk.nextId(), record, stage, reviewer, role, verdict, reason, false, desk.now());
        desk.addAll(List.of(decision));
        return decision;
    }

    Optional<Id<BibRecord>> undo(Id<Reviewer> reviewer, Stage stage, Role role) {
        return desk.state()
                .withScreening(s -> new Undo(s.log(), reviewer, stage, role).undoable())
                .map(decision -> change(decision, reviewer, false));
    }

    Optional<Id<BibRecord>> redo(Id<Reviewer> reviewer, Stage stage, Role role) {
        return desk.state()
                .withScreening(s -> new Undo(s.log(), reviewer, stage, role).redoable())
                .map(decision -> change(decision, reviewer, true));
    }

    private Id<BibRecord> change(Decision decision, Id<Reviewer> by, boolean live) {
        DecisionChange change = new DecisionChange(desk.nextId(), decision.id(), live, by, desk.now());
        desk.file().changes().add(change);
        desk.state().add(change, decision);
        desk.tell(Change.DECISIONS);
        return desk.state().primaryOf(decision.record());
    }
}
