package org.scopedesk.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Decision;
import org.scopedesk.review.Decision.Role;
import org.scopedesk.review.DecisionChange;
import org.scopedesk.review.Id;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Stage;

/**
 * The first independent decisions of two reviewers: those in force at the moment when both first had one.
 *
 * <p>Up to that moment each was blind to the other, so a slip that was undone does not count; what was changed after it
 * may owe to discussion, and does not count either. A duplicate group that is joined later is judged by the same rule.
 *
 * @param log all decisions
 * @param stage at which stage
 * @param first one reviewer
 * @param second the other
 */
record FirstDecisions(DecisionLog log, Stage stage, Id<Reviewer> first, Id<Reviewer> second) {

    /** What both said first of the same group. */
    record Pair(Decision first, Decision second) {}

    /** Something that put a decision in force or took it back. */
    private record Event(Id<Object> at, Decision decision, boolean live) {}

    /** Empty as long as not both have decided. */
    Optional<Pair> of(Group group) {
        TreeMap<Id<Decision>, Decision> ofFirst = new TreeMap<>();
        TreeMap<Id<Decision>, Decision> ofSecond = new TreeMap<>();
        for (Event event : events(group)) {
            TreeMap<Id<Decision>, Decision> own = event.decision.reviewer().equals(first) ? ofFirst : ofSecond;
            if (event.live) {
                own.put(event.decision.id(), event.decision);
            } else {
                own.remove(event.decision.id());
            }
            if (!ofFirst.isEmpty() && !ofSecond.isEmpty()) {
                return Optional.of(new Pair(last(ofFirst), last(ofSecond)));
            }
        }
        return Optional.empty();
    }

    private List<Event> events(Group group) {
        List<Event> events = new ArrayList<>();
        for (Id<BibRecord> record : group.members()) {
            for (Decision decision : log.history(record)) {
                if (counts(decision)) {
                    events.add(new Event(id(decision.id().value()), decision, true));
                    for (DecisionChange change : log.changes(decision)) {
                        events.add(new Event(id(change.id().value()), decision, change.live()));
                    }
                }
            }
        }
        events.sort(Comparator.comparing(Event::at));
        return events;
    }

    private boolean counts(Decision decision) {
        return decision.stage() == stage
                && decision.role() == Role.INDEPENDENT
                && (decision.reviewer().equals(first) || decision.reviewer().equals(second));
    }

    private static Decision last(TreeMap<Id<Decision>, Decision> own) {
        return own.lastEntry().getValue();
    }

    private static Id<Object> id(UUID value) {
        return new Id<>(value);
    }
}
