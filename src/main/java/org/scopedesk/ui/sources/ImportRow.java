package org.scopedesk.ui.sources;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.javafx.FontIcon;
import org.scopedesk.citation.Format;
import org.scopedesk.ui.Texts;
import org.scopedesk.ui.sources.FileLine.State;

/** One file of the import: its name and size, how it will be read, and how far it is. */
final class ImportRow extends VBox {
    private static final List<String> ENCODINGS =
            List.of("UTF-8", "ISO-8859-1", "windows-1252", "UTF-16LE", "UTF-16BE", "x-MacRoman");

    private final Texts texts;
    private final ImportModel model;
    private final FileLine line;
    private final HBox first = new HBox();
    private final Label note = new Label();

    ImportRow(Texts texts, ImportModel model, FileLine line) {
        this.texts = texts;
        this.model = model;
        this.line = line;
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        note.getStyleClass().add("quiet");
        note.managedProperty().bind(note.textProperty().map(text -> !text.isEmpty()));
        first.getStyleClass().add("form-row");
        first.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("import-row");
        line.state().subscribe(this::show);
    }

    private void show(State state) {
        boolean choosing = state instanceof State.Ready;
        first.getChildren().setAll(mark(state), names());
        if (choosing) {
            first.getChildren().addAll(source(), format(), platform(), encoding());
        } else {
            Label words = new Label(words(state));
            words.setWrapText(true);
            words.setMinHeight(USE_PREF_SIZE);
            words.getStyleClass().add("import-state");
            HBox.setHgrow(words, Priority.ALWAYS);
            words.setMaxWidth(Double.MAX_VALUE);
            first.getChildren().add(words);
        }
        first.getChildren().add(remove(state));
        note.setText(choosing ? notes() : "");
        getChildren().setAll(first, note);
    }

    private Node mark(State state) {
        if (state instanceof State.Ready) {
            CheckBox take = new CheckBox();
            take.setAccessibleText(texts.of("sources.import.take", line.name()));
            take.selectedProperty().bindBidirectional(line.taken());
            take.disableProperty().bind(model.running());
            return sized(take, 24);
        }
        String icon = state instanceof State.Done
                ? "fth-check"
                : state instanceof State.Refused || state instanceof State.Failed ? "fth-slash" : "fth-more-horizontal";
        Label sign = new Label("", new FontIcon(icon));
        return sized(sign, 24);
    }

    private Node names() {
        Label name = new Label(line.name());
        name.getStyleClass().add("list-title");
        name.setTooltip(new Tooltip(line.file().toString()));
        Label size = new Label(size(line.bytes()));
        size.getStyleClass().add("quiet");
        VBox names = new VBox(name, size);
        names.setMinWidth(120);
        names.setPrefWidth(180);
        names.setMaxWidth(line.state().get() instanceof State.Ready ? Double.MAX_VALUE : 220);
        HBox.setHgrow(names, line.state().get() instanceof State.Ready ? Priority.ALWAYS : Priority.NEVER);
        return names;
    }

    private Node source() {
        ComboBox<String> box = new ComboBox<>(model.knownSources());
        box.setEditable(true);
        box.setValue(line.source().get());
        box.getEditor()
                .textProperty()
                .addListener((p, old, now) -> line.source().set(now));
        box.setAccessibleText(texts.of("sources.import.source", line.name()));
        box.setTooltip(new Tooltip(texts.of("sources.import.source.why")));
        return choice(box, 160);
    }

    private Node format() {
        ChoiceBox<Format> box = new ChoiceBox<>();
        box.getItems().setAll(Format.values());
        box.setConverter(shown(new StringConverter<>() {
            @Override
            public String toString(Format format) {
                return format == null ? "" : format.label();
            }

            @Override
            public Format fromString(String text) {
                return Format.valueOf(text.toUpperCase(Locale.ROOT));
            }
        }));
        line.format().get().ifPresent(box::setValue);
        box.valueProperty().addListener((p, old, now) -> line.format().set(Optional.ofNullable(now)));
        box.setAccessibleText(texts.of("sources.import.format", line.name()));
        return choice(box, 90);
    }

