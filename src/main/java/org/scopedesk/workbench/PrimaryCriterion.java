package org.scopedesk.workbench;

import java.util.Optional;
import org.scopedesk.review.CitationPart;

/** What may make one copy of a report better to show than another. */
public enum PrimaryCriterion {
    TITLE("has a title", CitationPart.TITLE),
    WHOLE_ABSTRACT("has a whole abstract", CitationPart.WHOLE_ABSTRACT),
    ABSTRACT("has an abstract, be it a fragment", CitationPart.ABSTRACT),
    DOI("has a DOI", CitationPart.DOI),
    PMID("has a PubMed number", CitationPart.PMID),
    YEAR("has a year", CitationPart.YEAR),
    AUTHORS("has authors", CitationPart.AUTHORS),
    JOURNAL("has a journal", CitationPart.JOURNAL),
    PAGES("has pages", CitationPart.PAGES),
    VOLUME("has a volume", CitationPart.VOLUME),
    KEYWORDS("has keywords", CitationPart.KEYWORDS),
    SOURCE("comes from the preferred source", null),
    MOST_FIELDS("has the most fields", null);

    private final String words;
    private final Optional<CitationPart> part;

    PrimaryCriterion(String words, @org.jspecify.annotations.Nullable CitationPart part) {
        this.words = words;
        this.part = Optional.ofNullable(part);
    }

    /** A few words for people. */
    public String words() {
        return words;
    }

    /** The part that a record has or lacks; empty for what is told otherwise. */
    Optional<CitationPart> part() {
        return part;
    }
}
