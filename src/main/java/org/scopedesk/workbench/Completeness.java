package org.scopedesk.workbench;

import java.util.Comparator;
import java.util.List;
import org.scopedesk.review.CitationPart;
import org.scopedesk.store.RecordHead;

/** Which record of a duplicate group is shown: the most complete one. */
final class Completeness {
    /** What counts, the most important first. */
    private static final List<CitationPart> ORDER = List.of(
            CitationPart.TITLE,
            CitationPart.WHOLE_ABSTRACT,
            CitationPart.ABSTRACT,
            CitationPart.DOI,
            CitationPart.YEAR,
            CitationPart.AUTHORS,
            CitationPart.JOURNAL,
            CitationPart.PAGES,
            CitationPart.VOLUME,
            CitationPart.KEYWORDS);

    /** The record with the more important part first; of equals the one that was imported first. */
    static final Comparator<RecordHead> MOST_FIRST =
            Comparator.comparingInt(Completeness::rank).reversed().thenComparing(RecordHead::seq);

    private Completeness() {}

    private static int rank(RecordHead head) {
        int rank = 0;
        for (CitationPart part : ORDER) {
            rank = 2 * rank + (head.has(part) ? 1 : 0);
        }
        return rank;
    }
}
