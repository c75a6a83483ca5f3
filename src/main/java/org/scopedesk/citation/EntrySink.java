package org.scopedesk.citation;

import org.scopedesk.review.RejectedEntry;

/** Where a reader hands over what it finds, in the order of the file. */
public interface EntrySink {

    /** Takes an entry that was read. */
    void entry(Entry entry);

    /** Takes an entry that could not be read. */
    void rejected(RejectedEntry entry);
}
