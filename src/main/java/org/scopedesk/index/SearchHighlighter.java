package org.scopedesk.index;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Finds in the texts of a record what a search query asked for, to mark it. Words after NOT are not marked. Immutable;
 * safe for many threads.
 */
public final class SearchHighlighter {
    private final Map<SearchField, WordHighlighter> byField = new EnumMap<>(SearchField.class);

    private SearchHighlighter() {}

    /** For a query as {@link ReviewIndex#search} takes it; one that cannot be understood marks nothing. */
    public static SearchHighlighter of(String query) {
        return of(query, false);
    }

    /** For a query at the end of which somebody is writing, as {@link ReviewIndex#searchTyped} takes it. */
    public static SearchHighlighter ofTyped(String query) {
        return of(query, true);
    }

    private static SearchHighlighter of(String query, boolean typing) {
        List<Ask.Text> wanted = new ArrayList<>();
        try {
            collect(QueryParser.read(query, typing), wanted);
        } catch (QueryNotUnderstood marksNothing) {
            wanted.clear();
        }
        SearchHighlighter highlighter = new SearchHighlighter();
        for (SearchField field : SearchField.ANY.parts()) {
            List<String> patterns = wanted.stream()
                    .filter(text -> text.field().covers(field))
                    .flatMap(text -> patterns(text).stream())
                    .toList();
            highlighter.byField.put(field, WordHighlighter.of(List.of(patterns)));
        }
        return highlighter;
    }

    /**
     * What is to be marked in the text of a field: in order, not overlapping.
     *
     * @param field the field that holds the text; nothing is marked in DOI, language and type
     */
    public List<Span> spans(SearchField field, String text) {
        WordHighlighter words = byField.get(field);
        if (words == null) {
            return List.of();
        }
        return words.marks(text).stream()
                .map(mark -> new Span(mark.start(), mark.end()))
                .toList();
    }

    private static void collect(Ask ask, List<Ask.Text> wanted) {
        if (ask instanceof Ask.Text text) {
            wanted.add(text);
        } else if (ask instanceof Ask.Both both) {
            both.parts().forEach(part -> collect(part, wanted));
        } else if (ask instanceof Ask.Either either) {
            either.parts().forEach(part -> collect(part, wanted));
        }
    }

    /** The text and, if its last word is being typed, the text with any ending of that. */
    static List<String> withBegun(Ask.Text text) {
        return text.begun() ? List.of(text.text(), text.text() + "*") : List.of(text.text());
    }

    /** The words of a loose phrase are marked each by itself. */
    private static List<String> patterns(Ask.Text text) {
        if (text.slop() == 0) {
            return withBegun(text);
        }
        List<String> words = new ArrayList<>();
        for (Words read = new Words(text.text(), true); read.next(); ) {
            words.add(read.word());
        }
        return words;
    }
}
