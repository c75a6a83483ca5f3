package org.scopedesk.ui.duplicates;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.scopedesk.ui.Texts;
import org.scopedesk.workbench.DuplicateRow;
import org.scopedesk.workbench.DuplicateRow.Band;

/** A row of the list: title, reason, how many records from where. Every row is as high as the others. */
final class GroupCell extends ListCell<DuplicateRow> {
    private final Texts texts;
    private final Reasons reasons;
    private final Label title = new Label();
    private final Label why = new Label();
    private final Label size = new Label("", new FontIcon());
    private final Label sources = new Label();
    private final Tooltip whole = new Tooltip();
    private final VBox content;

    GroupCell(Texts texts, Reasons reasons) {
        this.texts = texts;
        this.reasons = reasons;
        title.setWrapText(true);
        title.getStyleClass().add("list-title");
        VBox.setVgrow(title, Priority.ALWAYS);
        title.setMaxHeight(Double.MAX_VALUE);
        why.getStyleClass().add("quiet");
        size.getStyleClass().add("group-size");
        size.setMinWidth(USE_PREF_SIZE);
        sources.getStyleClass().add("quiet");
        HBox foot = new HBox(size, sources);
        foot.getStyleClass().add("group-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        content = new VBox(title, why, foot);
        content.getStyleClass().add("group-row");
        content.setMinWidth(0);
        content.setPrefWidth(1);
        whole.setWrapText(true);
        whole.setMaxWidth(420);
        getStyleClass().add("group-cell");
    }

    @Override
    protected void updateItem(@Nullable DuplicateRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        title.setText(row.title().isBlank() ? texts.of("reading.untitled") : row.title());
        why.setText(reasons.of(row));
        ((FontIcon) size.getGraphic()).setIconLiteral(row.contradicted() ? "fth-alert-circle" : icon(row.band()));
        size.setText(size(row));
        sources.setText(String.join(", ", row.sources()));
        whole.setText(title.getText() + "\n\n" + why.getText() + "\n" + sources.getText());
        setTooltip(whole);
        setAccessibleText(title.getText() + ". " + size.getText() + ". " + why.getText());
        setGraphic(content);
    }

    static String icon(Band band) {
        return switch (band) {
            case ASKED -> "fth-help-circle";
            case CERTAIN -> "fth-copy";
            case RELATED -> "fth-git-branch";
        };
    }

    private String size(DuplicateRow row) {
        return switch (row.band()) {
            case ASKED -> texts.of("duplicates.row.asked");
            case CERTAIN ->
                texts.of(
                        row.contradicted() ? "duplicates.row.contradicted" : "duplicates.row.size",
                        row.members().size());
            case RELATED -> texts.of("duplicates.row.related", row.members().size());
        };
    }
}
