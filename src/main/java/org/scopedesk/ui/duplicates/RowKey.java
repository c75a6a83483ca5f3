package org.scopedesk.ui.duplicates;

import java.util.List;
import java.util.Optional;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.workbench.DuplicateRow;

/**
 * By what a row is found again after the list was read anew.
 *
 * @param band its band; empty for any
 * @param records records that it has, perhaps among others
 */
record RowKey(Optional<DuplicateRow.Band> band, List<Id<BibRecord>> records) {

    RowKey {
        records = List.copyOf(records);
    }

    static RowKey of(DuplicateRow row) {
        boolean pair = row.band() == DuplicateRow.Band.ASKED;
        return new RowKey(
                Optional.of(row.band()), pair ? row.members() : row.members().subList(0, 1));
    }

    static RowKey having(Id<BibRecord> record) {
        return new RowKey(Optional.empty(), List.of(record));
    }

    static RowKey groupOf(Id<BibRecord> record) {
        return new RowKey(Optional.of(DuplicateRow.Band.CERTAIN), List.of(record));
    }

    /** The place of the first row that fits; -1 if none does. */
    int in(List<DuplicateRow> rows) {
        for (int i = 0; i < rows.size(); i++) {
            DuplicateRow row = rows.get(i);
            if (band.map(b -> b == row.band()).orElse(true) && row.members().containsAll(records)) {
                return i;
            }
        }
        return -1;
    }
}
