package org.scopedesk.workbench;

import java.util.Set;

/**
 * Which rows are wanted; an empty set stands for all.
 *
 * @param bands the bands
 * @param rules names of rules and vetoes, one of which a row must have
 * @param sources names of sources, all of which a row must have
 * @param leastSize how many records a row has at least
 */
public record DuplicateFilter(Set<DuplicateRow.Band> bands, Set<String> rules, Set<String> sources, int leastSize) {
    /** Everything. */
    public static final DuplicateFilter ALL = new DuplicateFilter(Set.of(), Set.of(), Set.of(), 0);

    public DuplicateFilter {
        bands = Set.copyOf(bands);
        rules = Set.copyOf(rules);
        sources = Set.copyOf(sources);
    }

    /** True if a row is wanted. */
    public boolean takes(DuplicateRow row) {
        return (bands.isEmpty() || bands.contains(row.band()))
                && (rules.isEmpty() || row.rules().stream().anyMatch(rules::contains))
                && row.sources().containsAll(sources)
                && row.members().size() >= leastSize;
    }
}
