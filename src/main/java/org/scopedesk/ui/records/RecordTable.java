package org.scopedesk.ui.records;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Callback;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Citation;
import org.scopedesk.review.Id;
import org.scopedesk.review.ReviewLabel;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Texts;
import org.scopedesk.workbench.RecordRow;

/** A table of records in the order given. Enter or a double click opens a record. Window's thread only. */
public final class RecordTable extends TableView<RecordPages.Slot> {
    private static final int AUTHORS_SHOWN = 3;
    private static final double ROW_HEIGHT = 2.4;

    private final Desk desk;
    private final Texts texts;
    private final String name;
    private final Node empty;
    private Consumer<RecordPages.Slot> open = slot -> {};
    private boolean showing;
    private Function<List<Id<ReviewLabel>>, List<ReviewLabel>> labels = ids -> List.of();

    /**
     * The columns there are, with their usual widths in pixels, the least and the most in ems. The least of those of Search
     * fit beside each other in a small window with large text; what has no room is in a tooltip.
     */
    public enum Column {
        TITLE(340, 7, 400),
        AUTHORS(160, 4.6, 24),
        YEAR(64, 3.5, 6),
        JOURNAL(150, 4.6, 24),
        SOURCE(110, 4.6, 16),
        STATE(190, 7.5, 20),
        /** What the person who looks decided. */
        DECISION(104, 6.9, 9),
        /** The labels this person has put on it; see {@link #labels}. */
        LABELS(140, 4, 13);

        private final double usualWidth;
        private final double leastEms;
        /** Wide windows have room for titles rather than for years. */
        private final double mostEms;

        Column(double usualWidth, double leastEms, double mostEms) {
            this.usualWidth = usualWidth;
            this.leastEms = leastEms;
            this.mostEms = mostEms;
        }
    }

