package org.scopedesk.ui.search;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;
import org.scopedesk.ui.Texts;

/** The field of the query, how many records were found, and below it a hint or what is wrong with the query. */
final class QueryBar extends VBox {
    /** What is half written is often wrong: so long nobody is told. */
    private static final Duration GRACE = Duration.millis(300);

    /** The number of a query before the one that is wrong. */
    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

    private final Texts texts;
    private final SearchModel model;
    private final TextField field = new TextField();
    private final Label total = new Label();
    private final Button given = new Button();
    private final Label hint = new Label();
    private final QueryMistake mistake;
    private final PauseTransition grace = new PauseTransition(GRACE);
    private boolean quiet;

    /** @param down goes from the field to what was found */
    QueryBar(Texts texts, SearchModel model, Runnable down) {
        this.texts = texts;
        this.model = model;
        this.mistake = new QueryMistake(texts);
        field.setPromptText(texts.of("search.prompt"));
        field.setAccessibleText(texts.of("search.field"));
        field.getStyleClass().add("query-field");
        HBox.setHgrow(field, Priority.ALWAYS);
        total.getStyleClass().add("heading");
        total.setMinWidth(USE_PREF_SIZE);
        given.setGraphic(new FontIcon("fth-x"));
        given.setContentDisplay(ContentDisplay.RIGHT);
        given.getStyleClass().addAll("small", "query-given");
        given.managedProperty().bind(given.visibleProperty());
        given.setOnAction(e -> attempt(""));
        HBox line = new HBox(new FontIcon("fth-search"), field, given, total);
        line.getStyleClass().add("query-line");
        line.setAlignment(Pos.CENTER_LEFT);
        hint.setText(texts.of("search.hint"));
        hint.getStyleClass().add("quiet");
        StackPane below = new StackPane(hint, mistake);
        below.setAlignment(Pos.CENTER_LEFT);
        below.getStyleClass().add("query-below");
        getStyleClass().add("query-bar");
        getChildren().setAll(line, below);
        listen(down);
    }

    TextField field() {
        return field;
    }

    /** Puts a query in the field and searches at once. */
    void attempt(String query) {
        write(query);
        model.ask(query);
        start();
    }

    /** Puts the focus in the field with all of it selected. */
    void start() {
        field.requestFocus();
        field.selectAll();
    }

    /** Puts a query in the field as if it had been typed, and searches for it. */
    void retype(String query) {
        write(query);
        model.type(query);
        start();
    }

    /** Empties the field without searching. */
    void empty() {
        write("");
    }

    private void write(String query) {
        quiet = true;
        field.setText(query);
        quiet = false;
    }

    private void listen(Runnable down) {
        field.textProperty().addListener((p, old, now) -> {
            if (!quiet) {
                model.type(now);
            }
        });
        grace.setOnFinished(e -> sayWrong(model.wrong().get()));
        field.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.DOWN) {
                e.consume();
                down.run();
            } else if (e.getCode() == KeyCode.ENTER) {
                e.consume();
                model.finish(field.getText(), down);
            }
        });
        model.listed().addListener((p, old, now) -> show(now));
        model.wrong().addListener((p, old, now) -> showWrong(now));
        show(model.listed().get());
        showWrong(model.wrong().get());
    }

    private void show(Optional<SearchModel.Listed> listed) {
        given.setVisible(listed.flatMap(SearchModel.Listed::title).isPresent());
        total.setText(listed.map(this::count).orElse(""));
        listed.flatMap(SearchModel.Listed::title).ifPresent(title -> {
            given.setText(title);
            given.setAccessibleText(texts.of("search.given", title));
            empty();
        });
    }

    private String count(SearchModel.Listed listed) {
        return listed.total() == listed.all()
                ? texts.of("search.all", listed.all())
                : texts.of("search.total", listed.total(), listed.all());
    }

    private void showWrong(Optional<SearchModel.Wrong> wrong) {
        if (wrong.isPresent() && !mistake.isVisible()) {
            grace.playFromStart();
        } else {
            sayWrong(wrong);
        }
    }

    private void sayWrong(Optional<SearchModel.Wrong> wrong) {
        hint.setVisible(wrong.isEmpty());
        mistake.setVisible(wrong.isPresent());
        total.pseudoClassStateChanged(STALE, wrong.isPresent());
        wrong.ifPresent(mistake::show);
    }
}
