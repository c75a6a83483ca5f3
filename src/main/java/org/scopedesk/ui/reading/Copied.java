package org.scopedesk.ui.reading;

import java.util.Optional;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.workbench.Item;
import org.scopedesk.workbench.RecordRow;
import org.scopedesk.workbench.RecordState;

/**
 * A record that describes the same report as others.
 *
 * @param record the record
 * @param removed true if another of them is screened in its place
 */
public record Copied(Id<BibRecord> record, boolean removed) {

    /** Empty of a record without copies. */
    public static Optional<Copied> of(RecordRow row) {
        boolean removed = row.state() == RecordState.DUPLICATE;
        return row.copies() > 1 || removed ? Optional.of(new Copied(row.record().id(), removed)) : Optional.empty();
    }

    /** Empty of a record without copies. */
    static Optional<Copied> of(Item item) {
        return item.copies() > 1 ? Optional.of(new Copied(item.record().id(), false)) : Optional.empty();
    }
}
