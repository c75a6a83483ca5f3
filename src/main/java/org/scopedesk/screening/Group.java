package org.scopedesk.screening;

import java.util.List;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;

/**
 * The records that describe one report and are therefore decided as one.
 *
 * @param primary the record that is shown; one of the members
 * @param members all records of the duplicate group, without doubles; a record without duplicates is its only member
 */
public record Group(Id<BibRecord> primary, List<Id<BibRecord>> members) {

    public Group {
        members = List.copyOf(members);
        if (!members.contains(primary)) {
            throw new IllegalArgumentException("the primary %s is no member of %s".formatted(primary, members));
        }
    }

    /** A record without duplicates. */
    public static Group single(Id<BibRecord> record) {
        return new Group(record, List.of(record));
    }
}
