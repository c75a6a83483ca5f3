package org.scopedesk.ui.duplicates;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.scopedesk.review.Relation;
import org.scopedesk.ui.key.Command;
import org.scopedesk.ui.key.Command.Tone;

/** What can be done on the Duplicates screen, with its keys. */
final class DuplicatesCommands {
    private final DuplicatesModel model;
    private final Command find;
    private final Command join;
    private final Command narrow;
    private final List<Command> sheets;

    /** @param view gives the view, once it is made */
    DuplicatesCommands(DuplicatesModel model, Supplier<DuplicatesView> view) {
        this.model = model;
        this.find = Command.of("duplicates.find", model::find)
                .keys("F")
                .icon("fth-search")
                .keysOnly()
                .when(model.canFind());
        this.join = Command.of("duplicates.join", () -> view.get().openJoin())
                .keys("J")
                .icon("fth-link")
                .keysOnly();
        this.narrow = Command.of(
                        "duplicates.filter.form", () -> view.get().list().toggleForm())
                .keys("G")
                .icon("fth-filter")
                .keysOnly();
        this.sheets = List.of(
                Command.of("duplicates.rules", () -> view.get().openRules())
                        .keys("B")
                        .icon("fth-check-square")
                        .keysOnly(),
                Command.of("duplicates.account", () -> view.get().sheets().account())
                        .keys("I")
                        .icon("fth-bar-chart-2")
                        .keysOnly(),
                Command.of("duplicates.history", () -> view.get().sheets().history())
                        .keys("H")
                        .icon("fth-clock")
                        .keysOnly(),
                Command.of("duplicates.order", () -> view.get().sheets().order())
                        .keys("O")
                        .icon("fth-star")
                        .keysOnly());
    }

    Command find() {
        return find;
    }

    Command join() {
        return join;
    }

    /** Those above the list, what is done most first. */
    List<Command> top() {
        return Stream.concat(Stream.of(find, join), sheets.stream()).toList();
    }

    Command narrow() {
        return narrow;
    }

    List<Command> all(DuplicatesView view) {
        List<Command> all = new ArrayList<>();
        all.add(judge("duplicates.same.report", "D", Relation.DUPLICATE).tone(Tone.PRIMARY));
        all.add(judge("duplicates.different", "N", Relation.DIFFERENT));
        all.add(judge("duplicates.related", "R", Relation.RELATED));
        all.add(Command.of("duplicates.take.out", model::takeOut).keys("X").when(model.canTakeOut()));
        all.add(Command.of("duplicates.skip", () -> view.move(1))
                .keys("S", "Down")
                .repeating());
        all.add(Command.of("duplicates.undo", model::undo)
                .keys("U", "Shortcut+Z")
                .when(new ReadOnlyBooleanWrapper(model.isOpen()))
                .aside());
        all.add(Command.of("duplicates.redo", model::redo)
                .keys("Shortcut+Shift+Z", "Shortcut+Y")
                .keysOnly()
                .when(new ReadOnlyBooleanWrapper(model.isOpen())));
        all.add(join);
        all.add(find);
        all.add(narrow);
        all.addAll(sheets);
        all.add(key("duplicates.previous", () -> view.move(-1), "Up"));
        all.add(key("duplicates.left", () -> model.chooseColumn(model.column().get() - 1), "Left"));
        all.add(key("duplicates.right", () -> model.chooseColumn(model.column().get() + 1), "Right"));
        all.add(key("duplicates.page.down", () -> view.side().scrollPage(1), "Space", "Page Down"));
        all.add(key("duplicates.page.up", () -> view.side().scrollPage(-1), "Shift+Space", "Page Up"));
        all.add(key("duplicates.narrow", view.list()::startFilter, "/"));
        all.add(key("duplicates.copy", view::copy, "Shortcut+C"));
        addColumns(all);
        return all;
    }

    private Command judge(String name, String key, Relation relation) {
        return Command.of(name, () -> model.judge(relation)).keys(key).when(model.canJudge());
    }

    private static Command key(String name, Runnable run, String... keys) {
        return Command.of(name, run).keys(keys).keysOnly().repeating();
    }

    private void addColumns(List<Command> all) {
        for (int i = 1; i <= 9; i++) {
            int at = i - 1;
            all.add(Command.of("duplicates.column." + i, () -> model.chooseColumn(at))
                    .keys(Integer.toString(i))
                    .keysOnly());
        }
    }
}
