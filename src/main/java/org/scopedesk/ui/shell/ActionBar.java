package org.scopedesk.ui.shell;

import java.util.List;
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
    private static final double ROOM_FOR_ICONS = 900;

    private final Desk desk;
    private final Keys keys;
    private final ObservableValue<Boolean> roomy = widthProperty().map(w -> w.doubleValue() > ROOM_FOR_ICONS);

    ActionBar(Desk desk, Keys keys) {
        this.desk = desk;
        this.keys = keys;
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
        commands.stream()
                .filter(c -> c.place() == Command.Place.BAR)
                .forEach(c -> getChildren().add(button(c, work)));
        getChildren().add(gap);
        commands.stream()
                .filter(c -> c.place() == Command.Place.ASIDE)
                .forEach(c -> getChildren().add(button(c, work)));
        getChildren().add(button(help, () -> {}));
    }

    private Node button(Command command, Runnable work) {
        CommandButton button =
                new CommandButton(command, desk.texts().of(command.name()), keys.written(command), roomy);
        button.setOnMouseReleased(e -> work.run());
        return button;
    }
}
