package org.scopedesk.review;

import java.util.List;

/**
 * A group of words that is marked in a way of its own, neither for a record nor against it.
 *
 * @param name what the legend calls it
 * @param style how its words are marked
 * @param words as those of {@link HighlightWords}
 */
public record WordGroup(Id<WordGroup> id, String name, MarkStyle style, List<String> words) {
    public WordGroup {
        words = List.copyOf(words);
    }
}
