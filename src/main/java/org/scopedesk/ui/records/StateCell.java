package org.scopedesk.ui.records;

import javafx.scene.control.Tooltip;
import org.scopedesk.ui.Texts;
import org.scopedesk.workbench.RecordRow;

/** Where a record stands. */
final class StateCell extends RowCell {
    private final Texts texts;
    private final Tooltip whole = new Tooltip();

    StateCell(Texts texts) {
        this.texts = texts;
    }

    @Override
    void show(RecordRow row) {
        setText(StateMark.words(row.state(), texts));
        whole.setText(getText());
        setTooltip(whole);
        setGraphic(StateMark.icon(row.state()));
    }
}
