package org.scopedesk.ui.sources;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.scopedesk.citation.Format;
import org.scopedesk.ui.Texts;
import org.scopedesk.ui.sources.FileLine.State;

/** One file of the import: its name and size, how it will be read, and how far it is. */
final class ImportRow extends VBox {
    /** In less, source and search stand below the name, so that it can be read and nothing is cut off at the edge. */
    private static final double ROOM_FOR_ONE_LINE = 800;

    private final Texts texts;
    private final ImportModel model;
    private final FileLine line;
    private final HBox first = new HBox();
    private final HBox second = new HBox();
    /** Built once, so that the row can be arranged anew under whoever is on it. */
    private final CheckBox take = new CheckBox();

    private final Label note = new Label();
    private final Button how = new Button();
    private final List<Node> choices = new ArrayList<>();
    private Optional<FileDetail> detail = Optional.empty();

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
        take.setAccessibleText(texts.of("sources.import.take", line.name()));
        take.selectedProperty().bindBidirectional(line.taken());
        take.disableProperty().bind(model.running());
        sized(take, 24, 24);
        second.getStyleClass().addAll("form-row", "import-choices");
        getStyleClass().add("import-row");
        widthProperty().addListener((p, old, now) -> {
            if (isNarrow(old.doubleValue()) != isNarrow(now.doubleValue())) {
                show(line.state().get());
            }
        });
        how.getStyleClass().addAll("flat", "how-button");
        how.setOnAction(e -> line.open().set(!line.open().get()));
        how.setTooltip(new Tooltip(texts.of("sources.import.how")));
        line.format().subscribe(now -> words());
        line.platform().subscribe(now -> words());
        line.encoding().subscribe(now -> words());
        line.table().mapping().subscribe(now -> words());
        line.open().addListener((p, old, now) -> show(line.state().get()));
        line.state().subscribe(this::show);
    }

    private static boolean isNarrow(double width) {
        return width > 0 && width < ROOM_FOR_ONE_LINE;
    }

    private void show(State state) {
        boolean choosing = state instanceof State.Ready;
        boolean narrow = isNarrow(getWidth());
        boolean held = take.isFocused();
        first.getChildren().setAll(mark(state), names());
        second.getChildren().clear();
        if (choosing) {
            (narrow ? second : first).getChildren().addAll(choices());
            first.getChildren().add(how);
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
        getChildren().setAll(first);
        if (choosing && narrow) {
            getChildren().add(second);
        }
        getChildren().add(note);
        if (held && choosing) {
            take.requestFocus();
        }
        if (choosing && line.open().get()) {
            getChildren().add(detail());
        }
        words();
    }

    /** Built once, since what they show follows the file by itself. */
    private List<Node> choices() {
        if (choices.isEmpty()) {
            choices.addAll(List.of(source(), search()));
        }
        return choices;
    }

    private Node detail() {
        FileDetail shown = detail.orElseGet(() -> new FileDetail(texts, model, line));
        detail = Optional.of(shown);
        return shown;
    }

    /** How it will be read, on the button that shows more of it. */
    private void words() {
        List<String> parts = new ArrayList<>();
        String format = line.format().get().map(Format::label).orElse("");
        String platform = line.platform().get();
        parts.add(format);
        if (!format.startsWith(platform)) {
            parts.add(platform);
        }
        line.encoding().get().map(Charset::name).ifPresent(parts::add);
        boolean open = line.open().get();
        String text = String.join(" · ", parts);
        how.setText(text);
        how.setGraphic(new FontIcon(open ? "fth-chevron-up" : "fth-chevron-down"));
        how.setContentDisplay(ContentDisplay.RIGHT);
        how.setAccessibleText(
                texts.of(open ? "sources.import.how.hide" : "sources.import.how.show", line.name(), text));
        sized(how, 200, 256);
        note.setText(line.isReady() ? notes() : "");
    }

    private Node mark(State state) {
        if (state instanceof State.Ready) {
            return take;
        }
        String icon = state instanceof State.Done
                ? "fth-check"
                : state instanceof State.Refused || state instanceof State.Failed ? "fth-slash" : "fth-more-horizontal";
        Label sign = new Label("", new FontIcon(icon));
        return sized(sign, 24, 24);
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
        ComboBox<String> box = new ComboBox<>(FXCollections.observableArrayList(model.knownSources()));
        box.setEditable(true);
        box.setOnShowing(e -> offerKnown(box));
        box.setValue(line.source().get());
        box.getEditor()
                .textProperty()
                .addListener((p, old, now) -> line.source().set(now));
        line.source().subscribe(now -> {
            if (!now.equals(box.getEditor().getText())) {
                box.getEditor().setText(now);
            }
        });
        box.setAccessibleText(texts.of("sources.import.source", line.name()));
        box.setTooltip(new Tooltip(texts.of("sources.import.source.why")));
        return choice(box, 160, 216);
    }

    /**
     * Sources are made while files are imported. They are offered when the list is opened, and not before, since a box
     * forgets what it says when its list is changed under it.
     */
    private void offerKnown(ComboBox<String> box) {
        String said = line.source().get();
        box.getItems().setAll(model.knownSources());
        box.setValue(said);
        line.source().set(said);
    }

    private Node search() {
        SearchChoice box = new SearchChoice(texts, model, line);
        Label alone = new Label(texts.of("sources.import.source.new"));
        alone.getStyleClass().add("quiet");
        StackPane either = new StackPane(alone, choice(box, 144, 204));
        StackPane.setAlignment(alone, Pos.CENTER_LEFT);
        line.source().subscribe(now -> {
            boolean known = model.sourceOf(line).isPresent();
            box.setVisible(known);
            alone.setVisible(!known);
        });
        return sized(either, 144, 204);
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
        line.twin()
                .filter(twin -> line.before().isEmpty())
                .ifPresent(twin -> notes.add(texts.of("sources.import.twin", twin.getFileName())));
        if (line.sourceIsGuessed()) {
            notes.add(texts.of("sources.import.guessed"));
        }
        if (!line.table().isReadable() || line.table().origin() == TableChoice.Origin.GUESSED) {
            notes.add(texts.of("sources.import.columns.guessed"));
        } else if (line.table().origin() == TableChoice.Origin.REMEMBERED) {
            notes.add(texts.of("sources.import.columns.remembered"));
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

    private Node choice(Region box, double least, double wanted) {
        box.disableProperty().bind(model.running());
        return sized(box, least, wanted);
    }

    private static Node sized(Region node, double least, double wanted) {
        node.setMinWidth(least);
        node.setPrefWidth(wanted);
        return node;
    }
}
