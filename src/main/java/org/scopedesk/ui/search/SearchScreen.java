package org.scopedesk.ui.search;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Screen;
import org.scopedesk.ui.Session;
import org.scopedesk.ui.Subject;
import org.scopedesk.ui.key.Command;
import org.scopedesk.ui.part.SaveChooser;
import org.scopedesk.ui.records.RecordClipboard;
import org.scopedesk.ui.records.RecordKinds;

/** Search: every record of the review, by its words. */
public final class SearchScreen implements Screen {
    private final Desk desk;
    private final SearchModel model;
    private final SearchView view;
    private final RecordClipboard clipboard;
    private final SaveChooser chooser;
    private final List<Command> commands;

    public SearchScreen(Desk desk, Session session) {
        this.desk = desk;
        this.model = new SearchModel(desk, session);
        this.view = new SearchView(desk, model, new SavedModel(desk, session));
        this.clipboard = new RecordClipboard(desk, session);
        this.chooser = new SaveChooser(desk);
        BooleanBinding some = Bindings.createBooleanBinding(
                () -> model.listed().get().filter(l -> l.total() > 0).isPresent(), model.listed());
        this.commands = List.of(
                Command.of("search.query", view::startQuery)
                        .keys("Shortcut+F", "/")
                        .keysOnly(),
                Command.of("search.help", view::showHelp).keys("F2", "H"),
                Command.of("search.saved", view::showSaved).keys("F3", "K"),
                Command.of("search.raw", () -> model.raw().set(!model.raw().get()))
                        .keys("Shortcut+R")
                        .when(some),
                Command.of("records.copy", this::copy)
                        .keys("Shortcut+C")
                        .aside()
                        .when(some),
                Command.of("records.copy.ris", () -> clipboard.copyRis(view.selected()))
                        .keys("Shortcut+Shift+C")
                        .keysOnly()
                        .when(some),
                Command.of("search.save", this::save).keys("Shortcut+S").aside().when(some),
                Command.of("screening.page.down", () -> view.reader().scrollPage(1))
                        .keys("Space", "Page Down")
                        .keysOnly()
                        .repeating(),
                Command.of("screening.page.up", () -> view.reader().scrollPage(-1))
                        .keys("Shift+Space", "Page Up")
                        .keysOnly()
                        .repeating());
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
    public void show(Subject subject) {
        if (subject instanceof Subject.Query query) {
            view.attempt(query.query());
        } else if (subject instanceof Subject.Records records) {
            model.list(records);
        } else if (subject instanceof Subject.One one) {
            model.list(new Subject.Records(desk.texts().of("search.one"), List.of(one.record())));
        }
    }

    /** From the query Esc leaves the room, for the query is where it starts. */
    @Override
    public boolean back() {
        if (!view.back()) {
            desk.back();
        }
        return true;
    }

    @Override
    public Node focusFirst() {
        return view.focusFirst();
    }

    private void copy() {
        if (view.copyText()) {
            return;
        }
        view.rawText().ifPresentOrElse(this::put, () -> clipboard.copyCitations(view.selected()));
    }

    private void put(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
        desk.notices().tell(desk.texts().of("search.copied.raw"));
    }

    private void save() {
        chooser.ask(desk.texts().of("search.save"), desk.texts().of("search.save.name"), RecordKinds.all(desk.texts()))
                .ifPresent(model::save);
    }
}
