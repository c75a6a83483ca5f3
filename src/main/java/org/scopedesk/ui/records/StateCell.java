package org.scopedesk.ui.records;

import org.scopedesk.ui.Texts;
import org.scopedesk.workbench.RecordRow;

/** Where a record stands. */
final class StateCell extends RowCell {
    private final Texts texts;

    StateCell(Texts texts) {
        this.texts = texts;
    }

    @Override
    void show(RecordRow row) {
        setText(StateMark.words(row.state(), texts));
        setGraphic(StateMark.icon(row.state()));
    }
}
