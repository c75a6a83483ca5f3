package org.scopedesk.workbench;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.scopedesk.duplicate.DuplicateGroups;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.screening.Group;
import org.scopedesk.store.RecordHead;

/**
 * The groups of a review's records, in the order in which the first of their records was imported; made anew where
 * something changed. A group that nothing changed stays the same object. Not safe for use by many threads.
 */
final class Groups {
    private Map<Id<BibRecord>, Group> groupOf = new HashMap<>();
    /** By the place of their first records. */
    private final NavigableMap<Long, Group> inOrder = new TreeMap<>();

    /** Those of two records or more. */
    private final NavigableMap<Long, Group> severals = new TreeMap<>();

    private Optional<List<Group>> all = Optional.empty();

    /** The places at which groups went away and came. */
    record Changed(Set<Long> gone, Set<Long> come) {}

    /** All of them. */
    List<Group> all() {
        List<Group> known = all.orElseGet(() -> List.copyOf(inOrder.values()));
        all = Optional.of(known);
        return known;
    }

    /** Those of two records or more. */
    List<Group> severals() {
        return List.copyOf(severals.values());
    }

    /** The group of a record; throws IllegalArgumentException if there is none. */
    Group of(Id<BibRecord> record) {
        Group group = groupOf.get(record);
        if (group == null) {
            throw new IllegalArgumentException("the review has no record " + record);
        }
        return group;
    }

    /** The group at a place; empty if no group's first record is there. */
    Optional<Group> at(long place) {
        return Optional.ofNullable(inOrder.get(place));
    }

    /** Where a group stands: before all with a greater number. */
    static long place(Group group, Map<Id<BibRecord>, RecordHead> heads) {
        long first = Long.MAX_VALUE;
        for (Id<BibRecord> member : group.members()) {
            RecordHead head = heads.get(member);
            first = head == null ? first : Math.min(first, head.seq());
        }
        return first;
    }

    /** Makes the groups of {@code some} of the records anew, and of all that were grouped with them. */
    Changed regroup(
            Collection<Id<BibRecord>> some,
            DuplicateGroups duplicates,
            Map<Id<BibRecord>, RecordHead> heads,
            Comparator<RecordHead> bestFirst) {
        Changed changed = new Changed(new HashSet<>(), new HashSet<>());
        Set<Id<BibRecord>> open = new HashSet<>();
        for (Id<BibRecord> record : some) {
            Group before = groupOf.get(record);
            if (before != null) {
                long place = place(before, heads);
                changed.gone.add(place);
                inOrder.remove(place);
                severals.remove(place);
                before.members().forEach(groupOf::remove);
                open.addAll(before.members());
            } else if (heads.containsKey(record)) {
                open.add(record);
            }
        }
        for (Id<BibRecord> record : open) {
            RecordHead head = heads.get(record);
            if (head != null && !groupOf.containsKey(record)) {
                Group group = Grouping.around(head, duplicates, heads, bestFirst);
                long place = place(group, heads);
                put(place, group);
                changed.come.add(place);
            }
        }
        all = Optional.empty();
        return changed;
    }

    /** Adds records that were imported last, so that nothing links them yet. */
    void add(List<RecordHead> fresh) {
        fresh.forEach(head -> put(head.seq(), Group.single(head.id())));
        all = Optional.empty();
    }

    private void put(long place, Group group) {
        group.members().forEach(member -> groupOf.put(member, group));
        inOrder.put(place, group);
        if (group.members().size() > 1) {
            severals.put(place, group);
        }
    }

    /** Makes the groups of all records, {@code heads} in the order of import. */
    void make(DuplicateGroups duplicates, Map<Id<BibRecord>, RecordHead> heads, Comparator<RecordHead> bestFirst) {
        groupOf = new HashMap<>(2 * heads.size());
        inOrder.clear();
        severals.clear();
        all = Optional.empty();
        for (RecordHead head : heads.values()) {
            if (!groupOf.containsKey(head.id())) {
                put(head.seq(), Grouping.around(head, duplicates, heads, bestFirst));
            }
        }
    }
}
