package org.scopedesk.ui.reading;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.key.Command;

/** What can be done with how a record is shown, on every screen that shows one. */
public final class ReaderCommands {
    private ReaderCommands() {}

    /** Switches all marks off and on; opens the keywords of records, or folds them away. */
    public static List<Command> of(Desk desk) {
        return List.of(
                turn("reading.highlighting", "H", desk.highlighting().on()),
                turn("reading.keywords", "Y", desk.settings().keywordsOpen()));
    }

    private static Command turn(String name, String key, BooleanProperty what) {
        return Command.of(name, () -> what.set(!what.get())).keys(key).keysOnly();
    }
}
