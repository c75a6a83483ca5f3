package org.scopedesk.ui.search;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Room;
import org.scopedesk.ui.Subject;
import org.scopedesk.ui.Texts;
import org.scopedesk.ui.bulk.BulkPane;
import org.scopedesk.ui.part.EmptyState;
import org.scopedesk.ui.part.RememberedSplit;
import org.scopedesk.ui.part.SideSheet;
import org.scopedesk.ui.reading.RecordReader;
import org.scopedesk.ui.records.RecordPages;
import org.scopedesk.ui.records.RecordTable;
import org.scopedesk.ui.records.RecordTable.Column;
import org.scopedesk.workbench.RecordOrder;
import org.scopedesk.workbench.RecordRow;

/** The nodes of the Search screen: the query, the table of what was found, below it the record chosen. */
final class SearchView extends BorderPane {
    private static final List<Column> COLUMNS = List.of(
            Column.TITLE, Column.AUTHORS, Column.YEAR, Column.JOURNAL, Column.SOURCE, Column.DECISION, Column.STATE);

    private final Desk desk;
    private final Texts texts;
    private final SearchModel model;
    private final QueryBar bar;
    private final RecordTable table;
    private final RecordReader reader;
    private final RawFields raw = new RawFields();
    private final StackPane lower;
    private final SideSheet sheet;
    private final Node help;
    private final SavedPane saved;
    private final EmptyState empty;
    private final Button emptyStep = new Button();
    private final ChangeListener<Optional<RecordRow>> rowListener;
    private Optional<RecordPages.Slot> slot = Optional.empty();

    SearchView(Desk desk, SearchModel model, SavedModel savedModel, BulkPane bulk) {
        this.desk = desk;
        this.texts = desk.texts();
        this.model = model;
        this.bar = new QueryBar(texts, model, this::enterTable);
        this.help = new QueryHelp(texts, bar::attempt);
        this.empty = new EmptyState("fth-search", "", "", emptyStep);
        this.table = new RecordTable(desk, "search", COLUMNS, empty);
        this.reader = new RecordReader(desk);
        this.saved =
                new SavedPane(texts, savedModel, new SavedPane.Asking(bar::attempt, bar::retype, bar.field()::getText));
        saved.follow(model.asked());
        this.lower = new StackPane(reader, raw);
        this.sheet = new SideSheet(texts.of("search.help.close"));
        this.rowListener = (p, old, now) -> choose(now);
        RememberedSplit split = new RememberedSplit(desk.memory(), "search", 0.42, table, lower);
        split.setOrientation(Orientation.VERTICAL);
        StackPane middle = new StackPane(split, sheet, bulk);
        StackPane.setAlignment(bulk, Pos.CENTER_RIGHT);
        bulk.setMaxWidth(USE_PREF_SIZE);
        StackPane.setAlignment(sheet, Pos.CENTER_RIGHT);
        sheet.setMaxWidth(USE_PREF_SIZE);
        lower.getStyleClass().add("search-lower");
        getStyleClass().addAll("screen", "search");
        setTop(bar);
        setCenter(middle);
        listen();
    }

    /** Puts the focus in the query. */
    void startQuery() {
        bar.start();
    }

    /** Puts a query in the field and searches. */
    void attempt(String query) {
        bar.attempt(query);
    }

    /** Empties the query: somebody else sits here. */
    void forget() {
        bar.empty();
    }

    void showHelp() {
        if (!sheet.close()) {
            sheet.open(texts.of("search.help"), help);
        }
    }

    /** Shows the searches that were kept and those of this session, or hides them. */
    void showSaved() {
        if (!sheet.close()) {
            sheet.open(texts.of("search.saved"), saved);
            saved.start();
        }
    }

    /** Goes back one level: closes the help, the raw fields, leaves the table for the query; false if there is none. */
    boolean back() {
        if (sheet.close()) {
            return true;
        }
        if (model.raw().get()) {
            model.raw().set(false);
            return true;
        }
        return !bar.field().isFocused();
    }

    Node focusFirst() {
        return sheet.isVisible() ? sheet.getCenter() : bar.field();
    }

    RecordReader reader() {
        return reader;
    }

    List<Id<BibRecord>> selected() {
        return table.selected();
    }

    /** Puts on the clipboard what is selected in the field or the record; false if nothing is. */
    boolean copyText() {
        if (bar.field().isFocused()) {
            bar.field().copy();
        } else if (reader.isFocused()) {
            reader.copy();
        }
        return bar.field().isFocused() || reader.isFocused();
    }

    /** The raw fields as text, if they are shown. */
    Optional<String> rawText() {
        return model.raw().get() ? Optional.of(raw.asText()) : Optional.empty();
    }

    private void enterTable() {
        if (!table.getItems().isEmpty()) {
            table.enter();
        }
    }

    private void listen() {
        table.chosen().addListener((p, old, now) -> follow(Optional.ofNullable(now)));
        table.sortBy(
                List.of(Column.TITLE, Column.YEAR, Column.SOURCE, Column.DECISION, Column.STATE),
                sort -> model.sort(sort.map(s ->
                        new SearchModel.Order(RecordOrder.By.valueOf(s.column().name()), s.descending()))));
        table.onOpen(opened -> reader.requestFocus());
        model.listed().addListener((p, old, now) -> now.ifPresentOrElse(this::show, table::clear));
        model.reading().addListener((p, old, now) -> {
            now.ifPresentOrElse(reader::show, reader::clear);
            showRaw(model.raw().get());
        });
        model.fields().addListener((p, old, now) -> raw.show(now));
        model.raw().addListener((p, old, now) -> showRaw(now));
        showRaw(model.raw().get());
        emptyStep.setVisible(false);
        if (model.listed().get().isEmpty()) {
            table.clear();
        }
        model.listed().get().ifPresent(this::show);
    }

    private void follow(Optional<RecordPages.Slot> chosen) {
        slot.ifPresent(before -> before.row().removeListener(rowListener));
        slot = chosen;
        chosen.ifPresent(now -> now.row().addListener(rowListener));
        choose(chosen.flatMap(now -> now.row().get()));
    }

    private void choose(Optional<RecordRow> row) {
        model.choose(row);
    }

    private void show(SearchModel.Listed listed) {
        sayEmpty(listed);
        table.show(listed.pages());
        if (!table.getItems().isEmpty()) {
            table.getSelectionModel().select(0);
        }
    }

    private void sayEmpty(SearchModel.Listed listed) {
        boolean nothing = listed.all() == 0;
        empty.say(
                texts.of(nothing ? "search.nothing.title" : "search.none.title"),
                texts.of(nothing ? "search.nothing.sentence" : "search.none.sentence"));
        emptyStep.setText(texts.of(nothing ? "search.nothing.step" : "search.none.step"));
        emptyStep.setOnAction(e -> {
            if (nothing) {
                desk.go(Room.SOURCES, new Subject.ImportFiles());
            } else {
                showHelp();
            }
        });
        emptyStep.setVisible(true);
    }

    private void showRaw(boolean value) {
        raw.setVisible(value);
        reader.setVisible(!value && model.reading().get().isPresent());
    }
}
