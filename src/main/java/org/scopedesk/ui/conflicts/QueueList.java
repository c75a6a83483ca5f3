package org.scopedesk.ui.conflicts;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.scopedesk.ui.Texts;
import org.scopedesk.workbench.ConflictRow;

/** The lead's queue: of each conflict its title and in what the decisions differ. */
final class QueueList extends ListView<ConflictRow> {
    private final Texts texts;
    private final ConflictsModel model;
    private boolean filling;

    QueueList(Texts texts, ConflictsModel model) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("conflict-queue");
        setAccessibleText(texts.of("conflicts.queue"));
        setCellFactory(list -> new Row());
        getSelectionModel().selectedItemProperty().addListener((p, old, now) -> {
            if (!filling && now != null) {
                model.select(now.record());
            }
        });
        model.queue().addListener((p, old, now) -> fill(now));
        model.conflict().addListener((p, old, now) -> point());
        fill(model.queue().get());
    }

    private void fill(List<ConflictRow> rows) {
        filling = true;
        getItems().setAll(rows);
        filling = false;
        point();
    }

    /** Selects the row of the conflict shown and has it in sight. */
    private void point() {
        filling = true;
        int place = model.place();
        if (place >= 0 && place < getItems().size()) {
            getSelectionModel().clearAndSelect(place);
            scrollTo(Math.max(0, place - 1));
        }
        filling = false;
    }

    /** One conflict. */
    private final class Row extends ListCell<ConflictRow> {
        private final Label title = new Label();
        private final Label kind = new Label();
        private final VBox lines = new VBox(kind, title);

        Row() {
            title.setWrapText(true);
            kind.setWrapText(true);
            kind.getStyleClass().add("conflict-kind");
            lines.getStyleClass().add("conflict-row");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable ConflictRow row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                return;
            }
            title.setText(row.title().isBlank() ? texts.of("reading.untitled") : row.title());
            kind.setText(texts.of("conflicts.kind." + row.kind().name().toLowerCase(Locale.ROOT)));
            setAccessibleText(kind.getText() + ": " + title.getText());
            setGraphic(lines);
        }
    }
}
