package org.scopedesk.ui.settings;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Room;
import org.scopedesk.ui.Screen;
import org.scopedesk.ui.key.Command;
import org.scopedesk.ui.key.Keys;
import org.scopedesk.ui.part.Heading;

/** How the window looks, what language it speaks, which keys it knows; every change holds at once. */
public final class SettingsScreen implements Screen {
    private final ScrollPane view = new ScrollPane();
    private final Node first;

    /**
     * The screen.
     *
     * @param commands the commands of a room of the open review
     */
    public SettingsScreen(Desk desk, Keys keys, Function<Room, List<Command>> commands) {
        LookSettings look = new LookSettings(desk);
        this.first = look.theme();
        VBox column = new VBox(
                new Heading(desk.texts().of("settings.look")),
                look.lookForm(),
                new Heading(desk.texts().of("settings.reading")),
                look.readingForm(),
                look.example(),
                new Heading(desk.texts().of("settings.keys")),
                new KeyTable(desk, keys, commands));
        column.getStyleClass().add("settings-column");
        HBox centred = new HBox(column);
        centred.setAlignment(Pos.TOP_CENTER);
        HBox.setHgrow(column, Priority.SOMETIMES);
        view.setContent(centred);
        view.setFitToWidth(true);
        view.getStyleClass().add("screen");
        view.setFocusTraversable(false);
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public Node focusFirst() {
        return first;
    }

    @Override
    public List<Command> commands() {
        return List.of();
    }
}
