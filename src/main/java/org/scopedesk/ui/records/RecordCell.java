package org.scopedesk.ui.records;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.scopedesk.ui.part.Direction;

/** A text on one line; the whole of it is its tooltip. */
final class RecordCell extends TableCell<RecordPages.Slot, String> {
    private final Tooltip whole = new Tooltip();

    RecordCell() {
        whole.setWrapText(true);
        whole.setMaxWidth(520);
    }

    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
        super.updateItem(text, empty);
        boolean some = !empty && text != null && !text.isEmpty();
        setText(some ? text : "");
        Direction.follow(this);
        setTooltip(some ? whole : null);
        whole.setText(some ? text : "");
        whole.setStyle(getStyle());
    }
}
