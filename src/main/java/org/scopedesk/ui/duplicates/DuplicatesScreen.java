package org.scopedesk.ui.duplicates;

import java.util.List;
import javafx.scene.Node;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Screen;
import org.scopedesk.ui.Session;
import org.scopedesk.ui.Subject;
import org.scopedesk.ui.key.Command;
import org.scopedesk.ui.key.Keys;

/** The Duplicates screen. */
public final class DuplicatesScreen implements Screen {
    private final DuplicatesModel model;
    private final DuplicatesView view;
    private final List<Command> commands;

    public DuplicatesScreen(Desk desk, Session session, Keys keys) {
        this.model = new DuplicatesModel(desk, session);
        DuplicatesCommands all = new DuplicatesCommands(model, this::made);
        this.view = new DuplicatesView(desk, session, keys, model, all);
        this.commands = all.all(view);
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
    public void show(Subject subject) {
        if (subject instanceof Subject.One || subject instanceof Subject.Records) {
            view.leaveRules();
        }
        if (subject instanceof Subject.One one) {
            model.show(one.record());
        } else if (subject instanceof Subject.Records some && !some.records().isEmpty()) {
            model.show(some.records().get(0));
        } else if (subject instanceof Subject.FindDuplicates && !model.finding().get()) {
            model.find();
        }
    }

    @Override
    public boolean back() {
        return view.back();
    }

    @Override
    public Node focusFirst() {
        return view.focusFirst();
    }

    private DuplicatesView made() {
        return view;
    }
}
