package org.scopedesk.ui.fulltext;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.scopedesk.review.Citation;
import org.scopedesk.ui.Texts;
import org.scopedesk.ui.key.Keys;
import org.scopedesk.ui.part.KeyCap;
import org.scopedesk.ui.part.WrappingCell;
import org.scopedesk.workbench.RecordRow;

/** The reports that could not be had: a list, from which each can be opened on the web or taken back. */
final class NotRetrievedSheet extends VBox {
    private final Texts texts;
    private final Keys keys;
    private final FullTextModel model;
    private final Runnable takenBack;
    private final ListView<RecordRow> list = new ListView<>();

    /** {@code takenBack} is told when a report goes back to those that are read. */
    NotRetrievedSheet(Texts texts, Keys keys, FullTextModel model, Runnable takenBack) {
        this.texts = texts;
        this.keys = keys;
        this.model = model;
        this.takenBack = takenBack;
        Label sentence = new Label(texts.of("fulltext.list.sentence"));
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.getStyleClass().add("quiet");
        Label none = new Label();
        none.textProperty().bind(keys.written("fulltext.aside", "X").map(key -> texts.of("fulltext.list.none", key)));
        none.setWrapText(true);
        none.getStyleClass().add("quiet");
        list.setPlaceholder(new StackPane(none));
        list.setCellFactory(view -> new Row());
        list.setAccessibleText(texts.of("fulltext.list.title"));
        list.getStyleClass().add("not-retrieved");
        list.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER) {
                takeBack();
                e.consume();
            }
        });
        list.setOnMouseClicked(e -> {
            if (e.getButton() == MouseButton.PRIMARY && e.getClickCount() == 2) {
                takeBack();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getStyleClass().add("form");
        getChildren().setAll(sentence, list, buttons());
        model.notRetrieved().addListener((p, old, now) -> fill());
        fill();
    }

    /** Says of the report chosen that it could be had after all. */
    void takeBack() {
        chosen().ifPresent(row -> {
            takenBack.run();
            model.takeBack(row.record().id());
        });
    }

    /** Opens the web page of the report chosen. */
    void open() {
        chosen().ifPresent(model::open);
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    private Optional<RecordRow> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void fill() {
        int at = Math.max(0, list.getSelectionModel().getSelectedIndex());
        list.getItems().setAll(model.notRetrieved().get());
        list.getSelectionModel().clearAndSelect(Math.min(at, list.getItems().size() - 1));
    }

    private Node buttons() {
        BooleanBinding none = Bindings.isNull(list.getSelectionModel().selectedItemProperty());
        Button back = new Button(texts.of("fulltext.list.back"), new KeyCap(keys.written("fulltext.aside", "X")));
        back.setOnAction(e -> takeBack());
        back.disableProperty().bind(none);
        Button page = new Button(texts.of("fulltext.open"), new KeyCap(keys.written("fulltext.open", "O")));
        page.setOnAction(e -> open());
        page.disableProperty().bind(none);
        HBox buttons = new HBox(back, page);
        buttons.getStyleClass().add("form-row");
        return buttons;
    }

    private static String writtenBy(Citation citation) {
        String year =
                citation.year().isPresent() ? String.valueOf(citation.year().getAsInt()) : "";
        String authors = citation.authorLine(3);
        return authors.isEmpty() || year.isEmpty() ? authors + year : authors + " · " + year;
    }

    /** One report: its title, wrapped, and who wrote it. */
    private final class Row extends WrappingCell<RecordRow> {
        private final Label title;
        private final Label byline;

        Row() {
            this(new Label(), new Label());
        }

        private Row(Label title, Label byline) {
            super(title, byline);
            this.title = title;
            this.byline = byline;
            byline.getStyleClass().add("quiet");
        }

        @Override
        protected void show(RecordRow row) {
            Citation citation = row.record().citation();
            title.setText(citation.title().isBlank() ? texts.of("reading.untitled") : citation.title());
            byline.setText(writtenBy(citation));
            setAccessibleText(title.getText());
        }
    }
}
