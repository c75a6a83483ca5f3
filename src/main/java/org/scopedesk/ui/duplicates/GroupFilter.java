package org.scopedesk.ui.duplicates;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.scopedesk.workbench.DuplicateFilter;
import org.scopedesk.workbench.DuplicateRow;

/**
 * What part of the list is shown.
 *
 * @param band which band; empty for all
 * @param rule the name of the rule that decided; empty for any
 * @param sources sources all of which a row must have
 * @param within true if a row may have no other source
 * @param leastSize how many records a row has at least; 0 for any number
 * @param text what must stand in a row's title, reason or sources, every word of it; empty for all
 */
record GroupFilter(
        Optional<DuplicateRow.Band> band,
        Optional<String> rule,
        Set<String> sources,
        boolean within,
        int leastSize,
        String text) {
    static final GroupFilter NONE = new GroupFilter(Optional.empty(), Optional.empty(), Set.of(), false, 0, "");

    GroupFilter {
        sources = Set.copyOf(sources);
    }

    GroupFilter withBand(Optional<DuplicateRow.Band> other) {
        return new GroupFilter(other, rule, sources, within, leastSize, text);
    }

    GroupFilter withText(String other) {
        return new GroupFilter(band, rule, sources, within, leastSize, other);
    }

    /** @param pair two sources, one of them twice for what is within it; less than two for less */
    GroupFilter with(Optional<String> otherRule, List<String> pair, int otherSize) {
        Set<String> different = Set.copyOf(new HashSet<>(pair));
        return new GroupFilter(band, otherRule, different, pair.size() > different.size(), otherSize, text);
    }

    /** True if a rule, a source or a size is asked for. */
    boolean isNarrow() {
        return rule.isPresent() || !sources.isEmpty() || leastSize > 0;
    }

    /** The rows that pass, in their order; {@code reasons} has the words in which they are shown. */
    List<DuplicateRow> of(List<DuplicateRow> rows, Reasons reasons) {
        DuplicateFilter filter = new DuplicateFilter(
                band.map(Set::of).orElse(Set.of()), rule.map(Set::of).orElse(Set.of()), sources, leastSize);
        List<String> words = List.of(lower(text).strip().split("\\s+", -1));
        return rows.stream()
                .filter(row -> filter.takes(row) && (!within || row.sources().size() == 1) && says(row, words, reasons))
                .toList();
    }

    private static boolean says(DuplicateRow row, List<String> words, Reasons reasons) {
        if (words.size() == 1 && words.get(0).isEmpty()) {
            return true;
        }
        String all = lower(row.title() + " " + reasons.of(row) + " " + String.join(" ", row.sources()));
        return words.stream().allMatch(all::contains);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
