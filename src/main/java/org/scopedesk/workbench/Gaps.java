package org.scopedesk.workbench;

import org.scopedesk.review.CitationPart;
import org.scopedesk.store.RecordHead;

/**
 * How many records lack what screening needs.
 *
 * @param title without a title
 * @param year without a year
 * @param abstracts without an abstract
 */
public record Gaps(int title, int year, int abstracts) {
    static final Gaps NONE = new Gaps(0, 0, 0);

    Gaps and(RecordHead head) {
        return new Gaps(
                title + (head.has(CitationPart.TITLE) ? 0 : 1),
                year + (head.has(CitationPart.YEAR) ? 0 : 1),
                abstracts + (head.has(CitationPart.ABSTRACT) ? 0 : 1));
    }
}
