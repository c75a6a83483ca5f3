package org.scopedesk.ui.duplicates;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableStringValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.FlowPane;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.key.Command;
import org.scopedesk.ui.key.Keys;
import org.scopedesk.ui.part.CommandButton;

/**
 * What is done with the list as a whole, in one row: where it is too narrow for all words, the last commands show their
 * icon in place of them, so that the records below keep their room.
 */
final class ToolRow extends FlowPane {
    /** What a button takes besides its words and icon, with the gap beside it; in ems. */
    private static final double BUTTON = 3.3;

    private static final double ICON = 1.7;
    private static final double LETTER = 0.52;
    private static final double EDGES = 2;

    private final Desk desk;
    /** Kept, since nobody else does. */
    private final List<ObservableValue<Boolean>> kept = new ArrayList<>();

    ToolRow(Desk desk, Keys keys, List<Command> commands) {
        this.desk = desk;
        getStyleClass().add("summary-buttons");
        double ems = EDGES + (BUTTON + ICON) * commands.size();
        for (Command command : commands) {
            String words = desk.texts().of(command.name());
            ems += LETTER * words.length() - ICON;
            ObservableValue<Boolean> wordy = hasRoom(ems);
            ObservableValue<Boolean> iconic = wordy.map(room -> !room);
            kept.add(wordy);
            kept.add(iconic);
            ObservableStringValue key =
                    keys.written(command.name(), command.usualKeys().get(0));
            getChildren().add(new CommandButton(command, words, key, iconic, wordy));
        }
    }

    private ObservableValue<Boolean> hasRoom(double ems) {
        return Bindings.createBooleanBinding(
                () -> getWidth() > ems * desk.settings().textSize().get(),
                widthProperty(),
                desk.settings().textSize());
    }
}
