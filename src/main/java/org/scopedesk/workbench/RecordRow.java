package org.scopedesk.workbench;

import java.util.Optional;
import org.scopedesk.review.BibRecord;
import org.scopedesk.screening.Mine;

/**
 * One record in a table.
 *
 * @param record the record
 * @param source the name of its source
 * @param copies how many records its duplicate group has
 * @param state where it stands in the review
 * @param mine what the person who looks said of it; empty if nobody in particular looks
 */
public record RecordRow(BibRecord record, String source, int copies, RecordState state, Optional<Mine> mine) {

    /** A row for nobody in particular. */
    public RecordRow(BibRecord record, String source, int copies, RecordState state) {
        this(record, source, copies, state, Optional.empty());
    }
}
