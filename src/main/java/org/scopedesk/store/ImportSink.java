package org.scopedesk.store;

import java.util.List;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Field;
import org.scopedesk.review.RejectedEntry;

/** Takes what is found in one export file, in its order; only while the import runs and on its thread. */
public interface ImportSink {

    /** Takes an entry that became a record, with all its raw tags and values. */
    void record(BibRecord record, List<Field> fields);

    /** Takes an entry that was rejected. */
    void rejected(RejectedEntry entry);
}
