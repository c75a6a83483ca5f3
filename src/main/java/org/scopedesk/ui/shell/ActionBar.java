package org.scopedesk.ui.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.key.Command;
import org.scopedesk.ui.key.Keys;
import org.scopedesk.ui.part.CommandButton;

/** The foot of the window: what can be done here, each with its key, always in the same place. */
final class ActionBar extends HBox {
    private static final double ROOM_FOR_ICONS = 64;
    /** What a button takes besides its words, a letter of them, and the edges of the bar; in ems. */
    private static final double BUTTON = 3.85;

    private static final double LETTER = 0.52;
    /** What a button without an icon takes besides its words, and the gap beside it. */
    private static final double BARE_BUTTON = 3.3;

    private static final double EDGES = 2;

    private final Desk desk;
    private final Keys keys;
    private final ObservableValue<Boolean> roomy;
    private final ObservableValue<Boolean> wordy;
    private final DoubleProperty words = new SimpleDoubleProperty();
    /** How wide the bar is, in ems, when a command has room for its words. */
    private final Map<Command, Double> wide = new HashMap<>();

    ActionBar(Desk desk, Keys keys) {
        this.desk = desk;
        this.keys = keys;
        this.roomy = hasRoom(new SimpleDoubleProperty(ROOM_FOR_ICONS));
        this.wordy = hasRoom(words);
        getStyleClass().add("action-bar");
        setMinWidth(0);
        setAlignment(Pos.CENTER_LEFT);
    }

    /**
     * Shows the commands of a screen.
     *
     * @param commands all of them; those with keys only are left out
     * @param help the command that shows all keys
     * @param work takes the focus back after a click
     */
    void show(List<Command> commands, Command help, Runnable work) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().clear();
        List<Command> all = Stream.concat(
                        commands.stream().filter(c -> c.place() != Command.Place.KEYS_ONLY), Stream.of(help))
                .toList();
        words.set(EDGES + BUTTON * all.size() + letters(all));
        giveRoom(all);
        commands.stream()
                .filter(c -> c.place() == Command.Place.BAR)
                .forEach(c -> getChildren().add(button(c, work)));
        getChildren().add(gap);
        commands.stream()
                .filter(c -> c.place() == Command.Place.ASIDE)
                .forEach(c -> getChildren().add(button(c, work)));
        getChildren().add(button(help, () -> {}));
    }

    /** Whether the bar is wider than so many letters of the chosen size. */
    private ObservableValue<Boolean> hasRoom(ReadOnlyDoubleProperty ems) {
        return Bindings.createBooleanBinding(
                () -> getWidth() > ems.get() * desk.settings().textSize().get(),
                widthProperty(),
                ems,
                desk.settings().textSize());
    }

    /** The decisions keep their words however narrow the bar is; of the others the last give theirs up first. */
    private void giveRoom(List<Command> shown) {
        wide.clear();
        double width = EDGES
                + BARE_BUTTON * shown.size()
                + shown.stream().mapToDouble(this::ofKey).sum();
        for (Command command : shown) {
            if (command.place() == Command.Place.BAR) {
                width += ofWords(command);
                wide.put(command, command.tone() == Command.Tone.PLAIN ? width : 0);
            }
        }
    }

    private double letters(List<Command> shown) {
        return shown.stream().mapToDouble(c -> ofWords(c) + ofKey(c)).sum();
    }

    private double ofWords(Command command) {
        return command.isCompact()
                ? 0
                : LETTER * desk.texts().of(command.name()).length();
    }

    /** What a key takes of which more than a letter is written. */
    private double ofKey(Command command) {
        return LETTER * Math.max(0, keys.written(command).length() - 1);
    }

    private ObservableValue<Boolean> room(Command command) {
        return wide.containsKey(command) ? hasRoom(new SimpleDoubleProperty(wide.get(command))) : wordy;
    }

    private Node button(Command command, Runnable work) {
        CommandButton button = new CommandButton(
                command, desk.texts().of(command.name()), keys.written(command), roomy, room(command));
        button.setOnMouseReleased(e -> work.run());
        return button;
    }
}
