package org.scopedesk.ui.key;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;

/**
 * Which command stands in the way of a new key: one that can be done at the same time by the same key.
 *
 * @param keys which keys do what now
 * @param everywhere the commands of the window
 * @param rooms the commands of each room
 */
public record KeyConflicts(Keys keys, List<Command> everywhere, List<List<Command>> rooms) {

    public KeyConflicts {
        everywhere = List.copyOf(everywhere);
        rooms = List.copyOf(rooms);
    }

    /** The command that has the key already where {@code command} can be done; empty if the key is free there. */
    public Optional<Command> with(Command command, String key) {
        boolean isEverywhere = has(everywhere, command);
        return Stream.concat(
                        everywhere.stream(),
                        rooms.stream()
                                .filter(room -> isEverywhere || has(room, command))
                                .flatMap(List::stream))
                .filter(other -> !other.name().equals(command.name()))
                .filter(other -> keys.of(other).stream().anyMatch(k -> same(k, key)))
                .findFirst();
    }

    private static boolean has(List<Command> commands, Command command) {
        return commands.stream().anyMatch(c -> c.name().equals(command.name()));
    }

    private static boolean same(String one, String other) {
        if (one.length() == 1 || other.length() == 1) {
            return one.equalsIgnoreCase(other);
        }
        return !one.isEmpty() && !other.isEmpty() && KeyCombination.valueOf(one).equals(KeyCombination.valueOf(other));
    }
}
