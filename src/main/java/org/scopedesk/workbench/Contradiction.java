package org.scopedesk.workbench;

import org.scopedesk.review.BibRecord;
import org.scopedesk.review.DuplicateLink;
import org.scopedesk.review.Id;

/**
 * A person's word on two records that what people said later contradicts, by way of other records; it is kept and shown,
 * but not used.
 *
 * @param said the word
 * @param first its first record
 * @param second its second record
 */
public record Contradiction(DuplicateLink said, Named first, Named second) {

    /**
     * A record as it can be named to people who do not see it.
     *
     * @param record the record
     * @param title its title
     * @param source the name of its source
     */
    public record Named(Id<BibRecord> record, String title, String source) {}
}
