package org.scopedesk.ui.reading;

import java.util.List;
import java.util.Optional;
import org.scopedesk.review.Citation;
import org.scopedesk.review.Doi;
import org.scopedesk.review.HighlightWords;
import org.scopedesk.workbench.Item;
import org.scopedesk.workbench.Mark;
import org.scopedesk.workbench.RecordRow;

/**
 * What a {@link RecordReader} shows.
 *
 * @param citation the record's description
 * @param sources where it came from
 * @param copied its copies, of which it can be asked who joined them and why; empty if it has none
 * @param words the review's highlight words, which the legend tells; none where it marks others
 * @param marksInTitle what is marked in its title
 * @param marksInAbstract what is marked in its abstract
 * @param marksInKeywords what is marked in its {@link Citation#keywordLine}
 */
public record Reading(
        Citation citation,
        List<String> sources,
        Optional<Copied> copied,
        HighlightWords words,
        List<Mark> marksInTitle,
        List<Mark> marksInAbstract,
        List<Mark> marksInKeywords) {
    public Reading {
        sources = List.copyOf(sources);
        marksInTitle = List.copyOf(marksInTitle);
        marksInAbstract = List.copyOf(marksInAbstract);
        marksInKeywords = List.copyOf(marksInKeywords);
    }

    /** A record with nothing marked in it. */
    public static Reading plain(Citation citation, List<String> sources) {
        return new Reading(citation, sources, Optional.empty(), HighlightWords.NONE, List.of(), List.of(), List.of());
    }

    /** A record of a table, with nothing marked in it. */
    public static Reading of(RecordRow row) {
        return new Reading(
                row.record().citation(),
                List.of(row.source()),
                Copied.of(row),
                HighlightWords.NONE,
                List.of(),
                List.of(),
                List.of());
    }

    /** A record of a queue, with the review's highlight words. */
    public static Reading of(Item item) {
        return new Reading(
                item.record().citation(),
                item.sources(),
                Copied.of(item),
                item.words(),
                item.marksInTitle(),
                item.marksInAbstract(),
                item.marksInKeywords());
    }

    /** Where the report is on the web: its DOI, else the first address that came with it. */
    public Optional<String> webPage() {
        return citation.doi().map(Doi::url).or(() -> citation.urls().stream().findFirst());
    }

    /** The whole description in a few lines, for the clipboard. */
    public String asCitation() {
        StringBuilder text = new StringBuilder(citation.authorLine(Integer.MAX_VALUE));
        citation.year().ifPresent(year -> text.append(" (").append(year).append(")"));
        text.append(text.isEmpty() ? "" : ". ").append(citation.title()).append('.');
        if (!citation.publishedIn().isEmpty()) {
            text.append(' ').append(citation.publishedIn()).append('.');
        }
        citation.doi().ifPresent(doi -> text.append(' ').append(doi.url()));
        return text.toString().strip();
    }
}
