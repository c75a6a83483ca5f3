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

    Optional<Taken> undo(Id<Reviewer> reviewer, Stage stage, Role role) {
        return change(
                desk.state().withScreening(s -> new Undo(s.log(), reviewer, stage, role).undoableLot()),
                reviewer,
                false);
    }

    Optional<Taken> redo(Id<Reviewer> reviewer, Stage stage, Role role) {
        return change(
                desk.state().withScreening(s -> new Undo(s.log(), reviewer, stage, role).redoableLot()),
                reviewer,
                true);
    }

    /**
     * What an undo or a redo was about.
     *
     * @param record to be shown: the first of them
     * @param decisions how many decisions
     */
    record Taken(Id<BibRecord> record, int decisions) {}

    private Optional<Taken> change(List<Decision> lot, Id<Reviewer> by, boolean live) {
        if (lot.isEmpty()) {
            return Optional.empty();
        }
        List<DecisionChange> changes = lot.stream()
                .map(decision -> new DecisionChange(desk.nextId(), decision.id(), live, by, desk.now()))
                .toList();
        desk.file().changes().addAll(changes);
        for (int i = 0; i < lot.size(); i++) {
            desk.state().add(changes.get(i), lot.get(i));
        }
        desk.tell(Change.DECISIONS);
        Decision first = lot.get(lot.size() - 1);
        return Optional.of(new Taken(desk.state().primaryOf(first.record()), lot.size()));
    }
}
