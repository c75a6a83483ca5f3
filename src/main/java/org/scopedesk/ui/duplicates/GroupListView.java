package org.scopedesk.ui.duplicates;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.collections.FXCollections;
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
import org.scopedesk.ui.duplicates.GroupFilter.Choice;
import org.scopedesk.workbench.GroupSummary;

/** The left part: which rows, a field to narrow them, and the rows. */
final class GroupListView extends VBox {
    private static final double ROW_EMS = 7.7;

    private final Texts texts;
    private final DuplicatesModel model;
    private final ListView<GroupSummary> list = new ListView<>();
    private final TextField field = new TextField();
    private final Map<Choice, ToggleButton> choices = new EnumMap<>(Choice.class);
    private boolean following;

    GroupListView(Desk desk, DuplicatesModel model) {
        this.texts = desk.texts();
        this.model = model;
        list.setCellFactory(view -> new GroupCell(texts));
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
        field.textProperty()
                .addListener((p, old, now) -> filter(model.list().filter().get().choice(), now));
        VBox head = new VBox(choiceButtons(), field);
        head.getStyleClass().add("group-list-head");
        getStyleClass().add("group-list-side");
        setMinWidth(230);
        getChildren().setAll(head, list);
        follow();
    }

    /** Goes into the field that narrows the list. */
    void startFilter() {
        field.requestFocus();
        field.selectAll();
    }

    /** Empties the field; false if it was empty. */
    boolean clearFilter() {
        boolean some = !field.getText().isEmpty();
        field.clear();
        return some;
    }

    private HBox choiceButtons() {
        ToggleGroup group = new ToggleGroup();
        HBox row = new HBox();
        row.getStyleClass().add("choice-row");
        for (Choice choice : Choice.values()) {
            ToggleButton button = new ToggleButton();
            button.setToggleGroup(group);
            button.getStyleClass()
                    .add(choice == Choice.ALL ? "left-pill" : choice == Choice.GROUPS ? "right-pill" : "center-pill");
            button.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(button, Priority.ALWAYS);
            button.setOnAction(e -> {
                button.setSelected(true);
                filter(choice, field.getText());
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
                    int asked = l.summary().asked();
                    say(Choice.ALL, "duplicates.choice.all", l.rows().size());
                    say(Choice.ASKED, "duplicates.choice.asked", asked);
                    say(Choice.GROUPS, "duplicates.choice.groups", l.rows().size() - asked);
                }));
        rows.filter().subscribe(now -> {
            choices.forEach((choice, button) -> button.setSelected(choice == now.choice()));
            if (!field.getText().equals(now.text())) {
                field.setText(now.text());
            }
        });
        rows.rows().subscribe(this::fill);
        rows.selected().subscribe(now -> mark(now.intValue()));
        list.getSelectionModel().selectedIndexProperty().addListener((p, old, now) -> chosen(now.intValue()));
    }

    private void say(Choice choice, String key, int number) {
        ToggleButton button = choices.get(choice);
        if (button != null) {
            button.setText(texts.of(key, number));
        }
    }

    private void filter(Choice choice, String text) {
        model.list().filter().set(new GroupFilter(choice, text));
    }

    private void fill(List<GroupSummary> rows) {
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
