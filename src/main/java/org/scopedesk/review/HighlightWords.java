package org.scopedesk.review;

import java.util.List;

/**
 * The words that are marked in titles and abstracts; each may be a phrase and may hold {@code *} for any letters.
 *
 * @param include words that speak for a record
 * @param exclude words that speak against it
 */
public record HighlightWords(List<String> include, List<String> exclude) {
    public static final HighlightWords NONE = new HighlightWords(List.of(), List.of());

    public HighlightWords {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
    }
}
