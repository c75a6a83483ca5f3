package org.scopedesk.ui.duplicates;

import java.util.List;
import java.util.Optional;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.workbench.GroupSummary;

/**
 * By what a row is found again after the list was read anew.
 *
 * @param asked whether it is an asked pair; empty for either
 * @param records records that it has, perhaps among others
 */
record RowKey(Optional<Boolean> asked, List<Id<BibRecord>> records) {

    RowKey {
        records = List.copyOf(records);
    }

    static RowKey of(GroupSummary row) {
        return new RowKey(
                Optional.of(row.asked()),
                row.asked() ? row.members() : row.members().subList(0, 1));
    }

    static RowKey having(Id<BibRecord> record) {
        return new RowKey(Optional.empty(), List.of(record));
    }

    static RowKey groupOf(Id<BibRecord> record) {
        return new RowKey(Optional.of(false), List.of(record));
    }

    /** The place of the first row that fits; -1 if none does. */
    int in(List<GroupSummary> rows) {
        for (int i = 0; i < rows.size(); i++) {
            GroupSummary row = rows.get(i);
            if (asked.map(a -> a == row.asked()).orElse(true) && row.members().containsAll(records)) {
                return i;
            }
        }
        return -1;
    }
}
