package org.scopedesk.ui.search;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import org.scopedesk.review.Field;

/** The fields of a record as its source delivered them: tags at the left, values at the right. */
final class RawFields extends ScrollPane {
    private final GridPane grid = new GridPane();
    private List<Field> shown = List.of();

    RawFields() {
        ColumnConstraints tags = new ColumnConstraints();
        tags.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(tags, values);
        grid.getStyleClass().add("raw-fields");
        setContent(grid);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("screen");
    }

    void show(List<Field> fields) {
        shown = fields;
        grid.getChildren().clear();
        grid.getRowConstraints().clear();
        for (int row = 0; row < fields.size(); row++) {
            Label tag = new Label(fields.get(row).tag());
            tag.getStyleClass().addAll("quiet", "raw-tag");
            Label value = new Label(fields.get(row).value());
            value.setWrapText(true);
            value.setMinHeight(USE_PREF_SIZE);
            grid.addRow(row, tag, value);
            RowConstraints top = new RowConstraints();
            top.setValignment(VPos.TOP);
            grid.getRowConstraints().add(top);
        }
        setVvalue(0);
    }

    /** All of them as text, one on each line. */
    String asText() {
        return shown.stream().map(f -> f.tag() + "\t" + f.value()).collect(Collectors.joining("\n"));
    }
}
