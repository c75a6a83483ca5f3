package org.scopedesk.ui.flow;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import org.scopedesk.report.FlowNumber;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Outside.Kind;
import org.scopedesk.ui.Screen;
import org.scopedesk.ui.Session;
import org.scopedesk.ui.key.Command;
import org.scopedesk.ui.key.Keys;
import org.scopedesk.ui.part.SaveChooser;
import org.scopedesk.ui.reading.ReaderCommands;
import org.scopedesk.ui.records.RecordClipboard;
import org.scopedesk.ui.records.RecordKinds;

/** Flow diagram: the numbers of the review as they will be printed, and the records behind each. */
public final class FlowScreen implements Screen {
    private final Desk desk;
    private final FlowModel model;
    private final FlowView view;
    private final SaveChooser chooser;
    private final RecordClipboard clipboard;
    private final List<Command> commands;

    public FlowScreen(Desk desk, Session session, Keys keys) {
        this.desk = desk;
        this.model = new FlowModel(desk, session);
        this.view = new FlowView(desk, keys, model);
        this.chooser = new SaveChooser(desk);
        this.clipboard = new RecordClipboard(desk, session);
        BooleanBinding drawn = Bindings.createBooleanBinding(
                () -> model.now().get().filter(n -> n.identified() > 0).isPresent(), model.now());
        BooleanBinding listed = Bindings.createBooleanBinding(
                () -> model.chosen().get().filter(n -> n.n() > 0).isPresent(), model.chosen());
        List<Command> all = new ArrayList<>(List.of(
                Command.of("flow.save", this::save)
                        .keys("S", "Shortcut+S")
                        .tone(Command.Tone.PRIMARY)
                        .icon("fth-download")
                        .when(drawn),
                Command.of("flow.fit", this::fit).keys("F").icon("fth-maximize").when(drawn),
                Command.of("flow.equations", view::showEquations)
                        .keys("E")
                        .keysOnly()
                        .when(drawn),
                Command.of("flow.records.save", this::saveRecords)
                        .keys("X")
                        .aside()
                        .when(listed),
                Command.of("flow.records.search", model::search)
                        .keys("O")
                        .aside()
                        .when(listed),
                Command.of("records.copy", this::copy)
                        .keys("Shortcut+C")
                        .keysOnly()
                        .when(listed),
                Command.of("records.copy.ris", () -> clipboard.copyRis(view.selected()))
                        .keys("Shortcut+Shift+C")
                        .keysOnly()
                        .when(listed)));
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
    public boolean back() {
        return view.back();
    }

    @Override
    public Node focusFirst() {
        return view.focusFirst();
    }

    private void fit() {
        view.paper().whole().set(!view.paper().whole().get());
    }

    private void copy() {
        if (!view.copyText()) {
            clipboard.copyCitations(view.selected());
        }
    }

    private void save() {
        List<Kind> kinds = List.of(
                new Kind(desk.texts().of("flow.kind.svg"), "svg"),
                new Kind(desk.texts().of("flow.kind.png"), "png"),
                new Kind(desk.texts().of("flow.kind.pdf"), "pdf"),
                new Kind(desk.texts().of("flow.kind.csv"), "csv"),
                new Kind(desk.texts().of("flow.kind.json"), "json"));
        chooser.ask(desk.texts().of("flow.save"), desk.texts().of("flow.save.name"), kinds)
                .ifPresent(model::save);
    }

    private void saveRecords() {
        String name = model.chosen().get().map(FlowNumber::label).orElse("");
        chooser.ask(desk.texts().of("flow.records.save"), RecordKinds.fileName(name), RecordKinds.all(desk.texts()))
                .ifPresent(model::saveRecords);
    }
}
