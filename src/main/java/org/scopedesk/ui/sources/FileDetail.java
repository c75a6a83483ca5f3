package org.scopedesk.ui.sources;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.scopedesk.citation.Format;
import org.scopedesk.citation.table.TableSample;
import org.scopedesk.ui.Texts;
import org.scopedesk.ui.sources.TableChoice.Origin;

/** How one file will be read, to be changed, and its first entries as they come out. */
final class FileDetail extends VBox {
    private static final List<String> ENCODINGS =
            List.of("UTF-8", "ISO-8859-1", "windows-1252", "UTF-16LE", "UTF-16BE", "x-MacRoman", "IBM850");

    /** So that the preview stays in sight while the columns scroll. */
    private static final double COLUMNS_HEIGHT = 400;

    private final Texts texts;
    private final ImportModel model;
    private final FileLine line;
    private final StackPane body = new StackPane();
    private boolean columnsWanted;

    FileDetail(Texts texts, ImportModel model, FileLine line) {
        this.texts = texts;
        this.model = model;
        this.line = line;
        getStyleClass().add("file-detail");
        HBox choices = new HBox(format(), platform(), encoding());
        choices.getStyleClass().add("file-choices");
        choices.setAlignment(Pos.BOTTOM_LEFT);
        Button change = new Button(texts.of("sources.columns.change"));
        change.managedProperty().bind(change.visibleProperty());
        change.setOnAction(e -> {
            columnsWanted = true;
            change.setVisible(false);
            show();
        });
        choices.getChildren().add(change);
        getChildren().setAll(choices, body);
        line.table().sample().subscribe(now -> {
            change.setVisible(now.isPresent() && !showsColumns());
            show();
        });
    }

    private void show() {
        body.getChildren().setAll(showsColumns() ? columnsBesidePreview() : new PreviewPane(texts, line, true));
    }

    private boolean showsColumns() {
        Optional<TableSample> sample = line.table().sample().get();
        return sample.isPresent()
                && (columnsWanted || !sample.get().known() || line.table().origin() != Origin.NAMES);
    }

    private Node columnsBesidePreview() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("columns-and-preview");
        grid.getColumnConstraints().setAll(share(62), share(38));
        ColumnsPane columns = new ColumnsPane(texts, line);
        PreviewPane preview = new PreviewPane(texts, line, false);
        GridPane.setValignment(columns, VPos.TOP);
        GridPane.setValignment(preview, VPos.TOP);
        columns.setPrefHeight(COLUMNS_HEIGHT);
        columns.setMaxHeight(COLUMNS_HEIGHT);
        grid.addRow(0, columns, preview);
        return grid;
    }

    private Node format() {
        ChoiceBox<Format> box = Choices.box(
                texts.of("sources.import.format", line.name()),
                Arrays.asList(Format.values()),
                line.format().get().orElse(Format.RIS),
                Format::label,
                format -> line.format().set(Optional.of(format)));
        return choice("sources.file.format", box, 150);
    }

    private Node platform() {
        Set<String> names = new LinkedHashSet<>(model.platforms());
        names.add(line.platform().get());
        ChoiceBox<String> box = Choices.box(
                texts.of("sources.import.platform", line.name()),
                List.copyOf(names),
                line.platform().get(),
                name -> name.isEmpty() ? texts.of("sources.platform.none") : name,
                name -> line.platform().set(name));
        return choice("sources.platform", box, 150);
    }

    private Node encoding() {
        String detected = line.encoding().get().map(Charset::name).orElse("UTF-8");
        List<String> names = new ArrayList<>(ENCODINGS);
        names.removeIf(name -> !Charset.isSupported(name) || name.equalsIgnoreCase(detected));
        names.add(0, detected);
        ChoiceBox<String> box = Choices.box(
                texts.of("sources.import.encoding", line.name()),
                names,
                detected,
                name -> name,
                name -> line.encoding().set(Optional.of(Charset.forName(name))));
        return choice("sources.file.encoding", box, 140);
    }

    private Node choice(String key, Region box, double width) {
        box.disableProperty().bind(model.running());
        box.setMinWidth(width);
        box.setPrefWidth(width);
        return Choices.labelled(texts.of(key), box);
    }

    private static ColumnConstraints share(double percent) {
        ColumnConstraints share = new ColumnConstraints();
        share.setPercentWidth(percent);
        return share;
    }
}
