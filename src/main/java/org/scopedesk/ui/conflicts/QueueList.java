package org.scopedesk.ui.conflicts;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import org.scopedesk.ui.Texts;
import org.scopedesk.ui.part.WrappingCell;
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
    private final class Row extends WrappingCell<ConflictRow> {
        private final Label kind;
        private final Label title;

        Row() {
            this(new Label(), new Label());
        }

        private Row(Label kind, Label title) {
            super(kind, title);
            this.kind = kind;
            this.title = title;
            kind.getStyleClass().add("conflict-kind");
        }

        @Override
        protected void show(ConflictRow row) {
            title.setText(row.title().isBlank() ? texts.of("reading.untitled") : row.title());
            kind.setText(texts.of("conflicts.kind." + row.kind().name().toLowerCase(Locale.ROOT)));
            setAccessibleText(kind.getText() + ": " + title.getText());
        }
    }
}
