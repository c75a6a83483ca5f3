package org.scopedesk.ui.setup;

import java.util.List;
import javafx.scene.Node;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Room;
import org.scopedesk.ui.Screen;
import org.scopedesk.ui.Session;
import org.scopedesk.ui.key.Command;
import org.scopedesk.ui.key.Keys;

/** The Review screen. */
public final class SetupScreen implements Screen {
    private final Desk desk;
    private final LabelUses uses;
    private final SetupView view;

    public SetupScreen(Desk desk, Session session, Keys keys) {
        this.desk = desk;
        this.uses = new LabelUses(desk, session);
        this.view = new SetupView(desk, keys, new SetupModel(desk, session), uses);
    }

    @Override
    public void shown() {
        uses.count();
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of("setup.add.criterion", view::newCriterion).keys("C").icon("fth-plus"),
                Command.of("setup.add.reason", view::newReason).keys("R").icon("fth-plus"),
                Command.of("setup.add.reviewer", view::newReviewer).keys("P").icon("fth-plus"),
                Command.of("setup.words", view::editWords).keys("W").icon("fth-edit-2"),
                Command.of("setup.go", () -> desk.go(Room.SOURCES))
                        .keys("Shift+Enter")
                        .aside());
    }
}
