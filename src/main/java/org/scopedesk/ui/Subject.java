package org.scopedesk.ui;

import java.util.List;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.review.Source;

/** What a room is asked to show when somebody is sent there. */
public sealed interface Subject {

    /** Records, for instance those behind a number of the flow diagram. */
    record Records(String title, List<Id<BibRecord>> records) implements Subject {
        public Records {
            records = List.copyOf(records);
        }
    }

    /** One record. */
    record One(Id<BibRecord> record) implements Subject {}

    /** The records similar to one, to be decided on. */
    record Similar(Id<BibRecord> record) implements Subject {}

    /** One source. */
    record Of(Id<Source> source) implements Subject {}

    /** A keyword search. */
    record Query(String query) implements Subject {}

    /** Looking for duplicates among all records. */
    record FindDuplicates() implements Subject {}

    /** Choosing files to import. */
    record ImportFiles() implements Subject {}
}
