package org.scopedesk.ui.log;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Outside.Kind;
import org.scopedesk.ui.Screen;
import org.scopedesk.ui.Session;
import org.scopedesk.ui.key.Command;
import org.scopedesk.ui.part.SaveChooser;
import org.scopedesk.workbench.LogEntry;

/** Log: everything that happened, and the review as it stood at a moment. */
public final class LogScreen implements Screen {
    private final Desk desk;
    private final LogModel model;
    private final PastModel past;
    private final LogView view;
    private final SaveChooser chooser;
    private final List<Command> commands;

    public LogScreen(Desk desk, Session session) {
        this.desk = desk;
        this.model = new LogModel(desk, session);
        this.past = new PastModel(desk, session);
        this.view = new LogView(desk, model, past);
        this.chooser = new SaveChooser(desk);
        BooleanBinding some = Bindings.createBooleanBinding(
                () -> model.listed().get().filter(l -> !l.isEmpty()).isPresent()
                        && past.past().get().isEmpty(),
                model.listed(),
                past.past());
        BooleanBinding present =
                Bindings.createBooleanBinding(() -> past.past().get().isEmpty(), past.past());
        this.commands = List.of(
                Command.of("log.open", () -> view.chosen().ifPresent(model::open))
                        .keys("O")
                        .icon("fth-book-open")
                        .when(some),
                Command.of("log.filter", view::startFilter).keys("F", "/").when(present),
                Command.of("log.past", this::lookBack)
                        .keys("A")
                        .icon("fth-clock")
                        .when(some),
                Command.of("past.leave", view::leavePast).keys("B").when(present.not()),
                Command.of("log.copy", this::copy).keys("Shortcut+C").keysOnly().when(some),
                Command.of("log.save", this::save).keys("Shortcut+S").aside().when(some));
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public void shown() {
        model.watch(true);
    }

    @Override
    public void hidden() {
        model.watch(false);
    }

    @Override
    public boolean back() {
        return view.back();
    }

    @Override
    public Node focusFirst() {
        return view.focusFirst();
    }

    /** To the moment of the chosen entry, with it; another can be written in its place. */
    private void lookBack() {
        view.chosen().map(LogEntry::at).ifPresent(past::look);
    }

    private void copy() {
        LogWords words = new LogWords(desk.texts());
        String copied = view.selected().stream()
                .map(entry -> String.join(
                        "\t",
                        LogWords.time(entry.at()),
                        words.person(entry),
                        words.what(entry),
                        words.record(entry, model.told().get().titles())))
                .collect(Collectors.joining("\n"));
        desk.copy(copied, desk.texts().of("log.copied", view.selected().size()));
    }

    private void save() {
        Kind csv = new Kind(desk.texts().of("records.kind.csv"), "csv");
        chooser.ask(desk.texts().of("log.save"), desk.texts().of("log.save.name"), List.of(csv))
                .ifPresent(model::save);
    }
}
