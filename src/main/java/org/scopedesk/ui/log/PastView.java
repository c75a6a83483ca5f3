package org.scopedesk.ui.log;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.scopedesk.report.FlowNumber;
import org.scopedesk.review.Criterion;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Texts;
import org.scopedesk.ui.part.EmptyState;
import org.scopedesk.ui.part.Heading;
import org.scopedesk.ui.part.RememberedSplit;
import org.scopedesk.ui.records.RecordPages;
import org.scopedesk.ui.records.RecordTable;
import org.scopedesk.workbench.RecordRow;

/** The review as it stood: a line that says so, the numbers of the flow, and the records behind the number chosen. */
final class PastView extends BorderPane {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");

    private final Texts texts;
    private final PastModel model;
    private final Label says = new Label();
    private final TextField when = new TextField();
    private final Label hint = new Label();
    private final ListView<FlowNumber> numbers = new ListView<>();
    private final RecordTable table;
    private final VBox criteria = new VBox();
    private final ChangeListener<Optional<RecordRow>> rowListener;
    private Optional<RecordPages> pages = Optional.empty();
    private Optional<RecordPages.Slot> slot = Optional.empty();

    PastView(Desk desk, PastModel model) {
        this.texts = desk.texts();
        this.model = model;
        this.rowListener =
                (p, old, now) -> model.choose(now.map(row -> row.record().id()));
        EmptyState empty = new EmptyState("fth-clock", texts.of("past.none.title"), texts.of("past.none.sentence"));
        this.table = new RecordTable(
                desk,
                "past",
                List.of(
                        RecordTable.Column.TITLE,
                        RecordTable.Column.YEAR,
                        RecordTable.Column.SOURCE,
                        RecordTable.Column.STATE),
                empty);
        numbers.setCellFactory(list -> new NumberCell(texts));
        numbers.setAccessibleText(texts.of("past.numbers"));
        numbers.getStyleClass().add("past-numbers");
        numbers.getSelectionModel().selectedItemProperty().addListener((p, old, now) -> choose(now));
        getStyleClass().addAll("screen", "past");
        setTop(banner());
        criteria.getStyleClass().add("past-criteria");
        ScrollPane wordings = new ScrollPane(criteria);
        wordings.setFitToWidth(true);
        wordings.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        wordings.setAccessibleText(texts.of("past.criteria"));
        wordings.getStyleClass().addAll("screen", "past-scroll");
        RememberedSplit left = upright(desk, "past.criteria", numbers, wordings);
        left.getStyleClass().add("past-left");
        PastBeside beside = new PastBeside(texts);
        RememberedSplit right = upright(desk, "past.beside", table, beside);
        setCenter(new RememberedSplit(desk.memory(), "past", 0.3, left, right));
        table.chosen().addListener((p, old, now) -> follow(Optional.ofNullable(now)));
        model.beside().addListener((p, old, now) -> beside.show(now));
        model.past().addListener((p, old, now) -> now.ifPresent(this::show));
    }

    Node focusFirst() {
        return numbers;
    }

    private static RememberedSplit upright(Desk desk, String name, Node above, Node below) {
        RememberedSplit split = new RememberedSplit(desk.memory(), name, 0.62, above, below);
        split.setOrientation(Orientation.VERTICAL);
        split.getStyleClass().add("inner-split");
        return split;
    }

    private Node banner() {
        FontIcon sign = new FontIcon("fth-clock");
        says.getStyleClass().add("past-says");
        says.setWrapText(true);
        says.setMinWidth(0);
        HBox.setHgrow(says, Priority.ALWAYS);
        says.setMaxWidth(Double.MAX_VALUE);
        when.setPrefColumnCount(11);
        when.setMinWidth(USE_PREF_SIZE);
        when.setAccessibleText(texts.of("past.when"));
        when.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                ask();
            }
        });
        Button look = new Button(texts.of("past.look"));
        look.setOnAction(e -> ask());
        look.setMinWidth(USE_PREF_SIZE);
        hint.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(sign, says, hint, when, look);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("past-banner");
        return line;
    }

    private void ask() {
        boolean understood = model.look(when.getText());
        when.pseudoClassStateChanged(WRONG, !understood);
        hint.setText(understood ? "" : texts.of("past.wrong"));
    }

    private void show(PastModel.Past past) {
        String moment = LogWords.time(past.review().at());
        says.setText(texts.of("past.says", moment, past.review().records()));
        when.setText(moment.substring(0, "2026-01-31 14:05".length()));
        when.pseudoClassStateChanged(WRONG, false);
        hint.setText("");
        showCriteria(past.review().criteria());
        int place = Math.max(0, numbers.getSelectionModel().getSelectedIndex());
        numbers.setItems(FXCollections.observableArrayList(past.numbers()));
        numbers.getSelectionModel().clearSelection();
        numbers.getSelectionModel().select(Math.min(place, past.numbers().size() - 1));
    }

    private void showCriteria(List<Criterion> then) {
        criteria.getChildren().setAll(new Heading(texts.of("past.criteria")));
        for (Criterion criterion : then) {
            Label line = new Label(texts.of(
                    "past.criterion", texts.of("pcc." + criterion.element().word()), criterion.text()));
            line.setWrapText(true);
            line.setMinHeight(USE_PREF_SIZE);
            criteria.getChildren().add(line);
        }
    }

    private void follow(Optional<RecordPages.Slot> chosen) {
        slot.ifPresent(before -> before.row().removeListener(rowListener));
        slot = chosen;
        chosen.ifPresent(now -> now.row().addListener(rowListener));
        model.choose(
                chosen.flatMap(now -> now.row().get()).map(row -> row.record().id()));
    }

    private void choose(FlowNumber number) {
        pages.ifPresent(RecordPages::stop);
        pages = number == null ? Optional.empty() : model.records(number);
        pages.ifPresent(table::show);
    }
}
