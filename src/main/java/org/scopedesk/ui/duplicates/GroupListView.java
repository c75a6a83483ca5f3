package org.scopedesk.ui.duplicates;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Texts;
import org.scopedesk.workbench.DuplicateRow;
import org.scopedesk.workbench.DuplicateRow.Band;

/** The left part: which rows, a field to narrow them, and the rows. */
final class GroupListView extends VBox {
    /** In ems: the four bands with their numbers. */
    private static final double LEAST_WIDTH = 19;

    private static final double ROW_EMS = 7.7;

    private final Texts texts;
    private final DuplicatesModel model;
    private final ListView<DuplicateRow> list = new ListView<>();
    private final TextField field = new TextField();
    private final Map<Optional<Band>, ToggleButton> choices = new HashMap<>();
    private final FilterForm form;
    private boolean following;

    /** @param narrower opens the form */
    GroupListView(Desk desk, DuplicatesModel model, Node narrower) {
        this.texts = desk.texts();
        this.model = model;
        list.setCellFactory(view -> new GroupCell(texts, model.list().reasons()));
        list.fixedCellSizeProperty().bind(desk.settings().textSize().multiply(ROW_EMS));
        list.setAccessibleText(texts.of("duplicates.list"));
        list.getStyleClass().add("group-list");
        Label none = new Label(texts.of("duplicates.filter.none"));
        none.setWrapText(true);
        none.getStyleClass().addAll("quiet", "list-note");
        list.setPlaceholder(none);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::sideways);
        VBox.setVgrow(list, Priority.ALWAYS);
        field.setPromptText(texts.of("duplicates.filter"));
        field.setAccessibleText(texts.of("duplicates.filter"));
        field.textProperty().addListener((p, old, now) -> filter(filter().withText(now)));
        form = new FilterForm(texts, model.list());
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox line = new HBox(field, narrower);
        line.getStyleClass().add("form-row");
        VBox head = new VBox(choiceButtons(), line, form);
        head.getStyleClass().add("group-list-head");
        getStyleClass().add("group-list-side");
        minWidthProperty().bind(desk.settings().textSize().multiply(LEAST_WIDTH));
        getChildren().setAll(head, list);
        follow();
    }

    /** Goes into the field that narrows the list. */
    void startFilter() {
        field.requestFocus();
        field.selectAll();
    }

    /** Opens the form that narrows the list, or closes it. */
    void toggleForm() {
        form.toggle();
    }

    /** Closes or empties the form, empties the field; false if there was nothing to close and nothing to empty. */
    boolean clearFilter() {
        if (form.back()) {
            return true;
        }
        boolean some = !field.getText().isEmpty();
        field.clear();
        return some;
    }

    private HBox choiceButtons() {
        ToggleGroup group = new ToggleGroup();
        HBox row = new HBox();
        row.getStyleClass().add("choice-row");
        List<Optional<Band>> bands = List.of(
                Optional.empty(), Optional.of(Band.ASKED), Optional.of(Band.CERTAIN), Optional.of(Band.RELATED));
        for (int i = 0; i < bands.size(); i++) {
            Optional<Band> choice = bands.get(i);
            ToggleButton button = new ToggleButton();
            button.setToggleGroup(group);
            button.getStyleClass().add(i == 0 ? "left-pill" : i == bands.size() - 1 ? "right-pill" : "center-pill");
            button.setMaxWidth(Double.MAX_VALUE);
            button.setMinHeight(USE_PREF_SIZE);
            HBox.setHgrow(button, Priority.ALWAYS);
            button.setOnAction(e -> {
                button.setSelected(true);
                filter(filter().withBand(choice));
            });
            choices.put(choice, button);
            row.getChildren().add(button);
        }
        return row;
    }

    private void follow() {
        GroupListModel rows = model.list();
        rows.listed()
                .subscribe(now -> now.ifPresent(l -> {
                    say(Optional.empty(), "duplicates.choice.all", l.rows().size());
                    say(Optional.of(Band.ASKED), "duplicates.choice.asked", l.count(Band.ASKED));
                    say(Optional.of(Band.CERTAIN), "duplicates.choice.groups", l.count(Band.CERTAIN));
                    say(Optional.of(Band.RELATED), "duplicates.choice.related", l.count(Band.RELATED));
                }));
        rows.filter().subscribe(now -> {
            choices.forEach((choice, button) -> button.setSelected(choice.equals(now.band())));
            if (!field.getText().equals(now.text())) {
                field.setText(now.text());
            }
        });
        rows.rows().subscribe(this::fill);
        rows.selected().subscribe(now -> mark(now.intValue()));
        list.getSelectionModel().selectedIndexProperty().addListener((p, old, now) -> chosen(now.intValue()));
    }

    private void say(Optional<Band> choice, String key, int number) {
        ToggleButton button = choices.get(choice);
        if (button != null) {
            button.setText(texts.of(key, number));
        }
    }

    private GroupFilter filter() {
        return model.list().filter().get();
    }

    private void filter(GroupFilter asked) {
        model.list().filter().set(asked);
    }

    private void fill(List<DuplicateRow> rows) {
        following = true;
        list.setItems(FXCollections.observableList(rows));
        following = false;
    }

    private void mark(int row) {
        following = true;
        if (row < 0) {
            list.getSelectionModel().clearSelection();
        } else if (list.getSelectionModel().getSelectedIndex() != row) {
            list.getSelectionModel().clearAndSelect(row);
            list.getFocusModel().focus(row);
        }
        keepInSight(row);
        following = false;
    }

    /** Scrolls no further than needed, and never when the row is seen already. */
    private void keepInSight(int row) {
        double seen = Math.max(1, Math.floor(list.getHeight() / list.getFixedCellSize()));
        int first = list.lookupAll(".group-cell").stream()
                .filter(n -> n instanceof GroupCell cell && !cell.isEmpty())
                .mapToInt(n -> ((GroupCell) n).getIndex())
                .min()
                .orElse(0);
        if (row >= 0 && (row <= first || row >= first + seen)) {
            list.scrollTo(Math.max(0, row - 1));
        }
    }

    private void chosen(int row) {
        if (!following && row >= 0) {
            model.choose(row);
        }
    }

    /** Left and right choose a record even while the list has the focus. */
    private void sideways(KeyEvent event) {
        if (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT) {
            model.chooseColumn(model.column().get() + (event.getCode() == KeyCode.LEFT ? -1 : 1));
            event.consume();
        }
    }
}
