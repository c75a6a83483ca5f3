package org.scopedesk.ui.log;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.scopedesk.report.FlowNumber;
import org.scopedesk.ui.Texts;

/** A number of the flow: its words at the left, the number at the right. */
final class NumberCell extends ListCell<FlowNumber> {
    private final Texts texts;
    private final Label label = new Label();
    private final Label count = new Label();
    private final HBox line = new HBox(label, count);

    NumberCell(Texts texts) {
        this.texts = texts;
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinWidth(0);
        HBox.setHgrow(label, Priority.ALWAYS);
        count.setMinWidth(USE_PREF_SIZE);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("form-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable FlowNumber number, boolean empty) {
        super.updateItem(number, empty);
        if (empty || number == null) {
            setGraphic(null);
            return;
        }
        setGraphic(line);
        label.setText(number.label());
        count.setText(texts.number(number.n()));
        setAccessibleText(number.label() + ": " + texts.number(number.n()));
    }
}
