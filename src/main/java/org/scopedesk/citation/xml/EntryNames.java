package org.scopedesk.citation.xml;

import java.util.List;
import java.util.Set;

/**
 * The elements that hold the entries of a format.
 *
 * @param outer elements that never stand inside one another: where one begins, the entry before has ended
 * @param inner elements that are entries too, unless they stand inside an outer one
 */
public record EntryNames(Set<String> outer, Set<String> inner) {
    public EntryNames {
        outer = Set.copyOf(outer);
        inner = Set.copyOf(inner);
    }

    boolean has(String name) {
        return outer.contains(name) || inner.contains(name);
    }

    /** The length of the longest name. */
    int longest() {
        int longest = 0;
        for (Set<String> names : List.of(outer, inner)) {
            for (String name : names) {
                longest = Math.max(longest, name.length());
            }
        }
        return longest;
    }
}
