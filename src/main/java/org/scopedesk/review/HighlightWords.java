package org.scopedesk.review;

import java.util.List;

/**
 * The words that are marked in titles, abstracts and keywords; each may be a phrase and may hold {@code *} for any letters.
 *
 * @param include words that speak for a record
 * @param exclude words that speak against it
 * @param groups further groups of words, in the order in which they were made
 */
public record HighlightWords(List<String> include, List<String> exclude, List<WordGroup> groups) {
    public static final HighlightWords NONE = new HighlightWords(List.of(), List.of());

    public HighlightWords {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
        groups = List.copyOf(groups);
    }

    /** Words for and against, and no further group. */
    public HighlightWords(List<String> include, List<String> exclude) {
        this(include, exclude, List.of());
    }
}
