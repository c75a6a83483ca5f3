package org.scopedesk.ui.duplicates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.scopedesk.duplicate.Agreement;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Texts;
import org.scopedesk.ui.key.Keys;
import org.scopedesk.ui.part.KeyCap;
import org.scopedesk.ui.reading.MarkedText;
import org.scopedesk.workbench.GroupDetail;

/**
 * Records as columns, fields as rows. The heads of the columns and the names of the fields stay in sight while the rest
 * is scrolled.
 */
final class SideBySidePane extends ScrollPane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double NARROWEST_EMS = 8.5;
    private static final int LAST_KEY = 9;
    private static final int FEW = 2;

    private final Desk desk;
    private final Texts texts;
    private final Keys keys;
    private final DuplicatesModel model;
    private final GridPane grid = new GridPane();
    private final List<Region> heads = new ArrayList<>();
    private final List<Label> names = new ArrayList<>();
    private final List<MarkedText> words = new ArrayList<>();
    private List<?> shown = List.of();

    SideBySidePane(Desk desk, Keys keys, DuplicatesModel model) {
        this.desk = desk;
        this.texts = desk.texts();
        this.keys = keys;
        this.model = model;
        grid.getStyleClass().add("side-by-side");
        setContent(grid);
        setFitToWidth(true);
        getStyleClass().addAll("screen", "side-by-side-pane");
        setAccessibleText(texts.of("duplicates.side"));
        vvalueProperty().addListener((p, old, now) -> pin());
        hvalueProperty().addListener((p, old, now) -> pin());
        viewportBoundsProperty().addListener((p, old, now) -> pin());
        grid.layoutBoundsProperty().addListener((p, old, now) -> pin());
        model.front().subscribe(now -> now.ifPresentOrElse(this::show, this::clear));
        model.column().subscribe(now -> choose(now.intValue()));
        desk.settings()
                .textSize()
                .addListener((p, old, now) -> model.front().get().ifPresent(this::show));
    }

    /** Scrolls by most of what is seen; {@code direction} is 1 for down, -1 for up. */
    void scrollPage(int direction) {
        double hidden = hiddenHeight();
        if (hidden > 0) {
            double step = direction * getViewportBounds().getHeight() * 0.8 / hidden;
            setVvalue(Math.max(0, Math.min(1, getVvalue() + step)));
        }
    }

    /** The text selected with the mouse; empty if none is. */
    String selected() {
        return words.stream()
                .map(MarkedText::selected)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private void clear() {
        grid.getChildren().clear();
        grid.getColumnConstraints().clear();
        shown = List.of();
    }

    private void show(Compared compared) {
        boolean same = compared.records().equals(shown);
        clear();
        heads.clear();
        names.clear();
        words.clear();
        int columns = compared.size();
        for (int i = 0; i < columns; i++) {
            grid.getColumnConstraints().add(column(columns));
            Region head = head(compared, i);
            heads.add(head);
        }
        int row = 1;
        for (GroupDetail.Row field : compared.detail().rows()) {
            row = addField(field, row, columns);
        }
        for (int i = 0; i < columns; i++) {
            grid.add(heads.get(i), i, 0);
        }
        if (!same) {
            setVvalue(0);
            setHvalue(0);
        }
        shown = compared.records();
        choose(model.column().get());
        pin();
    }

    private ColumnConstraints column(int columns) {
        ColumnConstraints column = new ColumnConstraints();
        column.setMinWidth(NARROWEST_EMS * desk.settings().textSize().get());
        column.setPercentWidth(100.0 / columns);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }

    private Region head(Compared compared, int at) {
        Label source = new Label(compared.detail().sources().get(at));
        source.getStyleClass().add("column-source");
        HBox line = new HBox(source);
        line.getStyleClass().add("column-head-line");
        line.setAlignment(Pos.CENTER_LEFT);
        if (at < LAST_KEY && compared.size() > 1) {
            String number = Integer.toString(at + 1);
            line.getChildren().add(0, new KeyCap(keys.written("duplicates.column." + number, number)));
        }
        boolean primary = at == 0 && compared.kind() == Compared.Kind.GROUP;
        int size = compared.groups().get(at).size();
        if (primary) {
            line.getChildren().add(primary(compared.size() <= FEW));
        }
        VBox head = new VBox(line);
        if (compared.kind() != Compared.Kind.GROUP && size > 1) {
            head.getChildren().add(badge(texts.of("duplicates.in.group", size), "fth-copy"));
        }
        head.getStyleClass().add("column-head");
        head.setViewOrder(-2);
        String more = compared.kind() == Compared.Kind.GROUP ? "" : String.join(", ", compared.otherSources(at));
        if (!more.isEmpty()) {
            Label copies = new Label(texts.of("duplicates.copies.from", more));
            copies.getStyleClass().add("quiet");
            copies.setWrapText(true);
            copies.setMinHeight(USE_PREF_SIZE);
            head.getChildren().add(copies);
        }
        head.setAccessibleText(source.getText()
                + (primary ? ", " + texts.of("duplicates.primary") : more.isEmpty() ? "" : ", " + more));
        head.setOnMouseClicked(e -> model.chooseColumn(at));
        return head;
    }

    /** Where many are beside each other the sign stands for the word, which the source needs the room of. */
    private Label primary(boolean roomy) {
        String word = texts.of("duplicates.primary");
        Label badge = badge(roomy ? word : "", "fth-star");
        badge.setTooltip(new Tooltip(word));
        return badge;
    }

    private static Label badge(String text, String icon) {
        Label badge = new Label(text, new FontIcon(icon));
        badge.getStyleClass().add("column-badge");
        badge.setMinWidth(USE_PREF_SIZE);
        return badge;
    }

    private int addField(GroupDetail.Row field, int row, int columns) {
        Label name = new Label(named(field));
        name.getStyleClass().add("field-name");
        names.add(name);
        grid.add(name, 0, row, columns, 1);
        for (int i = 0; i < columns; i++) {
            Node cell = cell(field.cells().get(i), field.same() && columns > 1);
            int at = i;
            cell.setOnMouseClicked(e -> model.chooseColumn(at));
            grid.add(cell, i, row + 1);
        }
        return row + 2;
    }

    /** A field with how it compares: in letters, or else as the rules take it. */
    private String named(GroupDetail.Row field) {
        String name = texts.of("duplicates.field." + field.field().name().toLowerCase(Locale.ROOT));
        long given = field.cells().stream().filter(c -> !c.text().isEmpty()).count();
        if (field.same() && given > 1) {
            return texts.of("duplicates.same", name);
        }
        return field.agreement() == Agreement.UNKNOWN
                ? name
                : texts.of("duplicates.agrees." + field.agreement().name().toLowerCase(Locale.ROOT), name);
    }

    private Node cell(GroupDetail.Cell cell, boolean same) {
        if (cell.text().isEmpty()) {
            Label none = new Label("–");
            none.setAccessibleText(texts.of("duplicates.field.none"));
            none.getStyleClass().addAll("quiet", "field-cell");
            return none;
        }
        MarkedText text = new MarkedText(cell.text(), same ? List.of() : cell.differing());
        text.getStyleClass().addAll("field-cell", same ? "field-same" : "field-differs");
        words.add(text);
        return text;
    }

    private void choose(int column) {
        for (int i = 0; i < heads.size(); i++) {
            heads.get(i).pseudoClassStateChanged(CHOSEN, i == column && heads.size() > 1);
        }
        double hidden = grid.getWidth() - getViewportBounds().getWidth();
        if (hidden > 1 && column < heads.size()) {
            Region head = heads.get(column);
            double left = head.getLayoutX();
            double at = getHvalue() * hidden;
            if (left < at || left + head.getWidth() > at + getViewportBounds().getWidth()) {
                setHvalue(Math.max(0, Math.min(1, left / hidden)));
            }
        }
    }

    private double hiddenHeight() {
        return grid.getHeight() - getViewportBounds().getHeight();
    }

    private void pin() {
        double down = Math.max(0, getVvalue() * Math.max(0, hiddenHeight()));
        double right = Math.max(
                0,
                getHvalue() * Math.max(0, grid.getWidth() - getViewportBounds().getWidth()));
        heads.forEach(head -> head.setTranslateY(down));
        names.forEach(name -> name.setTranslateX(right));
    }
}
