package org.scopedesk.ui.duplicates;

import java.util.Optional;
import org.scopedesk.workbench.DuplicateRow;

/**
 * Where to go on when something was said of what is in front.
 *
 * @param key by what the row is found in the list that is made then; empty if there is none
 * @param row the row as it stands in the list before; empty if it is not known yet
 */
record Next(Optional<RowKey> key, Optional<DuplicateRow> row) {

    static Next to(RowKey key) {
        return new Next(Optional.of(key), Optional.empty());
    }

    static Next row(Optional<DuplicateRow> row) {
        return new Next(row.map(RowKey::of), row);
    }
}
