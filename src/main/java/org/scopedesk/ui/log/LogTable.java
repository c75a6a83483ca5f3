package org.scopedesk.ui.log;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.scopedesk.ui.Desk;
import org.scopedesk.workbench.LogEntry;
import org.scopedesk.workbench.LogService.Told;

/** The entries of the log, one on each line; cells are made only for the lines that are seen. */
final class LogTable extends TableView<LogEntry> {
    private static final double ROW_HEIGHT = 2.4;

    private final Desk desk;
    private final LogWords words;
    private Told told = new Told(List.of(), java.util.Map.of());

    /** @param open opens the record of an entry */
    LogTable(Desk desk, LogWords words, Node empty, Consumer<LogEntry> open) {
        this.desk = desk;
        this.words = words;
        getStyleClass().addAll("record-table", "log-table");
        setAccessibleText(desk.texts().of("log.table"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setPlaceholder(empty);
        column("time", 176, 12.2, entry -> LogWords.time(entry.at()));
        column("person", 110, 5.5, words::person);
        kinds();
        column("stage", 120, 5, words::stage);
        column("record", 380, 8, entry -> words.record(entry, told.titles()));
        fixedCellSizeProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.rint(desk.settings().textSize().get() * ROW_HEIGHT),
                        desk.settings().textSize()));
        setRowFactory(table -> row(open));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            LogEntry chosen = getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && chosen != null) {
                event.consume();
                open.accept(chosen);
            }
        });
    }

    /** Shows entries; the line that was chosen stays chosen if it is still there. */
    void show(Told all, List<LogEntry> entries) {
        LogEntry chosen = getSelectionModel().getSelectedItem();
        told = all;
        setItems(FXCollections.observableList(entries));
        int place = chosen == null ? -1 : entries.indexOf(chosen);
        if (place >= 0) {
            getSelectionModel().clearAndSelect(place);
            scrollTo(place);
        } else if (!entries.isEmpty()) {
            getSelectionModel().clearAndSelect(0);
            scrollTo(0);
        }
    }

    private TableRow<LogEntry> row(Consumer<LogEntry> open) {
        TableRow<LogEntry> row = new TableRow<>();
        row.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && row.getItem() != null) {
                open.accept(row.getItem());
            }
        });
        return row;
    }

    private void column(String name, double width, double leastEms, Function<LogEntry, String> value) {
        TableColumn<LogEntry, String> made = new TableColumn<>();
        made.setCellValueFactory(cell -> new ReadOnlyStringWrapper(value.apply(cell.getValue())));
        made.setCellFactory(c -> new LogCell<>(text -> text, text -> null));
        add(made, name, width, leastEms);
    }

    private void kinds() {
        TableColumn<LogEntry, LogEntry> made = new TableColumn<>();
        made.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        made.setCellFactory(c -> new LogCell<>(words::what, LogIcon::of));
        add(made, "what", 300, 9);
    }

    private void add(TableColumn<LogEntry, ?> column, String name, double width, double leastEms) {
        String key = "columns.log." + name;
        column.setText(desk.texts().of("log.column." + name));
        column.setSortable(false);
        column.setReorderable(false);
        column.minWidthProperty().bind(desk.settings().textSize().multiply(leastEms));
        column.setPrefWidth(desk.memory().recall(key, width));
        column.widthProperty().addListener((p, old, now) -> desk.memory().keep(key, now.doubleValue()));
        getColumns().add(column);
    }
}
