package org.scopedesk.ui.records;

import java.util.Optional;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import org.scopedesk.ui.Texts;
import org.scopedesk.workbench.RecordRow;
import org.scopedesk.workbench.RecordState;

/** Where a record stands. */
final class StateCell extends TableCell<RecordPages.Slot, Optional<RecordRow>> {
    private final Texts texts;

    StateCell(Texts texts) {
        this.texts = texts;
        getStyleClass().add("state-cell");
    }

    @Override
    @SuppressWarnings("NullableOptional") // the table hands null to cells that lost their row
    protected void updateItem(@Nullable Optional<RecordRow> row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null || row.isEmpty()) {
            setText("");
            setGraphic(null);
            return;
        }
        RecordState state = row.get().state();
        setText(StateMark.words(state, texts));
        setGraphic(StateMark.icon(state));
    }
}
