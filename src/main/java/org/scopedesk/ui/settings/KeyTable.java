package org.scopedesk.ui.settings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Room;
import org.scopedesk.ui.Texts;
import org.scopedesk.ui.key.Command;
import org.scopedesk.ui.key.KeyConflicts;
import org.scopedesk.ui.key.KeyNames;
import org.scopedesk.ui.key.KeyPress;
import org.scopedesk.ui.key.Keys;
import org.scopedesk.ui.part.KeyCap;
import org.scopedesk.ui.part.Named;

/** The keys of the window and of each screen; any of them can be changed by pressing another. */
final class KeyTable extends VBox {
    /** What every field of text does with these. */
    private static final Set<String> EDITING = Set.of("Shortcut+X", "Shortcut+C", "Shortcut+V", "Shortcut+A");

    private final Desk desk;
    private final Texts texts;
    private final Keys keys;
    private final Function<Room, List<Command>> commandsOf;
    private final ChoiceBox<Room> place = new ChoiceBox<>();
    private final GridPane grid = new GridPane();
    private final Map<String, Button> changes = new HashMap<>();
    private String refused = "";
    private Optional<Command> waiting = Optional.empty();

    /**
     * The table.
     *
     * @param commandsOf the commands of a room of the open review
     */
    KeyTable(Desk desk, Keys keys, Function<Room, List<Command>> commandsOf) {
        this.desk = desk;
        this.texts = desk.texts();
        this.keys = keys;
        this.commandsOf = commandsOf;
        grid.getStyleClass().add("key-grid");
        Label note = new Label(texts.of("settings.keys.note"));
        note.getStyleClass().add("quiet");
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        place.setConverter(new Named<>(room -> texts.of(room == Room.START ? "keys.everywhere" : room.word())));
        place.setAccessibleText(texts.of("settings.keys.place"));
        place.setPrefWidth(280);
        place.getSelectionModel().selectedItemProperty().addListener((p, old, now) -> stop());
        Button all = new Button(texts.of("settings.keys.reset.all"));
        all.setOnAction(e -> {
            keys.resetAll();
            stop();
        });
        HBox head = new HBox(place, all);
        head.getStyleClass().add("form-row");
        head.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("key-table");
        getChildren().setAll(head, note, grid);
        sceneProperty().addListener((p, old, now) -> {
            if (now == null && waiting.isPresent()) {
                stop(); // nobody who is elsewhere waits for a key here
            }
        });
        desk.session().addListener((p, old, now) -> fillPlaces());
        fillPlaces();
    }

    private void fillPlaces() {
        boolean open = desk.session().get().isPresent();
        List<Room> places = new ArrayList<>(List.of(Room.START));
        Stream.of(Room.values()).filter(r -> open && r.isOfReview()).forEach(places::add);
        Room before = place.getValue();
        place.getItems().setAll(places);
        place.setValue(places.contains(before) ? before : Room.START);
    }

    /** The room of the start stands for the window as a whole. */
    private List<Command> shown() {
        return place.getValue() == null || place.getValue() == Room.START
                ? keys.everywhere()
                : commandsOf.apply(place.getValue());
    }

    /** Shows the keys that hold now. Who was on the button of a command is on it again. */
    private void show() {
        Optional<String> focused = changes.entrySet().stream()
                .filter(change -> change.getValue().isFocused())
                .map(Map.Entry::getKey)
                .findFirst();
        grid.getChildren().clear();
        changes.clear();
        int row = 0;
        for (Command command : shown()) {
            grid.addRow(row++, caps(command), words(command), buttons(command));
            if (isWaiting(command) && !refused.isEmpty()) {
                grid.add(refusal(), 1, row++, 2, 1);
            }
        }
        focused.map(changes::get).ifPresent(Node::requestFocus);
    }

    private boolean isWaiting(Command command) {
        return waiting.filter(w -> w.name().equals(command.name())).isPresent();
    }

    private Label refusal() {
        Label why = new Label(refused);
        why.setWrapText(true);
        why.setMinHeight(USE_PREF_SIZE);
        why.getStyleClass().add("key-says");
        why.pseudoClassStateChanged(PseudoClass.getPseudoClass("refused"), true);
        return why;
    }

    private Label words(Command command) {
        Label words = new Label(texts.of(command.name()));
        words.setWrapText(true);
        words.setMinWidth(220);
        return words;
    }

    private Node caps(Command command) {
        HBox caps = new HBox();
        caps.getStyleClass().add("key-caps");
        caps.setAlignment(Pos.CENTER_RIGHT);
        caps.setMinWidth(150);
        if (isWaiting(command)) {
            Label press = new Label(texts.of("settings.keys.press"));
            press.getStyleClass().add("key-press");
            caps.getChildren().setAll(press);
        } else {
            keys.of(command).stream()
                    .filter(k -> !k.isEmpty())
                    .limit(2)
                    .forEach(k -> caps.getChildren().add(new KeyCap(KeyNames.shown(k))));
        }
        return caps;
    }

    private Node buttons(Command command) {
        String name = texts.of(command.name());
        boolean now = isWaiting(command);
        Button change = new Button(texts.of(now ? "settings.keys.cancel" : "settings.keys.change"));
        change.getStyleClass().add("small");
        change.setAccessibleText(texts.of("settings.keys.change") + ": " + name);
        change.setOnAction(e -> {
            if (now) {
                stop();
            } else {
                start(command);
            }
        });
        changes.put(command.name(), change);
        Button reset = new Button(texts.of("settings.keys.reset"));
        reset.getStyleClass().addAll("small", "flat");
        reset.setAccessibleText(texts.of("settings.keys.reset") + ": " + name);
        reset.setVisible(keys.isChosen(command));
        reset.setOnAction(e -> {
            keys.reset(command);
            stop();
        });
        HBox buttons = new HBox(change, reset);
        buttons.getStyleClass().add("form-row");
        return buttons;
    }

    private void start(Command command) {
        waiting = Optional.of(command);
        refused = "";
        keys.catchKeys(event -> pressed(command, event));
        show();
    }

    private void stop() {
        waiting = Optional.empty();
        refused = "";
        keys.catchNothing();
        show();
    }

    private void pressed(Command command, KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            stop();
            return;
        }
        KeyPress.of(event).ifPresent(key -> {
            if (event.getCode() == KeyCode.TAB) {
                refuse(texts.of("settings.keys.taken.tab"));
            } else if (EDITING.contains(key) && !command.usualKeys().contains(key)) {
                refuse(texts.of("settings.keys.taken.text", KeyNames.shown(key)));
            } else {
                give(command, key);
            }
        });
    }

    private void give(Command command, String key) {
        List<List<Command>> rooms = place.getItems().stream()
                .filter(Room::isOfReview)
                .map(commandsOf)
                .toList();
        Optional<Command> other = new KeyConflicts(keys, keys.everywhere(), rooms).with(command, key);
        if (other.isPresent()) {
            refuse(texts.of(
                    "settings.keys.taken",
                    KeyNames.shown(key),
                    texts.of(other.get().name()),
                    texts.of(command.name())));
            return;
        }
        keys.choose(command, key);
        stop();
    }

    private void refuse(String why) {
        refused = why;
        show();
    }
}
