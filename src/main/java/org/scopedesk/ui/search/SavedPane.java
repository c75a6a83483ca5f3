package org.scopedesk.ui.search;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.scopedesk.ui.Texts;
import org.scopedesk.ui.part.Heading;
import org.scopedesk.ui.part.RowList;
import org.scopedesk.ui.part.SavingField;
import org.scopedesk.workbench.SavedSearch;

/** The searches that were kept, each with its name to change, and those of this session; a digit does the one of that number. */
final class SavedPane extends ScrollPane {
    private final Texts texts;
    private final SavedModel model;
    private final Asking asking;
    private final TextField name = new TextField();
    private final RowList<SavedSearch> rows;
    private final VBox asked = new VBox();
    private final Label none = new Label();

    /**
     * How it searches.
     *
     * @param attempt searches for a query as it stands
     * @param retype searches as if the query had been typed, as those of this session were
     * @param query what is searched for now
     */
    record Asking(Consumer<String> attempt, Consumer<String> retype, Supplier<String> query) {}

    SavedPane(Texts texts, SavedModel model, Asking asking) {
        this.texts = texts;
        this.model = model;
        this.asking = asking;
        this.rows = new RowList<>(SavedSearch::id, this::row);
        none.setText(texts.of("search.saved.none"));
        none.setWrapText(true);
        none.setMinHeight(USE_PREF_SIZE);
        none.getStyleClass().add("quiet");
        none.managedProperty().bind(none.visibleProperty());
        VBox column = new VBox(keep(), none, rows, new Heading(texts.of("search.asked")), asked);
        column.getStyleClass().add("query-help");
        setContent(column);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setAccessibleText(texts.of("search.saved"));
        getStyleClass().add("screen");
        addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        model.saved().addListener((p, old, now) -> show(now));
        show(model.saved().get());
    }

    /** Lists the queries of this session, the latest first. */
    void follow(javafx.collections.ObservableList<String> queries) {
        queries.addListener((ListChangeListener<String>) change -> showAsked(List.copyOf(queries)));
        showAsked(List.copyOf(queries));
    }

    /** Puts the focus where the next key is likely: in the name if something is searched for, else on the first. */
    void start() {
        applyCss(); // what is in a scroll pane belongs to the window only once the pane has its skin
        if (asking.query().get().isBlank() && !rows.getChildren().isEmpty()) {
            rows.getChildren().get(0).lookup(".hyperlink").requestFocus();
        } else {
            name.requestFocus();
        }
    }

    private Node keep() {
        name.setPromptText(texts.of("search.keep.name"));
        name.setAccessibleText(texts.of("search.keep.name"));
        HBox.setHgrow(name, Priority.ALWAYS);
        Button keep = new Button(texts.of("search.keep"));
        keep.setMinWidth(USE_PREF_SIZE);
        keep.setOnAction(e -> keepNow());
        name.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                keepNow();
            }
        });
        HBox line = new HBox(name, keep);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("form-row");
        return line;
    }

    private void keepNow() {
        model.keep(name.getText(), asking.query().get());
        name.clear();
    }

    private Node row(ObservableValue<SavedSearch> value) {
        Hyperlink does = new Hyperlink();
        does.getStyleClass().add("query-example");
        does.setMinWidth(0);
        does.textProperty().bind(value.map(SavedSearch::query));
        does.setOnAction(e -> {
            does.setVisited(false);
            asking.attempt().accept(value.getValue().query());
        });
        TextField called = SavingField.line(
                texts.of("search.saved.name"),
                value.map(SavedSearch::name),
                text -> model.rename(value.getValue(), text));
        HBox.setHgrow(called, Priority.ALWAYS);
        Button remove = new Button("", new FontIcon("fth-x"));
        remove.getStyleClass().addAll("flat", "button-icon");
        remove.accessibleTextProperty().bind(value.map(v -> texts.of("search.saved.remove", v.name())));
        remove.setOnAction(e -> model.remove(value.getValue()));
        HBox line = new HBox(called, remove);
        line.setAlignment(Pos.CENTER_LEFT);
        return new VBox(line, does);
    }

    private void show(List<SavedSearch> saved) {
        none.setVisible(saved.isEmpty());
        rows.show(saved);
    }

    private void showAsked(List<String> queries) {
        asked.getChildren()
                .setAll(queries.stream()
                        .map(past -> {
                            Hyperlink link = new Hyperlink(past);
                            link.getStyleClass().add("query-example");
                            link.setOnAction(e -> asking.retype().accept(past));
                            return (Node) link;
                        })
                        .toList());
    }

    private void typed(KeyEvent event) {
        String typed = event.getCharacter();
        List<SavedSearch> saved = model.saved().get();
        if (!(event.getTarget() instanceof TextInputControl) && typed.matches("[1-9]")) {
            int number = Integer.parseInt(typed);
            if (number <= saved.size()) {
                event.consume();
                asking.attempt().accept(saved.get(number - 1).query());
            }
        }
    }
}
