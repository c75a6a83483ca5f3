package org.scopedesk.duplicate;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Citation;

/**
 * Which record of a duplicate group is screened: the most complete one, by criteria in a stated order that a reviewer
 * can change; ties go to the smallest id.
 */
public final class Primary {
    /** The order unless a reviewer states another. */
    public static final List<Criterion> USUAL_ORDER = List.of(
            Criterion.ABSTRACT,
            Criterion.DOI,
            Criterion.JOURNAL,
            Criterion.PLACE,
            Criterion.YEAR,
            Criterion.LONGER_ABSTRACT,
            Criterion.MORE_AUTHORS,
            Criterion.KEYWORDS);

    /** What makes one record more complete than another. */
    public enum Criterion {
        /** Has an abstract that is not a mere snippet. */
        ABSTRACT,
        /** Has a DOI. */
        DOI,
        /** Names the journal or book. */
        JOURNAL,
        /** Has volume and pages. */
        PLACE,
        /** Has a year. */
        YEAR,
        /** Has the longer abstract. */
        LONGER_ABSTRACT,
        /** Has more authors. */
        MORE_AUTHORS,
        /** Has more keywords. */
        KEYWORDS;

        private int worth(Citation c) {
            return switch (this) {
                case ABSTRACT -> c.abstractText().isBlank() || c.abstractIsFragment() ? 0 : 1;
                case DOI -> c.doi().isPresent() ? 1 : 0;
                case JOURNAL -> c.journal().isEmpty() ? 0 : 1;
                case PLACE -> (c.volume().isEmpty() ? 0 : 1) + (c.pages().isEmpty() ? 0 : 1);
                case YEAR -> c.year().isPresent() ? 1 : 0;
                case LONGER_ABSTRACT -> c.abstractText().length();
                case MORE_AUTHORS -> c.authors().size();
                case KEYWORDS -> c.keywords().size();
            };
        }
    }

    private Primary() {}

    /**
     * The record that is screened for the group.
     *
     * @param group one record at least, in any order
     */
    public static BibRecord of(Collection<BibRecord> group, List<Criterion> order) {
        Comparator<BibRecord> first = Comparator.comparing(BibRecord::id);
        for (int i = order.size() - 1; i >= 0; i--) {
            Criterion criterion = order.get(i);
            first = Comparator.comparingInt((BibRecord record) -> -criterion.worth(record.citation()))
                    .thenComparing(first);
        }
        return group.stream().min(first).orElseThrow(() -> new IllegalArgumentException("a group without records"));
    }
}
