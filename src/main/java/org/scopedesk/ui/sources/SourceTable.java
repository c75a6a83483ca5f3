package org.scopedesk.ui.sources;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.scopedesk.review.Search;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Texts;
import org.scopedesk.workbench.RecordSlice;
import org.scopedesk.workbench.SourceOverview;

/** The sources as rows: numbers to the right, what is cut off in a tooltip; sizes and sorting are remembered. */
final class SourceTable extends TableView<SourceOverview> {
    /** What the form below tells too goes when there is less room: the column, and how many ems the table then has. */
    private static final Map<String, Integer> ROOM = Map.of("kind", 58, "platform", 49);

    private final Desk desk;
    private final Texts texts;
    private final SourcesModel model;
    private boolean following;

    SourceTable(Desk desk, SourcesModel model, SourceNumbers numbers) {
        this.desk = desk;
        this.texts = desk.texts();
        this.model = model;
        getColumns()
                .setAll(List.of(
                        text("name", 154, 6, s -> s.source().name()),
                        text("platform", 112, 5.4, s -> s.source().platform()),
                        text(
                                "kind",
                                80,
                                5.2,
                                s -> texts.of(
                                        "sources.kind." + s.source().kind().word())),
                        date(),
                        number("reported", 82, 5.6, SourceOverview::reported, s -> {}),
                        number("found", 62, 4.3, s -> OptionalInt.of(s.found()), s -> numbers.show(s, RecordSlice.ALL)),
                        number("read", 58, 3.8, s -> OptionalInt.of(s.read()), s -> numbers.show(s, RecordSlice.ALL)),
                        number("rejected", 80, 5.4, s -> OptionalInt.of(s.rejected()), numbers::showRejected),
                        number(
                                "unique",
                                68,
                                6.2,
                                s -> OptionalInt.of(s.unique()),
                                s -> numbers.show(s, RecordSlice.UNIQUE))));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        giveRoom();
        setAccessibleText(texts.of("sources.table"));
        getStyleClass().addAll("source-table", "dense");
        RememberedColumns.keep(this, desk.memory(), "sources.column");
        model.sources().subscribe(now -> fill(now.orElse(List.of())));
        model.chosen().subscribe(now -> mark());
        getSelectionModel().selectedItemProperty().addListener((p, old, now) -> {
            if (!following && now != null) {
                model.choose(now.source().id());
            }
        });
    }

    /** In a small window, or with large text, the numbers go before what the form below tells too. */
    private void giveRoom() {
        IntegerProperty size = desk.settings().textSize();
        ROOM.forEach((id, ems) -> getColumns().stream()
                .filter(column -> column.getId().equals(id))
                .forEach(column -> column.visibleProperty().bind(widthProperty().greaterThan(size.multiply(ems)))));
    }

    private void fill(List<SourceOverview> rows) {
        following = true;
        getItems().setAll(rows);
        sort();
        following = false;
        mark();
    }

    private void mark() {
        following = true;
        model.chosen()
                .get()
                .ifPresent(c -> getItems().stream()
                        .filter(row -> row.source().id().equals(c.source().id()))
                        .findFirst()
                        .ifPresent(row -> {
                            if (!row.equals(getSelectionModel().getSelectedItem())) {
                                getSelectionModel().select(row);
                                scrollTo(row);
                            }
                        }));
        following = false;
    }

    private TableColumn<SourceOverview, String> text(
            String id, double width, double leastEms, Function<SourceOverview, String> value) {
        TableColumn<SourceOverview, String> column = column(id, width, leastEms);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setComparator(String.CASE_INSENSITIVE_ORDER);
        column.setCellFactory(c -> new WordCell<>(text -> text));
        return column;
    }

    private TableColumn<SourceOverview, Optional<LocalDate>> date() {
        TableColumn<SourceOverview, Optional<LocalDate>> column = column("date", 114, 5.6);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(lastDay(row.getValue())));
        column.setComparator(Comparator.comparing(day -> day.orElse(LocalDate.MIN)));
        DateTimeFormatter format =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(texts.locale());
        column.setCellFactory(c -> new WordCell<>(day -> day.map(format::format).orElse("–")));
        return column;
    }

    private static Optional<LocalDate> lastDay(SourceOverview source) {
        return source.searches().stream()
                .map(Search::ranOn)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }

    /** A column of numbers that open what is behind them. */
    private TableColumn<SourceOverview, Integer> number(
            String id,
            double width,
            double leastEms,
            Function<SourceOverview, OptionalInt> value,
            Consumer<SourceOverview> open) {
        TableColumn<SourceOverview, Integer> column = column(id, width, leastEms);
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue()).orElse(-1)));
        boolean opens = !id.equals("reported");
        column.setCellFactory(c -> new NumberCell(texts, opens, open));
        column.getStyleClass().add("number-column");
        return column;
    }

    private <T> TableColumn<SourceOverview, T> column(String id, double width, double leastEms) {
        TableColumn<SourceOverview, T> column = new TableColumn<>();
        Label head = new Label(texts.of("sources.column." + id));
        head.getStyleClass().add("column-title");
        head.setTooltip(new Tooltip(texts.of("sources.column.why." + id)));
        column.setGraphic(head);
        column.setId(id.toLowerCase(Locale.ROOT));
        column.setPrefWidth(width);
        column.minWidthProperty().bind(desk.settings().textSize().multiply(leastEms)); // its head is read in whole
        return column;
    }

    /** A number that is a link if there is something behind it; its files offer the same to the keyboard. */
    private static final class NumberCell extends TableCell<SourceOverview, Integer> {
        private final Texts texts;
        private final boolean opens;
        private final Hyperlink link = new Hyperlink();

        NumberCell(Texts texts, boolean opens, Consumer<SourceOverview> open) {
            this.texts = texts;
            this.opens = opens;
            link.setFocusTraversable(false);
            link.setOnAction(e -> {
                link.setVisited(false);
                getTableView().getSelectionModel().select(getIndex());
                open.accept(getTableRow().getItem());
            });
        }

        @Override
        protected void updateItem(@Nullable Integer value, boolean empty) {
            super.updateItem(value, empty);
            boolean linked = !empty && value != null && value > 0 && opens;
            String words = empty || value == null ? "" : value < 0 ? "–" : texts.number(value);
            link.setText(words);
            setGraphic(linked ? link : null);
            setText(linked ? "" : words);
        }
    }

    /** A cell that shows the whole of its words when the mouse rests on it. */
    private static final class WordCell<T> extends TableCell<SourceOverview, T> {
        private final Function<T, String> words;

        WordCell(Function<T, String> words) {
            this.words = words;
        }

        @Override
        protected void updateItem(@Nullable T value, boolean empty) {
            super.updateItem(value, empty);
            String text = empty || value == null ? "" : words.apply(value);
            setText(text);
            setTooltip(text.length() < 8 ? null : new Tooltip(text));
        }
    }
}
