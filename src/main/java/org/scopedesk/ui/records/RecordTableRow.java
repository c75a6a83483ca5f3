package org.scopedesk.ui.records;

import java.util.function.Consumer;
import javafx.scene.control.TableRow;

/** A row that opens its record on a double click. */
final class RecordTableRow extends TableRow<RecordPages.Slot> {
    RecordTableRow(Consumer<RecordPages.Slot> open) {
        setOnMouseClicked(event -> {
            if (RecordTable.opens(event) && getItem() != null) {
                open.accept(getItem());
            }
        });
    }
}
