package org.scopedesk.ui.reading;

import java.util.List;
import java.util.Optional;
import org.scopedesk.review.Citation;
import org.scopedesk.review.Doi;
import org.scopedesk.workbench.Item;
import org.scopedesk.workbench.Mark;

/**
 * What a {@link RecordReader} shows.
 *
 * @param citation the record's description
 * @param sources where it came from
 * @param marksInTitle what is marked in its title
 * @param marksInAbstract what is marked in its abstract
 */
public record Reading(Citation citation, List<String> sources, List<Mark> marksInTitle, List<Mark> marksInAbstract) {
    public Reading {
        sources = List.copyOf(sources);
        marksInTitle = List.copyOf(marksInTitle);
        marksInAbstract = List.copyOf(marksInAbstract);
    }

    /** A record of a queue, with the review's highlight words. */
    public static Reading of(Item item) {
        return new Reading(item.record().citation(), item.sources(), item.marksInTitle(), item.marksInAbstract());
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
