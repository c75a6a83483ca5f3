package org.scopedesk.screening;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Decision;
import org.scopedesk.review.Decision.Role;
import org.scopedesk.review.Id;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Stage;

/**
 * The groups of one stage in a fixed order, and which of them one reviewer still has to decide.
 *
 * <p>The order is that of the list given and never changes while decisions are made: what is decided keeps its place.
 * After a decision, an undo or a redo on a record (by anybody), call {@link #refresh}; when groups are split or joined,
 * or the stage's groups change, make a new queue. Skipping is asking for the next without deciding: what was skipped
 * comes again after the last group. Every call but the constructor takes time independent of the queue's length, save
 * for stepping over what is decided. Not safe for use by many threads.
 */
public final class Queue {
    private final List<Group> groups;
    private final Screening screening;
    private final Stage stage;
    private final Id<Reviewer> reviewer;
    private final Map<Id<BibRecord>, Integer> places;
    private final BitSet waiting;
    private final Optional<Id<Decision>> since;

    /**
     * A queue over groups in the order in which they are to be screened.
     *
     * @throws IllegalArgumentException if two groups share a record
     */
    public Queue(List<Group> groups, Screening screening, Stage stage, Id<Reviewer> reviewer) {
        this(groups, screening, stage, reviewer, Optional.empty());
    }

    /**
     * A queue over groups in the order in which they are to be screened.
     *
     * @param since if present, groups that the reviewer has decided before that id wait as well: to be looked at again
     * @throws IllegalArgumentException if two groups share a record
     */
    public Queue(
            List<Group> groups, Screening screening, Stage stage, Id<Reviewer> reviewer, Optional<Id<Decision>> since) {
        this.groups = List.copyOf(groups);
        this.screening = screening;
        this.stage = stage;
        this.reviewer = reviewer;
        this.since = since;
        this.places = new HashMap<>(3 * groups.size());
        this.waiting = new BitSet(groups.size());
        for (int place = 0; place < this.groups.size(); place++) {
            for (Id<BibRecord> member : this.groups.get(place).members()) {
                if (places.put(member, place) != null) {
                    throw new IllegalArgumentException("in two groups: " + member);
                }
            }
        }
        waiting.set(0, this.groups.size());
        screening.log().records().forEach(this::refresh);
    }

    /** All groups in their order, decided or not. */
    public List<Group> groups() {
        return groups;
    }

    public int size() {
        return groups.size();
    }

    /** How many groups wait for this reviewer. */
    public int remaining() {
        return waiting.cardinality();
    }

    /** Looks again at the group of a record on which something was decided; a record of no group here is ignored. */
    public void refresh(Id<BibRecord> record) {
        Integer place = places.get(record);
        if (place != null) {
            reviewPlace(place);
        }
    }

    /** The group of a record; empty if it has none in this queue. */
    public Optional<Group> groupOf(Id<BibRecord> record) {
        return Optional.ofNullable(places.get(record)).map(groups::get);
    }

    /** The place of a record's group, from 1; empty if it has none in this queue. */
    public Optional<Integer> place(Id<BibRecord> record) {
        return Optional.ofNullable(places.get(record)).map(place -> place + 1);
    }

    /** True if a record's group waits for this reviewer. */
    public boolean isWaiting(Id<BibRecord> record) {
        Integer place = places.get(record);
        return place != null && waiting.get(place);
    }

    /** Where the reviewer left off: the first that waits after the last group this reviewer decided, else the first. */
    public Optional<Group> resume() {
        return waitingFrom(lastDecided().map(place -> place + 1).orElse(0));
    }

    /** The first that waits after a record's group, wrapping round; empty if none waits. */
    public Optional<Group> nextWaiting(Id<BibRecord> after) {
        return waitingFrom(placeOf(after) + 1);
    }

    /** The group so many places further (or back, if negative), decided or not; empty past either end. */
    public Optional<Group> neighbour(Id<BibRecord> record, int steps) {
        int place = placeOf(record) + steps;
        return place < 0 || place >= groups.size() ? Optional.empty() : Optional.of(groups.get(place));
    }

    private Optional<Group> waitingFrom(int place) {
        int found = waiting.nextSetBit(place);
        int first = found < 0 ? waiting.nextSetBit(0) : found;
        return first < 0 ? Optional.empty() : Optional.of(groups.get(first));
    }

    private Optional<Integer> lastDecided() {
        return screening.log().lastFirst(reviewer, stage, Role.INDEPENDENT).stream()
                .filter(screening.log()::isLive)
                .filter(d -> since.isEmpty() || d.id().compareTo(since.get()) > 0)
                .map(Decision::record)
                .filter(places::containsKey)
                .findFirst()
                .map(places::get);
    }

    private int placeOf(Id<BibRecord> record) {
        Integer place = places.get(record);
        if (place == null) {
            throw new IllegalArgumentException("not in this queue: " + record);
        }
        return place;
    }

    private void reviewPlace(int place) {
        Group group = groups.get(place);
        boolean again = since.isPresent()
                && screening
                        .own(group, stage, reviewer)
                        .filter(d -> d.id().compareTo(since.get()) < 0)
                        .isPresent();
        waiting.set(place, again || screening.waitsFor(group, stage, reviewer));
    }
}
