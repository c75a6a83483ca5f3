package org.scopedesk.workbench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scopedesk.duplicate.DuplicateGroups;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.DuplicateLink;
import org.scopedesk.review.Id;
import org.scopedesk.review.Relation;
import org.scopedesk.screening.Group;
import org.scopedesk.workbench.DuplicateRow.Band;

/**
 * Groups, asked pairs and related pairs in one list: by band, the contradicted and the most doubtful first in each. Rows
 * are kept from one list to the next: after a word on a pair only those are made anew that it changed. Safe for use by
 * many threads.
 */
final class DuplicateRows {
    private static final Comparator<DuplicateRow> DOUBTFUL_FIRST = Comparator.comparing(DuplicateRow::band)
            .thenComparing(DuplicateRow::contradicted, Comparator.reverseOrder())
            .thenComparingDouble(DuplicateRow::certainty);

    private final Desk desk;
    private final Items items;
    private final KnownTitles known;
    /** By the link or group, which are other objects once something changed. */
    private IdentityHashMap<Object, DuplicateRow> kept = new IdentityHashMap<>();

    DuplicateRows(Desk desk, Items items, KnownTitles known) {
        this.desk = desk;
        this.items = items;
        this.known = known;
        desk.onChange(this::forget);
    }

    List<DuplicateRow> of(DuplicateFilter filter) {
        return all().stream().filter(filter::takes).sorted(DOUBTFUL_FIRST).toList();
    }

    /** Names of sources may be others. */
    private synchronized void forget(Change change) {
        if (change == Change.SETUP) {
            kept = new IdentityHashMap<>();
        }
    }

    private synchronized List<DuplicateRow> all() {
        DuplicateGroups duplicates = desk.state().duplicates();
        List<Object> wanted = new ArrayList<>(duplicates.asked());
        wanted.addAll(duplicates.related());
        wanted.addAll(desk.state().severals());
        List<Object> fresh = wanted.stream().filter(of -> !kept.containsKey(of)).toList();
        known.needTitles(fresh.stream().map(of -> members(of).get(0)).toList());
        Set<Id<BibRecord>> contradicted = new Contradictions(desk, items).records();
        IdentityHashMap<Object, DuplicateRow> now = new IdentityHashMap<>(2 * wanted.size());
        List<DuplicateRow> rows = new ArrayList<>(wanted.size());
        for (Object of : wanted) {
            Optional.ofNullable(kept.get(of)).or(() -> row(of, contradicted)).ifPresent(row -> {
                now.put(of, row);
                rows.add(row);
            });
        }
        kept = now;
        return rows;
    }

    private static List<Id<BibRecord>> members(Object of) {
        return of instanceof Group group
                ? group.members()
                : List.of(((DuplicateLink) of).first(), ((DuplicateLink) of).second());
    }

    /** Empty of a group that was taken apart while the list is made: it is made again then. */
    private Optional<DuplicateRow> row(Object of, Set<Id<BibRecord>> contradicted) {
        List<Id<BibRecord>> members = members(of);
        if (of instanceof DuplicateLink link) {
            Band band = link.relation() == Relation.RELATED ? Band.RELATED : Band.ASKED;
            return Optional.of(row(band, members, link, false));
        }
        boolean overruled = members.stream().anyMatch(contradicted::contains);
        return desk.state().linksAmong(members).stream()
                .filter(link -> link.relation() == Relation.DUPLICATE)
                .min(Comparator.comparingDouble(DuplicateLink::score).thenComparing(DuplicateLink::id))
                .map(weakest -> row(Band.CERTAIN, members, weakest, overruled));
    }

    private DuplicateRow row(Band band, List<Id<BibRecord>> members, DuplicateLink link, boolean overruled) {
        List<String> sources = members.stream()
                .map(member -> items.sourceName(desk.state().head(member).sourceId()))
                .distinct()
                .toList();
        return new DuplicateRow(
                band,
                members,
                known.title(members.get(0)),
                List.of(link.rule()),
                List.of(Ground.of(link)),
                link.score(),
                overruled,
                sources);
    }
}
