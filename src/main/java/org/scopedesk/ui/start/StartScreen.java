package org.scopedesk.ui.start;

import java.io.File;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Outside.Kind;
import org.scopedesk.ui.Outside.Question;
import org.scopedesk.ui.Screen;
import org.scopedesk.ui.key.Command;

/** The first screen: what this is, the reviews opened lately, and the ways to a review. */
public final class StartScreen implements Screen {
    private final Desk desk;
    private final StartModel model;
    private final StartView view;
    private final Command create;
    private final Command open;
    private final Command sample;

    public StartScreen(Desk desk) {
        this.desk = desk;
        this.model = new StartModel(desk);
        this.create = Command.of("start.new", this::showForm)
                .keys("N")
                .icon("fth-plus")
                .tone(Command.Tone.PRIMARY);
        this.open = Command.of("start.open", this::chooseFile)
                .keys("O", "Shortcut+O")
                .icon("fth-folder");
        this.sample = Command.of("start.sample", desk::openSample).keys("S").icon("fth-book");
        this.view = new StartView(desk, model);
        desk.session().addListener((p, old, now) -> now.ifPresent(made -> forgetForm()));
        view.setOnDragOver(this::dragged);
        view.setOnDragDropped(this::dropped);
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public List<Command> commands() {
        return List.of(create, open, sample);
    }

    @Override
    public void shown() {
        model.refresh();
    }

    @Override
    public boolean back() {
        return view.closeForm();
    }

    @Override
    public Node focusFirst() {
        return view.focusFirst();
    }

    private void showForm() {
        view.openForm();
    }

    /** A review is open: the form that may have made it does not wait to make it again. */
    private void forgetForm() {
        view.closeForm();
        model.title().set("");
    }

    private void chooseFile() {
        Kind kind = new Kind(desk.texts().of("start.chooser.kind"), StartModel.ENDING.substring(1));
        desk
                .outside()
                .openFiles(new Question(desk.texts().of("start.chooser.open"), Optional.empty(), "", List.of(kind)))
                .stream()
                .findFirst()
                .ifPresent(model::open);
    }

    private void dragged(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.LINK, TransferMode.COPY);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        StartModel.reviewAmong(event.getDragboard().getFiles().stream()
                        .map(File::toPath)
                        .toList())
                .ifPresent(model::open);
        event.setDropCompleted(true);
        event.consume();
    }
}
