package org.scopedesk.review;

import java.util.function.Predicate;

/** The parts of a citation that may be missing, so that records can be counted and compared without reading them. */
@SuppressWarnings("ImmutableEnumChecker") // the predicates hold no state
public enum CitationPart {
    TITLE(0, c -> !c.title().isEmpty()),
    AUTHORS(1, c -> !c.authors().isEmpty()),
    YEAR(2, c -> c.year().isPresent()),
    JOURNAL(3, c -> !c.journal().isEmpty() || !c.journalAbbreviation().isEmpty()),
    VOLUME(4, c -> !c.volume().isEmpty()),
    ISSUE(5, c -> !c.issue().isEmpty()),
    PAGES(6, c -> !c.pages().isEmpty()),
    DOI(7, c -> c.doi().isPresent()),
    PMID(8, c -> !c.pmid().isEmpty()),
    KEYWORDS(9, c -> !c.keywords().isEmpty()),
    /** Any abstract, also a fragment. */
    ABSTRACT(10, c -> !c.abstractText().isEmpty()),
    /** An abstract that is more than a fragment. */
    WHOLE_ABSTRACT(11, c -> !c.abstractText().isEmpty() && !c.abstractIsFragment());

    private final int bit;
    private final Predicate<Citation> there;

    CitationPart(int place, Predicate<Citation> there) {
        this.bit = 1 << place;
        this.there = there;
    }

    /** The parts a citation has, as a sum of powers of two; the form that is stored. */
    public static int bits(Citation citation) {
        int bits = 0;
        for (CitationPart part : values()) {
            bits |= part.there.test(citation) ? part.bit : 0;
        }
        return bits;
    }

    /** Whether this part is among those of {@code bits}. */
    public boolean in(int bits) {
        return (bits & bit) != 0;
    }
}
