package org.scopedesk.workbench;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;

/** Brings the related pairs of one work together in one row: its versions, each by the primary of its group. */
final class Families {
    private static final int MOST_REASONS = 3;

    private final Desk desk;
    private final Items items;
    private final Map<Id<BibRecord>, List<DuplicateRow>> pairsOf = new HashMap<>();
    private final KnownTitles known;

    /** The pairs of one work, the most doubtful first, and its versions. */
    private record Work(List<DuplicateRow> pairs, Set<Id<BibRecord>> versions) {}

    private Families(Desk desk, Items items, KnownTitles known, List<DuplicateRow> pairs) {
        this.desk = desk;
        this.items = items;
        this.known = known;
        for (DuplicateRow pair : pairs) {
            pair.members()
                    .forEach(member -> pairsOf.computeIfAbsent(primary(member), id -> new ArrayList<>())
                            .add(pair));
        }
        known.needVersions(List.copyOf(pairsOf.keySet()));
    }

    /** The rows in their order; a family stands where the first of its pairs stood. */
    static List<DuplicateRow> together(Desk desk, Items items, KnownTitles known, List<DuplicateRow> rows) {
        Families families = new Families(
                desk, items, known, rows.stream().filter(Families::isPair).toList());
        Set<DuplicateRow> done = Collections.newSetFromMap(new IdentityHashMap<>());
        List<DuplicateRow> together = new ArrayList<>();
        for (DuplicateRow row : rows) {
            if (!isPair(row)) {
                together.add(row);
            } else if (!done.contains(row)) {
                Work work = families.around(row, done);
                together.add(families.row(work));
            }
        }
        return together;
    }

    private static boolean isPair(DuplicateRow row) {
        return row.band() == DuplicateRow.Band.RELATED;
    }

    private Id<BibRecord> primary(Id<BibRecord> record) {
        return desk.state().primaryOf(record);
    }

    private Work around(DuplicateRow first, Set<DuplicateRow> done) {
        Work work = new Work(new ArrayList<>(), new LinkedHashSet<>());
        Deque<DuplicateRow> open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty()) {
            DuplicateRow pair = open.remove();
            if (done.add(pair)) {
                work.pairs.add(pair);
                for (Id<BibRecord> member : pair.members()) {
                    work.versions.add(primary(member));
                    open.addAll(pairsOf.getOrDefault(primary(member), List.of()));
                }
            }
        }
        return work;
    }

    private DuplicateRow row(Work work) {
        List<Id<BibRecord>> versions = work.versions.stream()
                .sorted(Comparator.comparing(known::version).thenComparing(Comparator.naturalOrder()))
                .toList();
        DuplicateRow first = work.pairs.get(0);
        return new DuplicateRow(
                first.band(),
                versions,
                known.title(versions.get(0)),
                all(work, pair -> pair.rules().stream()),
                all(work, pair -> pair.grounds().stream()).stream()
                        .limit(MOST_REASONS)
                        .toList(),
                first.certainty(),
                false,
                versions.stream()
                        .flatMap(version -> items.sourcesOf(desk.state().groupOf(version)).stream())
                        .distinct()
                        .toList());
    }

    private static <T> List<T> all(Work work, Function<DuplicateRow, Stream<T>> said) {
        return work.pairs.stream().flatMap(said).distinct().toList();
    }
}
