package org.scopedesk.ui.duplicates;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.workbench.DuplicateRow;

/** Brings the related pairs of one work together in one row: its versions, each by the primary of its group. */
final class Families {
    private final Function<Id<BibRecord>, List<Id<BibRecord>>> groupOf;
    private final Map<Id<BibRecord>, List<DuplicateRow>> pairsOf = new HashMap<>();

    private Families(List<DuplicateRow> pairs, Function<Id<BibRecord>, List<Id<BibRecord>>> groupOf) {
        this.groupOf = groupOf;
        for (DuplicateRow pair : pairs) {
            pair.members()
                    .forEach(member -> pairsOf.computeIfAbsent(primary(member), id -> new ArrayList<>())
                            .add(pair));
        }
    }

    /** The rows in their order; a family stands where the first of its pairs stood. */
    static List<DuplicateRow> together(List<DuplicateRow> rows, Function<Id<BibRecord>, List<Id<BibRecord>>> groupOf) {
        Families families = new Families(rows.stream().filter(Families::isPair).toList(), groupOf);
        Set<Id<BibRecord>> done = new HashSet<>();
        List<DuplicateRow> together = new ArrayList<>();
        for (DuplicateRow row : rows) {
            if (!isPair(row)) {
                together.add(row);
            } else if (!done.contains(families.primary(row.members().get(0)))) {
                DuplicateRow family = families.around(row);
                done.addAll(family.members());
                together.add(family);
            }
        }
        return together;
    }

    private static boolean isPair(DuplicateRow row) {
        return row.band() == DuplicateRow.Band.RELATED;
    }

    private Id<BibRecord> primary(Id<BibRecord> record) {
        return groupOf.apply(record).get(0);
    }

    private DuplicateRow around(DuplicateRow first) {
        Set<Id<BibRecord>> members = new LinkedHashSet<>();
        Set<String> sources = new LinkedHashSet<>();
        Deque<DuplicateRow> open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty()) {
            DuplicateRow pair = open.remove();
            sources.addAll(pair.sources());
            for (Id<BibRecord> member : pair.members()) {
                if (members.add(primary(member))) {
                    open.addAll(pairsOf.getOrDefault(primary(member), List.of()));
                }
            }
        }
        return new DuplicateRow(
                first.band(),
                List.copyOf(members),
                first.title(),
                first.rule(),
                first.why(),
                first.certainty(),
                List.copyOf(sources));
    }
}
