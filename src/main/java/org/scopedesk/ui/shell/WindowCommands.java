package org.scopedesk.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Room;
import org.scopedesk.ui.key.Command;

/** What can be done in every room: going to another, the lists of keys and commands, the size of text. */
final class WindowCommands {
    private final Desk desk;
    private final Predicate<Room> exists;
    private final Consumer<Room> turnTo;
    private final Runnable back;
    private final Runnable choosePerson;
    private final Command help;
    private final Command list;

    WindowCommands(
            Desk desk,
            Predicate<Room> exists,
            Consumer<Room> turnTo,
            Runnable showKeys,
            Runnable showCommands,
            Runnable choosePerson,
            Runnable back) {
        this.choosePerson = choosePerson;
        this.desk = desk;
        this.exists = exists;
        this.turnTo = turnTo;
        this.back = back;
        this.help = Command.of("keys.show", showKeys).keys("?", "F1");
        this.list = Command.of("commands.title", showCommands).keys("Shortcut+K");
    }

    /** The command that shows all keys. */
    Command help() {
        return help;
    }

    List<Command> all() {
        List<Command> all = new ArrayList<>();
        BooleanBinding open =
                Bindings.createBooleanBinding(() -> desk.session().get().isPresent(), desk.session());
        for (Room room : Room.values()) {
            if (exists.test(room)) {
                Command go = Command.of(room.word(), () -> turnTo.accept(room)).icon(room.icon());
                Command reachable = room.isOfReview() ? go.when(open) : go;
                all.add(room.key().isEmpty() ? reachable : reachable.keys(room.key()));
            }
        }
        all.add(list);
        all.add(help);
        all.add(Command.of("person.change", choosePerson).keys("Shortcut+P").when(open));
        all.add(Command.of("desk.back", back).keys("Esc"));
        all.add(Command.of("desk.close", desk::close).when(open));
        all.add(Command.of("size.larger", desk.settings()::larger)
                .keys("Shortcut+Plus", "Shortcut+Equals", "Shortcut+Add", "Shortcut+Shift+Equals")
                .repeating());
        all.add(Command.of("size.smaller", desk.settings()::smaller)
                .keys("Shortcut+Minus", "Shortcut+Subtract")
                .repeating());
        all.add(Command.of("size.usual", desk.settings()::usualSize).keys("Shortcut+0", "Shortcut+Numpad 0"));
        return all;
    }
}
