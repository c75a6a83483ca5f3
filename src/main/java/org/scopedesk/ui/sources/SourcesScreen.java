package org.scopedesk.ui.sources;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.scopedesk.review.SetAside;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Fx;
import org.scopedesk.ui.Outside.Question;
import org.scopedesk.ui.Room;
import org.scopedesk.ui.Screen;
import org.scopedesk.ui.Session;
import org.scopedesk.ui.Subject;
import org.scopedesk.ui.key.Command;

/** The Sources screen. */
public final class SourcesScreen implements Screen {
    private final Desk desk;
    private final SourcesModel model;
    private final ImportModel imports;
    private final RejectedModel rejected;
    private final PriorModel prior;
    private final SourceNumbers numbers;
    private final SourcesView view;

    public SourcesScreen(Desk desk, Session session) {
        this.desk = desk;
        this.model = new SourcesModel(desk, session);
        this.imports = new ImportModel(desk, session);
        this.rejected = new RejectedModel(desk, session);
        this.prior = new PriorModel(desk, session);
        this.numbers = new SourceNumbers(desk, session.review().imports(), rejected);
        this.view = new SourcesView(
                desk, model, imports, rejected, prior, numbers, this::chooseFiles, this::findDuplicates);
        model.sources().subscribe(now -> imports.know(now.orElse(List.of())));
        imports.files().addListener((ListChangeListener<FileLine>) change -> Fx.later(this::focus));
        imports.running().subscribe(now -> Fx.later(this::focus));
        prior.prior().addListener((p, old, now) -> Fx.later(this::focus));
        rejected.chosen().addListener((p, old, now) -> {
            boolean other = !old.map(SetAside::number).equals(now.map(SetAside::number));
            if (other && (old.isEmpty() || now.isEmpty())) {
                Fx.later(this::focus);
            }
        });
        imports.ready().subscribe((before, now) -> {
            if (before.intValue() == 0) {
                Fx.later(this::focus);
            }
        });
        view.setOnDragOver(this::dragged);
        view.setOnDragExited(e -> view.showDrop(false));
        view.setOnDragDropped(this::dropped);
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public List<Command> commands() {
        BooleanBinding canAdd = Bindings.createBooleanBinding(
                () -> !model.isReadOnly() && !imports.running().get(), imports.running());
        BooleanBinding browsing = Bindings.createBooleanBinding(
                () -> imports.files().isEmpty()
                        && rejected.entries().get().isEmpty()
                        && prior.prior().get().isEmpty(),
                imports.files(),
                prior.prior(),
                rejected.entries());
        BooleanBinding repairing = Bindings.createBooleanBinding(
                () -> rejected.chosen()
                        .get()
                        .filter(one -> one.repair().isEmpty())
                        .isPresent(),
                rejected.chosen());
        return List.of(
                Command.of("sources.import", this::chooseFiles)
                        .keys("I", "Shortcut+O")
                        .icon("fth-download")
                        .tone(Command.Tone.PRIMARY)
                        .when(new SimpleBooleanProperty(!model.isReadOnly())),
                Command.of("sources.add", this::addSource)
                        .keys("A")
                        .icon("fth-plus")
                        .when(canAdd.and(browsing)),
                Command.of("sources.edit", view::startName)
                        .keys("E")
                        .icon("fth-edit-2")
                        .when(browsing),
                Command.of("sources.search.another", model::addSearch)
                        .keysOnly()
                        .when(canAdd),
                Command.of("sources.search.remove", model::removeSearch)
                        .keysOnly()
                        .when(Bindings.createBooleanBinding(
                                () -> browsing.get() && model.isEmptySearch().getValue(),
                                browsing,
                                model.search(),
                                model.chosen())),
                Command.of("sources.rejected", this::showRejected)
                        .keys("R")
                        .keysOnly()
                        .when(browsing),
                Command.of("sources.rejected.read", rejected::read)
                        .keys("Shortcut+Enter")
                        .keysOnly()
                        .when(repairing),
                Command.of("sources.find.now", this::findDuplicates).keys("F").keysOnly(),
                Command.of("sources.go", () -> desk.go(Room.DUPLICATES))
                        .keys("Shift+Enter")
                        .aside());
    }

    @Override
    public void show(Subject subject) {
        if (subject instanceof Subject.ImportFiles) {
            Fx.later(this::chooseFiles);
        } else if (subject instanceof Subject.Of one) {
            model.choose(one.source());
        }
    }

    @Override
    public boolean back() {
        return imports.close() || rejected.close() || prior.close();
    }

    @Override
    public Node focusFirst() {
        return view.focusFirst();
    }

    private void focus() {
        if (view.getScene() != null) {
            view.focusFirst().requestFocus();
        }
    }

    private void chooseFiles() {
        Optional<Path> folder = desk.memory().recall("sources.folder").map(Path::of);
        List<Path> chosen =
                desk.outside().openFiles(new Question(desk.texts().of("sources.chooser"), folder, "", List.of()));
        if (!chosen.isEmpty()) {
            add(chosen);
        }
    }

    private void showRejected() {
        model.chosen().get().ifPresent(numbers::showRejected);
    }

    private void addSource() {
        model.addSource(desk.texts().of("sources.new"), () -> Fx.later(view::startName));
    }

    private void findDuplicates() {
        imports.close();
        desk.go(Room.DUPLICATES, new Subject.FindDuplicates());
    }

    private void add(List<Path> paths) {
        if (paths.isEmpty()) {
            return;
        }
        Path first = paths.get(0).toAbsolutePath();
        Path folder = Files.isDirectory(first) ? first : first.getParent();
        if (folder != null) {
            desk.memory().keep("sources.folder", folder.toString());
        }
        imports.add(paths);
    }

    private void dragged(DragEvent event) {
        if (event.getDragboard().hasFiles() && !model.isReadOnly()) {
            event.acceptTransferModes(TransferMode.COPY, TransferMode.LINK);
            view.showDrop(true);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        view.showDrop(false);
        add(event.getDragboard().getFiles().stream().map(File::toPath).toList());
        event.setDropCompleted(true);
        event.consume();
    }
}
