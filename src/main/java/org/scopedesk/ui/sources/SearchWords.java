package org.scopedesk.ui.sources;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.scopedesk.review.Id;
import org.scopedesk.review.Search;
import org.scopedesk.ui.Texts;
import org.scopedesk.workbench.SourceOverview;

/** What a search is called: its number among those of its source, and its day. */
final class SearchWords {
    private SearchWords() {}

    static String name(SourceOverview source, Id<Search> id, Texts texts) {
        List<Search> searches = source.searches();
        for (int i = 0; i < searches.size(); i++) {
            if (searches.get(i).id().equals(id)) {
                return name(i + 1, searches.get(i), texts);
            }
        }
        return "";
    }

    private static String name(int number, Search search, Texts texts) {
        DateTimeFormatter days =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(texts.locale());
        return search.ranOn()
                .map(day -> texts.of("sources.search.of", number, days.format(day)))
                .orElse(texts.of("sources.search.number", number));
    }
}
