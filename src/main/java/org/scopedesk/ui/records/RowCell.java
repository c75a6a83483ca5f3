package org.scopedesk.ui.records;

import java.util.Optional;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import org.scopedesk.workbench.RecordRow;

/** A cell with a mark about a record; empty while the record is read. */
abstract class RowCell extends TableCell<RecordPages.Slot, Optional<RecordRow>> {
    RowCell() {
        getStyleClass().add("state-cell");
    }

    @Override
    @SuppressWarnings("NullableOptional") // the table hands null to cells that lost their row
    protected final void updateItem(@Nullable Optional<RecordRow> row, boolean empty) {
        super.updateItem(row, empty);
        setText("");
        setGraphic(null);
        setTooltip(null);
        if (!empty && row != null) {
            row.ifPresent(this::show);
        }
    }

    /** Shows what there is to say of a record; text and graphic are empty before. */
    abstract void show(RecordRow row);
}
