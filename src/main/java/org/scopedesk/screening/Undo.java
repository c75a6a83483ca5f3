package org.scopedesk.screening;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.scopedesk.review.Decision;
import org.scopedesk.review.DecisionChange;
import org.scopedesk.review.Id;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Stage;

/**
 * Which decision an undo takes back and a redo puts in force again. Nobody undoes what another decided.
 *
 * @param log all decisions
 * @param reviewer whose decisions
 * @param stage at which stage
 * @param role independent decisions on the screening screens, adjudications on the conflicts screen
 */
public record Undo(DecisionLog log, Id<Reviewer> reviewer, Stage stage, Decision.Role role) {

    /** The last of the reviewer's decisions that is live; empty if there is none. */
    public Optional<Decision> undoable() {
        return lastFirst().stream().filter(log::isLive).findFirst();
    }

    /** Of the decisions taken back since the reviewer last decided, the one taken back last; empty if there is none. */
    public Optional<Decision> redoable() {
        Optional<Decision> found = Optional.empty();
        Optional<Id<DecisionChange>> greatest = Optional.empty();
        for (Decision decision : lastFirst()) {
            Optional<DecisionChange> change = log.latestChange(decision);
            if (change.isEmpty() || change.get().live()) {
                break;
            }
            Id<DecisionChange> id = change.get().id();
            if (madeAfterLastDecision(id)
                    && greatest.map(g -> g.compareTo(id) < 0).orElse(true)) {
                greatest = Optional.of(id);
                found = Optional.of(decision);
            }
        }
        return found;
    }

    /** What one undo takes back: the last live decision and, if it was made in bulk, all made with it; the last first. */
    public List<Decision> undoableLot() {
        return undoable().map(last -> lot(last, true)).orElse(List.of());
    }

    /** What one redo puts in force again: the decision taken back last and, if it was made in bulk, all made with it. */
    public List<Decision> redoableLot() {
        return redoable().map(last -> lot(last, false)).orElse(List.of());
    }

    private List<Decision> lot(Decision one, boolean live) {
        return one.bulk()
                ? lastFirst().stream()
                        .filter(d -> d.bulk() && d.at().equals(one.at()) && log.isLive(d) == live)
                        .toList()
                : List.of(one);
    }

    /** Ids of decisions and of changes come from one source and are ordered by time. */
    private boolean madeAfterLastDecision(Id<DecisionChange> change) {
        Decision last = lastFirst().iterator().next();
        return new Id<Decision>(change.value()).compareTo(last.id()) > 0;
    }

    private Collection<Decision> lastFirst() {
        return log.lastFirst(reviewer, stage, role);
    }
}
