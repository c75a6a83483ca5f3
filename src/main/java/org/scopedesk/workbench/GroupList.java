package org.scopedesk.workbench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.DuplicateLink;
import org.scopedesk.review.Id;
import org.scopedesk.review.Relation;
import org.scopedesk.screening.Group;

/** The list of the Duplicates screen: asked pairs first, then groups, the most doubtful first in each. */
final class GroupList {
    private final Desk desk;
    private final Items items;
    private final Map<Id<BibRecord>, List<DuplicateLink>> certain = new HashMap<>();
    private final Map<Id<BibRecord>, String> titles;

    GroupList(Desk desk, Items items) {
        this.desk = desk;
        this.items = items;
        this.titles = desk.file().records().titles(shown(desk));
        for (DuplicateLink link : desk.state().duplicates().links()) {
            if (link.relation() == Relation.DUPLICATE) {
                certain.computeIfAbsent(link.first(), id -> new ArrayList<>()).add(link);
            }
        }
    }

    /** The records whose titles stand for a row. */
    private static List<Id<BibRecord>> shown(Desk desk) {
        return Stream.concat(
                        desk.state().duplicates().asked().stream().map(DuplicateLink::first),
                        desk.state().groups().stream()
                                .filter(group -> group.members().size() > 1)
                                .map(Group::primary))
                .distinct()
                .toList();
    }

    List<GroupSummary> rows() {
        List<GroupSummary> asked = desk.state().duplicates().asked().stream()
                .map(this::asked)
                .sorted(Comparator.comparingDouble(GroupSummary::certainty))
                .toList();
        List<GroupSummary> rows = new ArrayList<>(asked);
        desk.state().groups().stream()
                .filter(group -> group.members().size() > 1)
                .map(this::group)
                .sorted(Comparator.comparingDouble(GroupSummary::certainty))
                .forEach(rows::add);
        return rows;
    }

    private GroupSummary asked(DuplicateLink link) {
        List<Id<BibRecord>> members = List.of(link.first(), link.second());
        return new GroupSummary(members, true, titleOf(link.first()), link.why(), link.score(), sources(members));
    }

    private GroupSummary group(Group group) {
        DuplicateLink weakest = group.members().stream()
                .flatMap(member -> certain.getOrDefault(member, List.of()).stream())
                .filter(link -> group.members().contains(link.second()))
                .min(Comparator.comparingDouble(DuplicateLink::score))
                .orElseThrow(() -> new IllegalStateException("a group without links: " + group));
        return new GroupSummary(
                group.members(),
                false,
                titleOf(group.primary()),
                weakest.why(),
                weakest.score(),
                items.sourcesOf(group));
    }

    private List<String> sources(List<Id<BibRecord>> records) {
        return records.stream()
                .map(record -> items.sourceName(desk.state().head(record).sourceId()))
                .distinct()
                .toList();
    }

    private String titleOf(Id<BibRecord> record) {
        return titles.getOrDefault(record, "");
    }
}
