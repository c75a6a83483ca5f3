package org.scopedesk.ui.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import org.scopedesk.review.Reason;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.key.Command;
import org.scopedesk.ui.key.Keys;
import org.scopedesk.ui.reading.ReaderCommands;
import org.scopedesk.ui.reading.RecordReader;

/** The commands of every screen on which a record is read and excluded for a reason. */
public final class ReadingCommands {
    private ReadingCommands() {}

    /**
     * Reading on and back, copying, and how a record is shown. Up and down move between the reasons while one of them has
     * the focus.
     */
    public static List<Command> reading(Desk desk, RecordReader reader, ReasonList reasons) {
        List<Command> commands = new ArrayList<>();
        commands.add(key("screening.page.down", () -> reader.scrollPage(1), "Space", "Page Down"));
        commands.add(key("screening.page.up", () -> reader.scrollPage(-1), "Shift+Space", "Page Up"));
        commands.add(key("screening.line.down", () -> moveOrScroll(reader, reasons, 1), "Down"));
        commands.add(key("screening.line.up", () -> moveOrScroll(reader, reasons, -1), "Up"));
        commands.add(key("screening.copy", reader::copy, "Shortcut+C"));
        commands.addAll(ReaderCommands.of(desk));
        return commands;
    }

    /** The name of the command that excludes for the reason at a place, from 1 to 9. */
    static String nameOfReason(int place) {
        return "screening.reason." + place;
    }

    /** The key of the reason at a place from 1 to 9, as it is written; follows when another is chosen. */
    public static ObservableStringValue keyOfReason(Keys keys, int place) {
        return keys.written(nameOfReason(place), Integer.toString(place));
    }

    /** One command for each reason that has a key. */
    public static List<Command> reasons(CriteriaModel criteria, Consumer<Reason> exclude, ObservableBooleanValue can) {
        return IntStream.rangeClosed(1, 9)
                .mapToObj(key -> Command.of(
                                nameOfReason(key),
                                () -> criteria.reasonOfKey(key).ifPresent(exclude))
                        .keys(Integer.toString(key))
                        .keysOnly()
                        .when(can))
                .toList();
    }

    private static void moveOrScroll(RecordReader reader, ReasonList reasons, int direction) {
        if (!reasons.moveFocus(direction)) {
            reader.scrollLines(direction);
        }
    }

    private static Command key(String name, Runnable run, String... keys) {
        return Command.of(name, run).keys(keys).keysOnly().repeating();
    }
}