    /**
     * @param name the name under which the widths of the columns are remembered
     * @param empty what is shown if there is no record
     */
    public RecordTable(Desk desk, String name, List<Column> columns, Node empty) {
        this.desk = desk;
        this.texts = desk.texts();
        this.name = name;
        this.empty = empty;
        getStyleClass().add("record-table");
        setAccessibleText(texts.of("records.accessible"));
        setColumnResizePolicy(new TitlesFirst(() -> desk.settings().textSize().get()));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setPlaceholder(empty);
        columns.forEach(column -> getColumns().add(column(column)));
        fixedCellSizeProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.rint(desk.settings().textSize().get() * ROW_HEIGHT),
                        desk.settings().textSize()));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        setRowFactory(table -> new RecordTableRow(slot -> open.accept(slot)));
    }

    /** Shows a list of records from its top. */
    public void show(RecordPages pages) {
        getSelectionModel().clearSelection();
        show(pages.slots());
        setPlaceholder(empty);
        if (isScrolled()) {
            scrollTo(0);
        }
    }

    /** Scrolling lays out all rows once more, which would be felt while somebody types. */
    private boolean isScrolled() {
        return lookup(".virtual-flow") instanceof VirtualFlow<?> rows && rows.getPosition() > 0;
    }

    /** Shows nothing, and does not say that there is nothing: what there is, is not known yet. */
    public void clear() {
        getSelectionModel().clearSelection();
        show(List.of());
        setPlaceholder(new Region());
    }

    private void show(List<RecordPages.Slot> slots) {
        List<TableColumn<RecordPages.Slot, ?>> order = List.copyOf(getSortOrder());
        showing = true; // new items take the order away, though they come in it
        setItems(FXCollections.observableList(slots));
        getSortOrder().setAll(order);
        showing = false;
    }

    /**
     * Lets columns be sorted by a click on their heads, which {@code listener} does; it is told the column and whether
     * from the end, or nothing for the order as found. The order chosen last is remembered and told at once.
     */
    public void sortBy(List<Column> sortable, Consumer<Optional<Sort>> listener) {
        getColumns()
                .forEach(column ->
                        column.setSortable(column.getUserData() instanceof Column of && sortable.contains(of)));
        recalledSort().ifPresent(sort -> {
            getColumns().stream()
                    .filter(column -> column.getUserData() == sort.column())
                    .forEach(column -> {
                        column.setSortType(
                                sort.descending() ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
                        getSortOrder().setAll(List.of(column));
                    });
            listener.accept(Optional.of(sort));
        });
        setSortPolicy(table -> {
            Optional<Sort> now = chosenSort();
            if (!showing && !now.equals(recalledSort())) {
                desk.memory().keep("sort." + name, now.map(Sort::word).orElse(""));
                listener.accept(now);
            }
            return true;
        });
    }

    /** An order of the table: a column, and whether from the end. */
    public record Sort(Column column, boolean descending) {
        private String word() {
            return column.name() + (descending ? "-" : "+");
        }
    }

    private Optional<Sort> chosenSort() {
        return getSortOrder().stream()
                .filter(column -> column.getUserData() instanceof Column)
                .map(column -> new Sort(
                        (Column) column.getUserData(), column.getSortType() == TableColumn.SortType.DESCENDING))
                .findFirst();
    }

    private Optional<Sort> recalledSort() {
        String word = desk.memory().recall("sort." + name).orElse("");
        return Arrays.stream(Column.values())
                .filter(column -> word.equals(column.name() + "+") || word.equals(column.name() + "-"))
                .map(column -> new Sort(column, word.endsWith("-")))
                .findFirst();
    }

    /** Knows the labels of ids, for the column of labels. */
    public void labels(Function<List<Id<ReviewLabel>>, List<ReviewLabel>> known) {
        this.labels = known;
    }

    /** Shows a column of the table or leaves its room to the others. */
    public void show(Column which, boolean shown) {
        getColumns().stream()
                .filter(column -> column.getUserData() == which)
                .forEach(column -> column.setVisible(shown));
    }

    /** Is told which record was opened. */
    public void onOpen(Consumer<RecordPages.Slot> listener) {
        this.open = listener;
    }

    /** The record in the focus of the selection. */
    public ReadOnlyObjectProperty<RecordPages.Slot> chosen() {
        return getSelectionModel().selectedItemProperty();
    }

    /** The records selected, in the order of the table. */
    public List<Id<BibRecord>> selected() {
        return getSelectionModel().getSelectedIndices().stream()
                .sorted()
                .map(i -> getItems().get(i).id())
                .toList();
    }

    /** Takes the focus, with the first record selected if none is. */
    public void enter() {
        requestFocus();
        if (getSelectionModel().isEmpty() && !getItems().isEmpty()) {
            getSelectionModel().select(0);
        }
    }

    private void pressed(KeyEvent event) {
        RecordPages.Slot slot = chosen().get();
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && slot != null) {
            event.consume();
            open.accept(slot);
        }
    }

    private TableColumn<RecordPages.Slot, ?> column(Column column) {
        return switch (column) {
            case TITLE -> text(column, RecordTable::title);
            case AUTHORS -> text(column, row -> citation(row).authorLine(AUTHORS_SHOWN));
            case YEAR -> number(column, RecordTable::year);
            case JOURNAL -> text(column, row -> journal(citation(row)));
            case SOURCE -> text(column, RecordRow::source);
            case STATE -> state(column, c -> new StateCell(texts));
            case DECISION -> state(column, c -> new DecisionCell(texts));
            case LABELS -> state(column, c -> new LabelsCell(ids -> labels.apply(ids)));
        };
    }

    private TableColumn<RecordPages.Slot, String> text(Column column, Function<RecordRow, String> value) {
        TableColumn<RecordPages.Slot, String> made = plain(column);
        made.setCellValueFactory(
                cell -> cell.getValue().row().map(row -> row.map(value).orElse("")));
        made.setCellFactory(c -> new RecordCell());
        return made;
    }

    private TableColumn<RecordPages.Slot, String> number(Column column, Function<RecordRow, String> value) {
        TableColumn<RecordPages.Slot, String> made = text(column, value);
        made.getStyleClass().add("number-column");
        return made;
    }

    private TableColumn<RecordPages.Slot, Optional<RecordRow>> state(
            Column column,
            Callback<
                            TableColumn<RecordPages.Slot, Optional<RecordRow>>,
                            TableCell<RecordPages.Slot, Optional<RecordRow>>>
                    cell) {
        TableColumn<RecordPages.Slot, Optional<RecordRow>> made = plain(column);
        made.setCellValueFactory(c -> c.getValue().row());
        made.setCellFactory(cell);
        return made;
    }

    private <T> TableColumn<RecordPages.Slot, T> plain(Column column) {
        String word = column.name().toLowerCase(Locale.ROOT);
        String key = "columns." + name + "." + word;
        TableColumn<RecordPages.Slot, T> made = new TableColumn<>(texts.of("records." + word));
        made.setSortable(false);
        made.setUserData(column);
        made.setReorderable(false);
        made.minWidthProperty().bind(desk.settings().textSize().multiply(column.leastEms));
        made.maxWidthProperty().bind(desk.settings().textSize().multiply(column.mostEms));
        made.setPrefWidth(desk.memory().recall(key, column.usualWidth));
        made.prefWidthProperty().addListener((p, old, now) -> desk.memory().keep(key, now.doubleValue()));
        return made;
    }

    private static String title(RecordRow row) {
        Citation citation = citation(row);
        return citation.title().isBlank() ? citation.otherTitle() : citation.title();
    }

    private static String year(RecordRow row) {
        return citation(row).year().isPresent()
                ? Integer.toString(citation(row).year().getAsInt())
                : "";
    }

    private static String journal(Citation citation) {
        return citation.journal().isEmpty() ? citation.journalAbbreviation() : citation.journal();
    }

    private static Citation citation(RecordRow row) {
        return row.record().citation();
    }

    /** True for a double click of the first button. */
    static boolean opens(MouseEvent event) {
        return event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2;
    }
}
