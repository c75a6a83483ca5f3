package org.scopedesk.ui.duplicates;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.scopedesk.review.Citation;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Texts;
import org.scopedesk.ui.part.Heading;
import org.scopedesk.ui.part.Rest;
import org.scopedesk.workbench.RecordRow;

/** Finds a record to put beside the one in front; lies over the list while it is open. */
final class JoinPane extends VBox {
    private static final double ROW_EMS = 6.2;
    private static final int REST_MILLIS = 150;

    private final Texts texts;
    private final DuplicatesModel model;
    private final Runnable compare;
    private final TextField field = new TextField();
    private final Label note = new Label();
    private final ListView<RecordRow> list = new ListView<>();
    private final Rest rest;

    /** @param compare is told when a record was put beside the one in front */
    JoinPane(Desk desk, JoinModel join, DuplicatesModel model, Runnable compare) {
        this.texts = desk.texts();
        this.model = model;
        this.compare = compare;
        this.rest = new Rest(this, REST_MILLIS, () -> join.search(field.getText()));
        field.setPromptText(texts.of("duplicates.join.prompt"));
        field.setAccessibleText(texts.of("duplicates.join.prompt"));
        field.textProperty().addListener((p, old, now) -> rest.begin());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        note.getStyleClass().add("quiet");
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        list.setCellFactory(view -> new HitCell());
        list.fixedCellSizeProperty().bind(desk.settings().textSize().multiply(ROW_EMS));
        list.setAccessibleText(texts.of("duplicates.join"));
        list.setPlaceholder(new Label());
        list.setOnMouseClicked(e -> take());
        list.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER) {
                take();
            }
        });
        list.getStyleClass().add("group-list");
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox head = new VBox(title(), field, note);
        head.getStyleClass().add("group-list-head");
        getStyleClass().addAll("group-list-side", "join-pane");
        getChildren().setAll(head, list);
        setVisible(false);
        join.hits().subscribe(this::show);
    }

    void open() {
        setVisible(true);
        field.requestFocus();
        field.selectAll();
    }

    /** Closes it; false if it was closed. */
    boolean close() {
        boolean was = isVisible();
        setVisible(false);
        return was;
    }

    private BorderPane title() {
        Button close = new Button("", new FontIcon("fth-x"));
        close.getStyleClass().addAll("flat", "button-icon");
        close.setAccessibleText(texts.of("duplicates.join.close"));
        close.setOnAction(e -> {
            close();
            model.leaveChosen();
        });
        BorderPane title = new BorderPane();
        title.setLeft(new Heading(texts.of("duplicates.join")));
        title.setRight(close);
        return title;
    }

    private void show(JoinModel.Hits hits) {
        list.getItems().setAll(hits.rows());
        list.getSelectionModel().selectFirst();
        if (!hits.problem().isEmpty()) {
            note.setText(hits.problem());
        } else if (hits.rows().isEmpty()) {
            note.setText(texts.of(field.getText().isBlank() ? "duplicates.join.hint" : "duplicates.join.none"));
        } else {
            note.setText(texts.of("duplicates.join.found", hits.total()));
        }
    }

    private void pressed(KeyEvent event) {
        int at = list.getSelectionModel().getSelectedIndex();
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            int to = at + (event.getCode() == KeyCode.DOWN ? 1 : -1);
            list.getSelectionModel().select(Math.max(0, Math.min(list.getItems().size() - 1, to)));
            list.scrollTo(Math.max(0, to - 1));
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            take();
            event.consume();
        }
    }

    private void take() {
        RecordRow row = list.getSelectionModel().getSelectedItem();
        if (row != null) {
            model.compareWith(row.record().id());
            compare.run();
        }
    }

    private final class HitCell extends ListCell<RecordRow> {
        private final Label title = new Label();
        private final Label line = new Label();
        private final VBox content = new VBox(title, line);

        HitCell() {
            title.setWrapText(true);
            title.setMaxHeight(Double.MAX_VALUE);
            VBox.setVgrow(title, Priority.ALWAYS);
            title.getStyleClass().add("list-title");
            line.getStyleClass().add("quiet");
            content.getStyleClass().add("group-row");
            content.setMinWidth(0);
            content.setPrefWidth(1);
            getStyleClass().add("group-cell");
        }

        @Override
        protected void updateItem(@Nullable RecordRow row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                return;
            }
            Citation citation = row.record().citation();
            title.setText(citation.title().isBlank() ? texts.of("reading.untitled") : citation.title());
            String year = citation.year().isPresent()
                    ? " · " + Integer.toString(citation.year().getAsInt())
                    : "";
            line.setText(row.source() + year + " · " + citation.authorLine(2));
            setAccessibleText(title.getText() + ". " + line.getText());
            setGraphic(content);
        }
    }
}
