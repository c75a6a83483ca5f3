package org.scopedesk.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.review.Stage;
import org.scopedesk.review.Verdict;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Room;
import org.scopedesk.ui.Screen;
import org.scopedesk.ui.Session;
import org.scopedesk.ui.Subject;
import org.scopedesk.ui.bulk.BulkModel;
import org.scopedesk.ui.bulk.BulkPane;
import org.scopedesk.ui.key.Command;
import org.scopedesk.ui.part.SaveChooser;
import org.scopedesk.ui.reading.ReaderCommands;
import org.scopedesk.ui.records.RecordClipboard;
import org.scopedesk.ui.records.RecordKinds;

/** Search: every record of the review, by its words. */
public final class SearchScreen implements Screen {
    private final Desk desk;
    private final BulkModel bulk;
    private final SearchModel model;
    private final SearchView view;
    private final RecordClipboard clipboard;
    private final SaveChooser chooser;
    private final List<Command> commands;

    public SearchScreen(Desk desk, Session session) {
        this.desk = desk;
        this.model = new SearchModel(desk, session);
        this.bulk = new BulkModel(desk, session, Stage.TITLE_ABSTRACT);
        BulkPane pane = new BulkPane(desk.texts(), bulk, () -> undo(session));
        this.view = new SearchView(desk, model, new SavedModel(desk, session), pane);
        session.onOther(view::forget);
        this.clipboard = new RecordClipboard(desk, session);
        this.chooser = new SaveChooser(desk);
        BooleanBinding some = Bindings.createBooleanBinding(
                () -> model.listed().get().filter(l -> l.total() > 0).isPresent(), model.listed());
        List<Command> all = new ArrayList<>(List.of(
                Command.of("search.query", view::startQuery)
                        .keys("Shortcut+F", "/")
                        .keysOnly(),
                Command.of("search.help", view::showHelp).keys("F2"),
                Command.of("search.saved", view::showSaved).keys("F3", "K"),
                Command.of("search.decide", this::decide)
                        .keys("Shortcut+D")
                        .icon("fth-check-square")
                        .when(some),
                Command.of("search.similar", this::similar)
                        .keys("Shortcut+L")
                        .keysOnly()
                        .when(some),
                Command.of("search.similar.queue", this::queueSimilar)
                        .keys("Shortcut+Shift+L")
                        .keysOnly()
                        .when(some),
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
                        .repeating()));
        all.addAll(ReaderCommands.of(desk));
        this.commands = List.copyOf(all);
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
        if (bulk.look().get().isPresent()) {
            bulk.cancel();
        } else if (!view.back()) {
            desk.back();
        }
        return true;
    }

    @Override
    public Node focusFirst() {
        return view.focusFirst();
    }

    /** Prepares a decision on the selected records; on all that were found if not more than one is. */
    private void decide() {
        List<Id<BibRecord>> selected = view.selected();
        List<Id<BibRecord>> which = selected.size() > 1
                ? selected
                : model.listed().get().map(l -> l.pages().ids()).orElse(List.of());
        bulk.prepare(which, Verdict.EXCLUDE, Optional.empty());
    }

    private void undo(Session session) {
        session.who()
                .ifPresent(who -> desk.work()
                        .change(() -> session.review().screening().undo(who, Stage.TITLE_ABSTRACT))
                        .done());
    }

    /** Lists the records nearest to the one chosen. */
    private void similar() {
        view.selected().stream().findFirst().ifPresent(model::listSimilarTo);
    }

    /** Goes to Title & abstract, to decide on the records nearest to the one chosen. */
    private void queueSimilar() {
        view.selected().stream()
                .findFirst()
                .ifPresent(record -> desk.go(Room.TITLE_ABSTRACT, new Subject.Similar(record)));
    }

    private void copy() {
        if (view.copyText()) {
            return;
        }
        view.rawText().ifPresentOrElse(this::put, () -> clipboard.copyCitations(view.selected()));
    }

    private void put(String text) {
        desk.copy(text, desk.texts().of("search.copied.raw"));
    }

    private void save() {
        chooser.ask(desk.texts().of("search.save"), desk.texts().of("search.save.name"), RecordKinds.all(desk.texts()))
                .ifPresent(model::save);
    }
}
