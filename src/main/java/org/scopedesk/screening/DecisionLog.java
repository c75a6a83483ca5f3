package org.scopedesk.screening;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Decision;
import org.scopedesk.review.DecisionChange;
import org.scopedesk.review.Id;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Stage;

/**
 * All decisions of a review and which of them are live: for each record, stage, reviewer and role the one with the
 * greatest id that is not taken back; of the changes to a decision the one with the greatest id says whether it is.
 *
 * <p>The order in which decisions and changes arrive does not matter, nor does it if one arrives twice; a change may
 * arrive before its decision. Adding one takes time logarithmic in the number of decisions. Not safe for use by many
 * threads.
 */
public final class DecisionLog {
    private static final Decision[] NONE = {};
    private static final Comparator<Decision> BY_ID = Comparator.comparing(Decision::id);

    private final Map<Id<BibRecord>, Decision[]> byRecord = new HashMap<>();
    private final Map<Seat, NavigableMap<Id<Decision>, Decision>> bySeat = new HashMap<>();
    private final Map<Id<Decision>, NavigableMap<Id<DecisionChange>, DecisionChange>> changes = new HashMap<>();

    /** Where a decision is made: by whom, at which stage, on whose behalf. */
    private record Seat(Id<Reviewer> reviewer, Stage stage, Decision.Role role) {}

    public static DecisionLog of(Collection<Decision> decisions, Collection<DecisionChange> changes) {
        DecisionLog log = new DecisionLog();
        decisions.forEach(log::add);
        changes.forEach(log::add);
        return log;
    }

    /**
     * Adds a decision; does nothing if it is there already.
     *
     * @throws IllegalArgumentException if another decision has the same id
     */
    public void add(Decision decision) {
        Seat seat = new Seat(decision.reviewer(), decision.stage(), decision.role());
        NavigableMap<Id<Decision>, Decision> own = bySeat.computeIfAbsent(seat, s -> new TreeMap<>());
        Decision there = own.putIfAbsent(decision.id(), decision);
        if (there == null) {
            byRecord.merge(decision.record(), new Decision[] {decision}, DecisionLog::joined);
        } else if (!there.equals(decision)) {
            throw new IllegalArgumentException("two decisions have the id " + decision.id());
        }
    }

    /** Adds an undo or a redo; does nothing if it is there already. */
    public void add(DecisionChange change) {
        changes.computeIfAbsent(change.decision(), d -> new TreeMap<>()).put(change.id(), change);
    }

    /** Whether a decision is in force and not taken back; it may be superseded all the same. */
    public boolean isLive(Decision decision) {
        return latestChange(decision).map(DecisionChange::live).orElse(true);
    }

    /**
     * The decisions that count for a group at a stage: of each reviewer and role the live one with the greatest id, over
     * all records of the group; in the order of their ids.
     */
    public List<Decision> live(Group group, Stage stage) {
        List<Decision> latest = new ArrayList<>(2);
        for (Id<BibRecord> record : group.members()) {
            for (Decision decision : ofRecord(record)) {
                if (decision.stage() == stage && isLive(decision)) {
                    supersede(latest, decision);
                }
            }
        }
        latest.sort(BY_ID);
        return List.copyOf(latest);
    }

    /** The records on which anything was ever decided, in no order. */
    public Set<Id<BibRecord>> records() {
        return Collections.unmodifiableSet(byRecord.keySet());
    }

    /** Every decision on a record, also those superseded or taken back, in the order of their ids. */
    public List<Decision> history(Id<BibRecord> record) {
        return List.of(ofRecord(record));
    }

    /** The changes to a decision in the order of their ids. */
    public List<DecisionChange> changes(Decision decision) {
        NavigableMap<Id<DecisionChange>, DecisionChange> found = changes.get(decision.id());
        return found == null ? List.of() : List.copyOf(found.values());
    }

    /**
     * When a reviewer decided at a stage, of the decisions made one by one that are live; in the order of making.
     */
    public List<Instant> times(Id<Reviewer> reviewer, Stage stage) {
        List<Instant> times = new ArrayList<>();
        for (Decision decision : lastFirst(reviewer, stage, Decision.Role.INDEPENDENT)) {
            if (!decision.bulk() && isLive(decision)) {
                times.add(decision.at());
            }
        }
        Collections.reverse(times);
        return times;
    }

    /** The change that says whether a decision is live; empty if it was never taken back. */
    Optional<DecisionChange> latestChange(Decision decision) {
        NavigableMap<Id<DecisionChange>, DecisionChange> found = changes.get(decision.id());
        return found == null ? Optional.empty() : Optional.of(found.lastEntry().getValue());
    }

    /** What one reviewer decided at one stage in one role, the last first. */
    Collection<Decision> lastFirst(Id<Reviewer> reviewer, Stage stage, Decision.Role role) {
        NavigableMap<Id<Decision>, Decision> own = bySeat.get(new Seat(reviewer, stage, role));
        return own == null
                ? List.of()
                : Collections.unmodifiableCollection(own.descendingMap().values());
    }

    private Decision[] ofRecord(Id<BibRecord> record) {
        return byRecord.getOrDefault(record, NONE);
    }

    private static void supersede(List<Decision> latest, Decision decision) {
        for (int i = 0; i < latest.size(); i++) {
            Decision other = latest.get(i);
            if (other.reviewer().equals(decision.reviewer()) && other.role() == decision.role()) {
                latest.set(i, BY_ID.compare(other, decision) > 0 ? other : decision);
                return;
            }
        }
        latest.add(decision);
    }

    private static Decision[] joined(Decision[] there, Decision[] added) {
        Decision[] all = Arrays.copyOf(there, there.length + 1);
        all[there.length] = added[0];
        Arrays.sort(all, BY_ID);
        return all;
    }
}
