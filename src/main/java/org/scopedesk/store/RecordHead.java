package org.scopedesk.store;

import java.util.OptionalInt;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.CitationPart;
import org.scopedesk.review.Id;
import org.scopedesk.review.ImportedFile;
import org.scopedesk.review.Source;

/**
 * What is known of every record without reading it: small enough to hold all of a review.
 *
 * @param seq its place among all records of this file, in the order of import, from 1; another copy of the review may
 *     count otherwise
 * @param id the record
 * @param importId the import that brought it
 * @param sourceId the source that delivered it, as its search says today
 * @param year the year of publication
 * @param parts which parts its citation has, as {@link CitationPart#bits} sums them up
 */
public record RecordHead(
        long seq, Id<BibRecord> id, Id<ImportedFile> importId, Id<Source> sourceId, OptionalInt year, int parts) {

    public boolean has(CitationPart part) {
        return part.in(parts);
    }
}
