package org.scopedesk.ui.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Outside.Kind;
import org.scopedesk.ui.Screen;
import org.scopedesk.ui.Session;
import org.scopedesk.ui.key.Command;
import org.scopedesk.ui.key.Keys;
import org.scopedesk.ui.part.SaveChooser;
import org.scopedesk.ui.records.RecordKinds;

/** Export: any set of records as a file. */
public final class ExportScreen implements Screen {
    private final Desk desk;
    private final ExportModel model;
    private final ExportView view;
    private final SaveChooser chooser;
    private final List<Command> commands = new ArrayList<>();

    public ExportScreen(Desk desk, Session session, Keys keys) {
        this.desk = desk;
        this.model = new ExportModel(desk, session);
        this.view = new ExportView(desk, keys, model);
        this.chooser = new SaveChooser(desk);
        commands.add(Command.of("export.save", this::save)
                .keys("S", "Shortcut+S")
                .tone(Command.Tone.PRIMARY)
                .icon("fth-download")
                .when(model.canSave()));
        commands.add(Command.of("export.look", () -> model.look(setName()))
                .keys("O")
                .icon("fth-list")
                .when(model.canSave()));
        for (ExportFormat format : ExportFormat.values()) {
            commands.add(Command.of(format.command(), () -> model.format().set(format))
                    .keys(format.key())
                    .keysOnly());
        }
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public List<Command> commands() {
        return List.copyOf(commands);
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
    public Node focusFirst() {
        return view.list();
    }

    private String setName() {
        return desk.texts().of("export.set." + model.set().get().name().toLowerCase(Locale.ROOT));
    }

    private void save() {
        List<Kind> all = RecordKinds.all(desk.texts());
        Kind chosen = all.stream()
                .filter(kind -> kind.ending().equals(model.format().get().ending()))
                .findFirst()
                .orElseThrow();
        chooser.ask(
                        desk.texts().of("export.save"),
                        RecordKinds.fileName(setName().toLowerCase(Locale.ROOT)),
                        List.of(chosen))
                .ifPresent(model::save);
    }
}
