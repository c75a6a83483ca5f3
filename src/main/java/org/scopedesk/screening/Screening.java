package org.scopedesk.screening;

import java.util.List;
import java.util.Optional;
import org.scopedesk.review.Decision;
import org.scopedesk.review.Decision.Role;
import org.scopedesk.review.Id;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Stage;

/**
 * The decisions of a review seen through its policy: outcomes, what waits for whom, and who may see what.
 *
 * @param policy how decisions make an outcome
 * @param log the decisions; what is added to it later is seen here at once
 */
public record Screening(Policy policy, DecisionLog log) {

    /** What the decisions on a group amount to at a stage. */
    public Outcome outcome(Group group, Stage stage) {
        return Outcome.of(policy, stage, log.live(group, stage));
    }

    /** A reviewer's own independent decision on a group that is in force. */
    public Optional<Decision> own(Group group, Stage stage, Id<Reviewer> reviewer) {
        return log.live(group, stage).stream().filter(d -> isOwn(d, reviewer)).findFirst();
    }

    /**
     * Whether a reviewer still has to decide: the group is open and this reviewer has not decided, or is the only one
     * who decides and was not sure.
     */
    public boolean waitsFor(Group group, Stage stage, Id<Reviewer> reviewer) {
        List<Decision> live = log.live(group, stage);
        return Outcome.of(policy, stage, live) instanceof Outcome.Open open
                && (open.decided() == open.required() || live.stream().noneMatch(d -> isOwn(d, reviewer)));
    }

    /**
     * The rule of blindness: others' decisions on a group are visible only when all that are required are in, or the
     * lead has settled it.
     */
    public boolean othersVisible(Group group, Stage stage) {
        return !outcome(group, stage).isOpen();
    }

    /** The live decisions on a group that a reviewer may see: all if others' are visible, else only the reviewer's own. */
    public List<Decision> visible(Group group, Stage stage, Id<Reviewer> reviewer) {
        List<Decision> all = log.live(group, stage);
        return othersVisible(group, stage)
                ? all
                : all.stream().filter(d -> d.reviewer().equals(reviewer)).toList();
    }

    /**
     * The groups whose full text is to be read, in the order given: those included at title and abstract and not "not
     * retrieved".
     */
    public List<Group> fullTextGroups(List<Group> groups, Retrievals retrievals) {
        return groups.stream()
                .filter(g -> outcome(g, Stage.TITLE_ABSTRACT).isIncluded()
                        && retrievals.of(g) != Retrievals.State.NOT_RETRIEVED)
                .toList();
    }

    /** The groups in conflict at a stage, in the order given: the lead's queue. */
    public List<Group> conflicts(List<Group> groups, Stage stage) {
        return groups.stream().filter(g -> outcome(g, stage).isConflict()).toList();
    }

    private static boolean isOwn(Decision decision, Id<Reviewer> reviewer) {
        return decision.role() == Role.INDEPENDENT && decision.reviewer().equals(reviewer);
    }
}
