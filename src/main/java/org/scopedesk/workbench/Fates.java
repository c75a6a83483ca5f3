package org.scopedesk.workbench;

import java.util.Arrays;
import java.util.List;
import org.scopedesk.duplicate.DuplicateGroups;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Decision;
import org.scopedesk.review.DuplicateLink;
import org.scopedesk.review.Id;
import org.scopedesk.review.Relation;
import org.scopedesk.review.Stage;
import org.scopedesk.screening.Group;

/** Tells whether a record is screened, and for whom, also after its group was split. */
final class Fates {
    private final Desk desk;
    private final Items items;

    Fates(Desk desk, Items items) {
        this.desk = desk;
        this.items = items;
    }

    Fate of(Id<BibRecord> record) {
        Group group = desk.state().groupOf(record);
        return new Fate(
                new DuplicateAccount(desk, items).removal(record),
                group.members().size(),
                isLeftBehind(group));
    }

    private boolean isLeftBehind(Group group) {
        return decisions(group).isEmpty() && group.members().stream().anyMatch(member -> wasSplitOff(member, group));
    }

    /** True if a person took {@code record} from a record outside of {@code group} that was decided on by then. */
    private boolean wasSplitOff(Id<BibRecord> record, Group group) {
        List<DuplicateLink> outward = DuplicateGroups.standing(
                        desk.file().links().of(record))
                .stream()
                .filter(link -> !group.members().contains(other(link, record)))
                .toList();
        return outward.stream()
                .filter(link -> link.by().isPresent())
                .filter(link -> link.relation() == Relation.DIFFERENT || link.relation() == Relation.RELATED)
                .filter(split -> outward.stream().anyMatch(link -> isJoinBefore(link, split)))
                .anyMatch(split -> decisions(desk.state().groupOf(other(split, record))).stream()
                        .anyMatch(decision -> !decision.at().isAfter(split.at())));
    }

    private static boolean isJoinBefore(DuplicateLink link, DuplicateLink split) {
        return link.relation() == Relation.DUPLICATE && link.id().compareTo(split.id()) < 0;
    }

    /** Those that count for a group, of both stages. */
    private List<Decision> decisions(Group group) {
        return Arrays.stream(Stage.values())
                .flatMap(stage -> desk.state().withScreening(s -> s.log().live(group, stage)).stream())
                .toList();
    }

    private static Id<BibRecord> other(DuplicateLink link, Id<BibRecord> record) {
        return link.first().equals(record) ? link.second() : link.first();
    }
}
