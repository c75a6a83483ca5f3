package org.scopedesk.review;

import java.util.function.Predicate;

/** The parts of a citation that may be missing, so that records can be counted and compared without reading them. */
public enum CitationPart {
    TITLE(c -> !c.title().isEmpty()),
    AUTHORS(c -> !c.authors().isEmpty()),
    YEAR(c -> c.year().isPresent()),
    JOURNAL(c -> !c.journal().isEmpty() || !c.journalAbbreviation().isEmpty()),
    VOLUME(c -> !c.volume().isEmpty()),
    ISSUE(c -> !c.issue().isEmpty()),
    PAGES(c -> !c.pages().isEmpty()),
    DOI(c -> c.doi().isPresent()),
    PMID(c -> !c.pmid().isEmpty()),
    KEYWORDS(c -> !c.keywords().isEmpty()),
    /** Any abstract, also a fragment. */
    ABSTRACT(c -> !c.abstractText().isEmpty()),
    /** An abstract that is more than a fragment. */
    WHOLE_ABSTRACT(c -> !c.abstractText().isEmpty() && !c.abstractIsFragment());

    private final Predicate<Citation> there;

    CitationPart(Predicate<Citation> there) {
        this.there = there;
    }

    /** The parts a citation has, as the sum of {@code 1 << ordinal()}; the form that is stored. */
    public static int bits(Citation citation) {
        int bits = 0;
        for (CitationPart part : values()) {
            bits |= part.there.test(citation) ? 1 << part.ordinal() : 0;
        }
        return bits;
    }

    /** Whether this part is among those of {@code bits}. */
    public boolean in(int bits) {
        return (bits & 1 << ordinal()) != 0;
    }
}
