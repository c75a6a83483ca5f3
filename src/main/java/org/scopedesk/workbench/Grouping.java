package org.scopedesk.workbench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.scopedesk.duplicate.DuplicateGroups;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.screening.Group;
import org.scopedesk.store.RecordHead;

/** Makes groups of records: the members that the links join, the best of them by the order of the review as primary. */
final class Grouping {
    private Grouping() {}

    /** The group of one record, of those that are in {@code heads}; its primary is the first by {@code bestFirst}. */
    static Group around(
            RecordHead head,
            DuplicateGroups duplicates,
            Map<Id<BibRecord>, RecordHead> heads,
            Comparator<RecordHead> bestFirst) {
        List<Id<BibRecord>> members = duplicates.group(head.id());
        if (members.size() < 2) {
            return Group.single(head.id());
        }
        List<RecordHead> known = members.stream()
                .map(heads::get)
                .filter(Objects::nonNull)
                .sorted(bestFirst)
                .toList();
        return new Group(known.get(0).id(), known.stream().map(RecordHead::id).toList());
    }

    /** All groups, in the order in which the first of their records stands in {@code heads}. */
    static List<Group> all(
            DuplicateGroups duplicates, Map<Id<BibRecord>, RecordHead> heads, Comparator<RecordHead> bestFirst) {
        Set<Id<BibRecord>> placed = new HashSet<>();
        List<Group> all = new ArrayList<>();
        for (RecordHead head : heads.values()) {
            if (!placed.contains(head.id())) {
                Group group = around(head, duplicates, heads, bestFirst);
                placed.addAll(group.members());
                all.add(group);
            }
        }
        return all;
    }
}
