package org.scopedesk.workbench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.DuplicateLink;
import org.scopedesk.review.Id;
import org.scopedesk.review.Relation;
import org.scopedesk.screening.Group;

/** Groups, asked pairs and related pairs in one list: by band, the contradicted and the most doubtful first in each. */
final class DuplicateRows {
    private static final Comparator<DuplicateRow> DOUBTFUL_FIRST = Comparator.comparing(DuplicateRow::band)
            .thenComparing(DuplicateRow::contradicted, Comparator.reverseOrder())
            .thenComparingDouble(DuplicateRow::certainty);

    private final Desk desk;
    private final Items items;
    private final KnownTitles known;
    private final Map<Id<BibRecord>, List<DuplicateLink>> joining = new HashMap<>();
    private final Set<Id<BibRecord>> contradicted;

    DuplicateRows(Desk desk, Items items, KnownTitles known) {
        this.desk = desk;
        this.items = items;
        this.known = known;
        this.contradicted = new Contradictions(desk, items).records();
        for (DuplicateLink link : desk.state().duplicates().links()) {
            if (link.relation() == Relation.DUPLICATE) {
                joining.computeIfAbsent(link.first(), id -> new ArrayList<>()).add(link);
            }
        }
    }

    List<DuplicateRow> of(DuplicateFilter filter) {
        List<DuplicateRow> rows = Stream.of(
                        pairs(desk.state().duplicates().asked(), DuplicateRow.Band.ASKED),
                        pairs(desk.state().duplicates().related(), DuplicateRow.Band.RELATED),
                        desk.state().groups().stream()
                                .filter(group -> group.members().size() > 1)
                                .map(this::group))
                .flatMap(some -> some)
                .filter(filter::takes)
                .sorted(DOUBTFUL_FIRST)
                .toList();
        known.needTitles(rows.stream().map(row -> row.members().get(0)).toList());
        return rows.stream()
                .map(row -> new DuplicateRow(
                        row.band(),
                        row.members(),
                        known.title(row.members().get(0)),
                        row.rules(),
                        row.grounds(),
                        row.certainty(),
                        row.contradicted(),
                        row.sources()))
                .toList();
    }

    private Stream<DuplicateRow> pairs(List<DuplicateLink> links, DuplicateRow.Band band) {
        return links.stream().map(link -> row(band, List.of(link.first(), link.second()), link));
    }

    private DuplicateRow group(Group group) {
        DuplicateLink weakest = group.members().stream()
                .flatMap(member -> joining.getOrDefault(member, List.of()).stream())
                .filter(link -> group.members().contains(link.second()))
                .min(Comparator.comparingDouble(DuplicateLink::score).thenComparing(DuplicateLink::id))
                .orElseThrow(() -> new IllegalStateException("a group without links: " + group));
        return row(DuplicateRow.Band.CERTAIN, group.members(), weakest);
    }

    private DuplicateRow row(DuplicateRow.Band band, List<Id<BibRecord>> members, DuplicateLink link) {
        List<String> sources = members.stream()
                .map(member -> items.sourceName(desk.state().head(member).sourceId()))
                .distinct()
                .toList();
        boolean overruled =
                band == DuplicateRow.Band.CERTAIN && members.stream().anyMatch(contradicted::contains);
        return new DuplicateRow(band, members, "", List.of(link.rule()), List.of(Ground.of(link)), link.score(), overruled, sources);
    }
}
