package org.scopedesk.workbench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scopedesk.duplicate.DuplicateGroups;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Citation;
import org.scopedesk.review.DuplicateLink;
import org.scopedesk.review.Id;
import org.scopedesk.review.Relation;
import org.scopedesk.review.Source;
import org.scopedesk.screening.Group;

/** Accounts for the copies of a review: why each was removed, from which copy each shown field comes, and the numbers. */
final class DuplicateAccount {
    private final Desk desk;
    private final Items items;

    DuplicateAccount(Desk desk, Items items) {
        this.desk = desk;
        this.items = items;
    }

    /** Empty if the record is screened itself. */
    Optional<Removal> removal(Id<BibRecord> record) {
        Group group = desk.state().groupOf(record);
        if (group.primary().equals(record)) {
            return Optional.empty();
        }
        return DuplicateGroups.inForce(desk.state().linksOf(record)).stream()
                .filter(link -> link.relation() == Relation.DUPLICATE)
                .filter(link -> group.members().contains(other(link, record)))
                .max(Comparator.<DuplicateLink, Boolean>comparing(
                                link -> other(link, record).equals(group.primary()))
                        .thenComparingDouble(DuplicateLink::score)
                        .thenComparing(DuplicateLink::id))
                .map(link -> new Removal(
                        record, group.primary(), other(link, record), Ground.of(link), link.by(), link.at()));
    }

    /** The fields of the record that is shown for the group of {@code record}, in reading order, with their copies. */
    List<FieldOrigin> origins(Id<BibRecord> record) {
        Group group = desk.state().groupOf(record);
        List<BibRecord> copies = desk.file().records().byIds(group.members());
        Citation shown = Copies.filled(copies).citation();
        List<FieldOrigin> origins = new ArrayList<>();
        for (BibField field : BibField.values()) {
            String text = SideBySide.text(field, shown);
            copies.stream()
                    .filter(copy -> !text.isEmpty())
                    .filter(copy -> SideBySide.text(field, copy.citation()).equals(text))
                    .findFirst()
                    .ifPresent(copy -> origins.add(new FieldOrigin(
                            field,
                            text,
                            copy.id(),
                            items.sourceName(desk.state().head(copy.id()).sourceId()),
                            copy.id().equals(group.primary()))));
        }
        return origins;
    }

    /** For each source that delivered records, in the order of their names. */
    List<SourceDuplicates> numbers() {
        Map<Id<Source>, int[]> counts = new HashMap<>();
        for (Group group : desk.state().groups()) {
            Map<Id<Source>, Integer> copies = new LinkedHashMap<>();
            group.members()
                    .forEach(member -> copies.merge(desk.state().head(member).sourceId(), 1, Integer::sum));
            Id<Source> shown = desk.state().head(group.primary()).sourceId();
            copies.forEach((source, number) -> {
                int[] count = counts.computeIfAbsent(source, s -> new int[4]);
                boolean isShown = source.equals(shown);
                count[0] += number;
                count[1] += number - 1;
                count[2] += isShown ? 0 : 1;
                count[3] += isShown ? 1 : 0;
            });
        }
        return counts.entrySet().stream()
                .map(e -> new SourceDuplicates(
                        e.getKey(),
                        items.sourceName(e.getKey()),
                        e.getValue()[0],
                        e.getValue()[1],
                        e.getValue()[2],
                        e.getValue()[3]))
                .sorted(Comparator.comparing(SourceDuplicates::name).thenComparing(SourceDuplicates::source))
                .toList();
    }

    private static Id<BibRecord> other(DuplicateLink link, Id<BibRecord> record) {
        return link.first().equals(record) ? link.second() : link.first();
    }
}