    private Node platform() {
        ChoiceBox<String> box = new ChoiceBox<>();
        Set<String> names = new LinkedHashSet<>(model.platforms());
        names.add(line.platform().get());
        box.getItems().setAll(names);
        String none = texts.of("sources.platform.none");
        box.setConverter(shown(new StringConverter<>() {
            @Override
            public String toString(String name) {
                return name == null || name.isEmpty() ? none : name;
            }

            @Override
            public String fromString(String text) {
                return text.equals(none) ? "" : text;
            }
        }));
        box.setValue(line.platform().get());
        box.valueProperty().addListener((p, old, now) -> line.platform().set(now == null ? "" : now));
        box.setAccessibleText(texts.of("sources.import.platform", line.name()));
        return choice(box, 130);
    }

    private Node encoding() {
        ChoiceBox<String> box = new ChoiceBox<>();
        String detected = line.encoding().get().map(Charset::name).orElse("UTF-8");
        List<String> names = new ArrayList<>(ENCODINGS);
        names.removeIf(name -> !Charset.isSupported(name) || name.equalsIgnoreCase(detected));
        names.add(0, detected);
        box.getItems().setAll(names);
        box.setValue(detected);
        box.valueProperty()
                .addListener((p, old, now) ->
                        line.encoding().set(Optional.ofNullable(now).map(Charset::forName)));
        box.setAccessibleText(texts.of("sources.import.encoding", line.name()));
        return choice(box, 110);
    }

    private Node remove(State state) {
        Button remove = new Button("", new FontIcon("fth-x"));
        remove.getStyleClass().addAll("flat", "button-icon");
        remove.setAccessibleText(texts.of("sources.import.remove", line.name()));
        remove.setTooltip(new Tooltip(texts.of("sources.import.remove", line.name())));
        remove.setOnAction(e -> model.remove(line));
        remove.disableProperty().bind(model.running());
        remove.setVisible(!(state instanceof State.Importing));
        remove.setMinWidth(USE_PREF_SIZE);
        return remove;
    }

    private String words(State state) {
        if (state instanceof State.Refused refused) {
            return refused.advice();
        }
        if (state instanceof State.Failed failed) {
            return texts.of("sources.import.failed", failed.why());
        }
        if (state instanceof State.Done done) {
            return texts.of(
                    done.ledger().rejected() > 0 ? "sources.import.done.rejected" : "sources.import.done",
                    done.ledger().found(),
                    done.ledger().read(),
                    done.ledger().rejected());
        }
        return texts.of(state instanceof State.Importing ? "sources.import.importing" : "sources.import.looking");
    }

    private String notes() {
        List<String> notes = new ArrayList<>();
        line.before()
                .ifPresent(before -> notes.add(texts.of("sources.import.before", before.fileName(), before.read())));
        if (line.sourceIsGuessed()) {
            notes.add(texts.of("sources.import.guessed"));
        }
        notes.addAll(line.remarks());
        return String.join(" ", notes);
    }

    private String size(long bytes) {
        if (bytes < 1_000) {
            return texts.of("sources.size.bytes", bytes);
        }
        return bytes < 1_000_000
                ? texts.of("sources.size.kilo", (bytes + 500) / 1_000)
                : texts.of("sources.size.mega", bytes / 1_000_000.0);
    }

    private Node choice(Region box, double width) {
        box.disableProperty().bind(model.running());
        return sized(box, width);
    }

    private static Node sized(Region node, double width) {
        node.setMinWidth(width);
        node.setPrefWidth(width);
        return node;
    }

    private static <T> StringConverter<T> shown(StringConverter<T> converter) {
        return converter;
    }
}
