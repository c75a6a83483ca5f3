package org.scopedesk.ui.export;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Texts;
import org.scopedesk.ui.key.Keys;
import org.scopedesk.ui.part.Heading;
import org.scopedesk.ui.part.KeyCap;
import org.scopedesk.workbench.ExportSet;

/** The nodes of the Export screen: the sets at the left, the formats and what came of it at the right. */
final class ExportView extends HBox {
    private final Desk desk;
    private final Texts texts;
    private final Keys keys;
    private final ExportModel model;
    private final ListView<ExportSet> sets = new ListView<>();
    private final Map<ExportFormat, ToggleButton> formats = new EnumMap<>(ExportFormat.class);
    private final Label about = new Label();
    private final HBox result = new HBox();
    private final Label resultWords = new Label();

    ExportView(Desk desk, Keys keys, ExportModel model) {
        this.desk = desk;
        this.keys = keys;
        this.texts = desk.texts();
        this.model = model;
        getStyleClass().addAll("screen", "export");
        getChildren().setAll(setSide(), formatSide());
        model.set().addListener((p, old, now) -> sets.getSelectionModel().select(now));
        model.format().addListener((p, old, now) -> show(now));
        model.saved().addListener((p, old, now) -> show(now));
        sets.getSelectionModel().select(model.set().get());
        show(model.format().get());
        show(model.saved().get());
    }

    Node list() {
        return sets;
    }

    private Node setSide() {
        sets.getItems().setAll(ExportSet.values());
        sets.setCellFactory(list -> new SetCell(texts, model.counts()));
        sets.setAccessibleText(texts.of("export.sets"));
        sets.getStyleClass().add("export-sets");
        sets.getSelectionModel().selectedItemProperty().addListener((p, old, now) -> {
            if (now != null) {
                model.set().set(now);
            }
        });
        VBox.setVgrow(sets, Priority.ALWAYS);
        VBox side = new VBox(new Heading(texts.of("export.sets")), sets);
        side.getStyleClass().add("export-side");
        HBox.setHgrow(side, Priority.ALWAYS);
        side.setMinWidth(0);
        return side;
    }

    private Node formatSide() {
        ToggleGroup group = new ToggleGroup();
        VBox choices = new VBox();
        choices.getStyleClass().add("export-formats");
        for (ExportFormat format : ExportFormat.values()) {
            ToggleButton choice = new ToggleButton(
                    texts.of(format.command()), new KeyCap(keys.written(format.command(), format.key())));
            choice.setToggleGroup(group);
            choice.setMaxWidth(Double.MAX_VALUE);
            choice.setAlignment(Pos.CENTER_LEFT);
            choice.setOnAction(e -> {
                model.format().set(format);
                choice.setSelected(true);
            });
            formats.put(format, choice);
            choices.getChildren().add(choice);
        }
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        about.getStyleClass().add("quiet");
        VBox side = new VBox(new Heading(texts.of("export.formats")), choices, about, chosen(), resultLine());
        side.getStyleClass().addAll("export-side", "export-format-side");
        return side;
    }

    private Node chosen() {
        Label words = new Label();
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.textProperty()
                .bind(Bindings.createStringBinding(this::chosenWords, model.set(), model.format(), model.counts()));
        words.getStyleClass().add("export-chosen");
        return words;
    }

    private String chosenWords() {
        int count = model.counts().get().getOrDefault(model.set().get(), 0);
        String name = texts.of("export.set." + model.set().get().name().toLowerCase(Locale.ROOT));
        return count == 0
                ? texts.of("export.chosen.none", name)
                : texts.of(
                        "export.chosen",
                        name,
                        count,
                        texts.of("export.format." + word(model.format().get())));
    }

    private Node resultLine() {
        resultWords.setWrapText(true);
        resultWords.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(resultWords, Priority.ALWAYS);
        result.getChildren().setAll(new FontIcon("fth-check-circle"), resultWords);
        result.getStyleClass().addAll("export-result");
        result.managedProperty().bind(result.visibleProperty());
        return result;
    }

    private void show(ExportFormat format) {
        formats.forEach((f, choice) -> choice.setSelected(f == format));
        about.setText(texts.of("export.about." + word(format)));
    }

    private void show(Optional<ExportModel.Saved> saved) {
        result.setVisible(saved.isPresent());
        saved.ifPresent(s -> {
            String told = texts.of("export.saved", s.records(), shown(s.file()));
            resultWords.setText(told);
            desk.notices().tell(told);
        });
    }

    private static String shown(Path file) {
        return file.toString();
    }

    private static String word(ExportFormat format) {
        return format.name().toLowerCase(Locale.ROOT);
    }
}
