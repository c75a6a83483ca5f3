package org.scopedesk.ui.screening;

import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Room;
import org.scopedesk.ui.key.Command;

/** The commands of the queue and of what is written beside a record; the same at both stages. */
public final class QueueCommands {
    private QueueCommands() {}

    /** A note and a label. */
    public static List<Command> remarks(ScreeningView view) {
        return List.of(
                Command.of("screening.note", view::startNote).keys("N").aside(),
                Command.of("screening.label", view::startLabel).keys("L").aside());
    }

    /**
     * Arranging the queue, the list, similar records.
     *
     * @param can whether the record that is read can be decided
     */
    public static List<Command> queue(Desk desk, ScreeningModel model, QueueDesk queue, ObservableBooleanValue can) {
        return List.of(
                Command.of("screening.queue", queue::arrange).keys("Q").keysOnly(),
                key("screening.list", "T", queue, queue::toggleList),
                Command.of("screening.keep", model::keep).keys("K").keysOnly().when(can),
                key("screening.similar.queue", "S", queue, queue::queueSimilar),
                key("screening.similar", "Shortcut+L", queue, queue::listSimilar),
                key("screening.net", "W", queue, queue::castNet),
                key("screening.search", "/", queue, () -> desk.go(Room.SEARCH)));
    }

    private static Command key(String name, String key, QueueDesk queue, Runnable run) {
        return Command.of(name, run).keys(key).keysOnly().when(queue.isCovered().not());
    }
}
