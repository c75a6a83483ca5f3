package org.scopedesk.ui.sources;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.scopedesk.citation.table.AuthorStyle;
import org.scopedesk.citation.table.Column;
import org.scopedesk.citation.table.ColumnMapping;
import org.scopedesk.citation.table.TableSample;
import org.scopedesk.ui.Texts;
import org.scopedesk.ui.sources.TableChoice.Origin;

/** Every column of a table with its first values and what it is, to be chosen. */
final class ColumnsPane extends VBox {
    private static final int SAMPLE_VALUES = 3;
    private static final int LONGEST_SAMPLE = 160;

    /** In the order in which they are offered. */
    private static final List<Column> MEANINGS = List.of(
            Column.TITLE,
            Column.AUTHORS,
            Column.GROUPS,
            Column.YEAR,
            Column.ABSTRACT,
            Column.DOI,
            Column.JOURNAL,
            Column.VOLUME,
            Column.ISSUE,
            Column.PAGES,
            Column.FIRST_PAGE,
            Column.LAST_PAGE,
            Column.PAGE_COUNT,
            Column.ARTICLE_NUMBER,
            Column.CITED_AS,
            Column.KEYWORDS,
            Column.TYPE,
            Column.LANGUAGE,
            Column.PMID,
            Column.ACCESSION,
            Column.ISSN,
            Column.URL,
            Column.PUBLISHER,
            Column.OTHER_TITLE,
            Column.SUBTITLE,
            Column.NOTES,
            Column.JOURNAL_ABBREVIATION);

    private final Texts texts;
    private final TableChoice table;
    private final Label says = new Label();
    private final Button again = new Button();
    private final GridPane grid = new GridPane();
    private final List<ChoiceBox<Optional<Column>>> boxes = new ArrayList<>();
    private final List<Label> marks = new ArrayList<>();
    private boolean following;

    ColumnsPane(Texts texts, FileLine line) {
        this.texts = texts;
        this.table = line.table();
        says.setWrapText(true);
        says.setMinHeight(USE_PREF_SIZE);
        says.getStyleClass().add("quiet");
        HBox.setHgrow(says, Priority.ALWAYS);
        says.setMaxWidth(Double.MAX_VALUE);
        again.setText(texts.of("sources.columns.again"));
        again.getStyleClass().addAll("small");
        again.setMinWidth(USE_PREF_SIZE);
        again.setOnAction(e -> table.guessAgain());
        again.managedProperty().bind(again.visibleProperty());
        HBox head = new HBox(says, again);
        head.getStyleClass().add("form-row");
        grid.getStyleClass().add("columns-grid");
        grid.getColumnConstraints().setAll(growing(), fixed(176), new ColumnConstraints());
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("columns-scroll");
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getStyleClass().add("columns-pane");
        getChildren().setAll(head, scroll);
        table.sample().subscribe(now -> now.ifPresent(this::build));
        table.mapping().subscribe(now -> follow());
    }

    private void build(TableSample sample) {
        grid.getChildren().clear();
        boxes.clear();
        marks.clear();
        List<String> headers = sample.form().shown();
        for (int place = 0; place < headers.size(); place++) {
            String header =
                    headers.get(place).isBlank() ? texts.of("sources.columns.number", place + 1) : headers.get(place);
            ChoiceBox<Optional<Column>> box = box(place, header);
            Label mark = new Label(texts.of("sources.columns.guessed"));
            mark.getStyleClass().addAll("quiet", "guess-mark");
            mark.setMinWidth(USE_PREF_SIZE);
            boxes.add(box);
            marks.add(mark);
            VBox column = new VBox(cut(header, "list-title"), cut(values(sample, place), "quiet"));
            grid.addRow(place, column, box, mark);
        }
        grid.add(persons(), 0, headers.size(), 3, 1);
        follow();
    }

    private ChoiceBox<Optional<Column>> box(int place, String header) {
        List<Optional<Column>> offered = new ArrayList<>(List.of(Optional.empty()));
        MEANINGS.forEach(column -> offered.add(Optional.of(column)));
        ChoiceBox<Optional<Column>> box = Choices.box(
                texts.of("sources.columns.what", header),
                offered,
                meaning(place),
                meaning -> meaning.map(this::words).orElse(texts.of("sources.columns.keep")),
                meaning -> {
                    if (!following) {
                        table.choose(place, meaning);
                    }
                });
        box.setMaxWidth(Double.MAX_VALUE);
        return box;
    }

    private HBox persons() {
        ChoiceBox<AuthorStyle> box = Choices.box(
                texts.of("sources.columns.people"),
                Arrays.asList(AuthorStyle.values()),
                table.shown().authors(),
                style -> texts.of("sources.people." + style.name().toLowerCase(Locale.ROOT)),
                style -> {
                    if (!following && style != table.shown().authors()) {
                        table.choose(style);
                    }
                });
        table.mapping().subscribe(now -> {
            following = true;
            box.setValue(table.shown().authors());
            following = false;
        });
        Label label = new Label(texts.of("sources.columns.people"));
        label.setLabelFor(box);
        label.setMinWidth(USE_PREF_SIZE);
        box.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(box, Priority.ALWAYS);
        HBox row = new HBox(label, box);
        row.getStyleClass().addAll("form-row", "people-row");
        return row;
    }

    private void follow() {
        following = true;
        ColumnMapping shown = table.shown();
        for (int place = 0; place < boxes.size(); place++) {
            boxes.get(place).setValue(Optional.ofNullable(shown.columns().get(place)));
            marks.get(place).setVisible(table.isGuessed(place));
        }
        following = false;
        Origin origin = table.origin();
        again.setVisible(origin == Origin.CHOSEN || origin == Origin.REMEMBERED);
        says.setText(texts.of(table.isReadable() ? said(origin) : "sources.columns.needed"));
    }

    private static String said(Origin origin) {
        return switch (origin) {
            case NAMES -> "sources.columns.names";
            case GUESSED -> "sources.columns.guessed.some";
            case REMEMBERED -> "sources.columns.remembered";
            case CHOSEN -> "sources.columns.chosen";
        };
    }

    private Optional<Column> meaning(int place) {
        return Optional.ofNullable(table.shown().columns().get(place));
    }

    private String words(Column column) {
        return texts.of("sources.column.is." + column.name().toLowerCase(Locale.ROOT));
    }

    private String values(TableSample sample, int place) {
        String all = String.join(" · ", sample.values(place, SAMPLE_VALUES)).replace('\n', ' ');
        return all.isEmpty() ? texts.of("sources.columns.empty") : all;
    }

    private static Label cut(String words, String style) {
        Label label = new Label(words.length() > LONGEST_SAMPLE ? words.substring(0, LONGEST_SAMPLE) + " …" : words);
        label.getStyleClass().add(style);
        Tooltip tooltip = new Tooltip(words.length() > 1000 ? words.substring(0, 1000) + " …" : words);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(480);
        label.setTooltip(tooltip);
        return label;
    }

    private static ColumnConstraints growing() {
        ColumnConstraints column = new ColumnConstraints();
        column.setHgrow(Priority.ALWAYS);
        column.setMinWidth(80);
        column.setPrefWidth(200);
        return column;
    }

    private static ColumnConstraints fixed(double width) {
        ColumnConstraints column = new ColumnConstraints(width);
        column.setMinWidth(width);
        column.setMaxWidth(width);
        return column;
    }
}
