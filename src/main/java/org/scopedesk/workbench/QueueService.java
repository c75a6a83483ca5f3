package org.scopedesk.workbench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.scopedesk.review.Criterion;
import org.scopedesk.review.Decision;
import org.scopedesk.review.Id;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Stage;
import org.scopedesk.screening.Arrangement;
import org.scopedesk.screening.QueueFilter;
import org.scopedesk.screening.QueueOrder;
import org.scopedesk.store.Register;

/** How a reviewer's queue is ordered and narrowed. Safe for use by many threads. */
public final class QueueService {
    private final Desk desk;
    private final Arranger arranger;

    QueueService(Desk desk, Arranger arranger) {
        this.desk = desk;
        this.arranger = arranger;
    }

    /** How the queue is arranged now. */
    public Arrangement arrangement(Id<Reviewer> reviewer, Stage stage) {
        return arranger.of(reviewer, stage);
    }

    /**
     * Arranges the queue anew, from what is decided now.
     *
     * @return why not, if a search in it cannot be understood; the queue is then as it was
     */
    public Optional<SearchService.Found.WrongQuery> arrange(
            Id<Reviewer> reviewer, Stage stage, QueueOrder order, QueueFilter filter) {
        return arranger.arrange(reviewer, stage, new Arrangement(order, filter, desk.nextId()));
    }

    /** Arranges the queue as it was remembered, with what was looked at again since. */
    public void restore(Id<Reviewer> reviewer, Stage stage, Arrangement arrangement) {
        arranger.arrange(reviewer, stage, arrangement);
    }

    /** How many records an arranged queue would have; empty if a search in it cannot be understood. */
    public OptionalInt count(Id<Reviewer> reviewer, Stage stage, QueueOrder order, QueueFilter filter) {
        return arranger.count(reviewer, stage, new Arrangement(order, filter, Arrangement.USUAL.since()));
    }

    /** The languages of the records of a stage with their numbers; an empty text is "not told". */
    public Map<String, Integer> languages(Id<Reviewer> reviewer, Stage stage) {
        return arranger.languages(reviewer, stage);
    }

    /** How far the arranged queue is: all of the stage if it is not arranged. */
    public StageProgress progress(Id<Reviewer> reviewer, Stage stage) {
        arranger.ensure(reviewer, stage);
        return desk.state()
                .withArranged(
                        reviewer, stage, queue -> new StageProgress(queue.size() - queue.remaining(), queue.size()));
    }

    /**
     * A change of a criterion that makes earlier decisions worth another look.
     *
     * @param id sorts by time together with decisions
     * @param before the criterion as it was; empty if it was added
     * @param after the criterion from then on; empty if it was removed
     * @param by who changed it
     * @param at when
     */
    public record CriterionChange(
            Id<Decision> id, Optional<Criterion> before, Optional<Criterion> after, String by, Instant at) {}

    /** Every change of the wording, the element or the list of criteria, in the order of making; moves are none. */
    public List<CriterionChange> criterionChanges() {
        Map<Id<Criterion>, Optional<Criterion>> known = new HashMap<>();
        List<CriterionChange> changes = new ArrayList<>();
        for (Register.Revision<Criterion> revision :
                desk.file().setup().criteria().history()) {
            Optional<Criterion> before = known.getOrDefault(revision.thing().id(), Optional.empty());
            Optional<Criterion> after = revision.removed() ? Optional.empty() : Optional.of(revision.thing());
            known.put(revision.thing().id(), after);
            if (!same(before, after)) {
                changes.add(new CriterionChange(
                        new Id<>(revision.revision()), before, after, revision.by(), revision.at()));
            }
        }
        return changes;
    }

    private static boolean same(Optional<Criterion> before, Optional<Criterion> after) {
        return before.map(c -> c.element() + c.text()).equals(after.map(c -> c.element() + c.text()));
    }
}
