package org.scopedesk.ui.conflicts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import org.scopedesk.review.Verdict;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Screen;
import org.scopedesk.ui.Session;
import org.scopedesk.ui.key.Command;
import org.scopedesk.ui.key.Command.Tone;
import org.scopedesk.ui.key.Keys;
import org.scopedesk.ui.part.VerdictMark;
import org.scopedesk.ui.screening.CriteriaModel;
import org.scopedesk.ui.screening.ReadingCommands;

/** Conflicts: where a lead settles what reviewers decided differently. */
public final class ConflictsScreen implements Screen {
    private final ConflictsModel model;
    private final ConflictsView view;
    private final List<Command> commands = new ArrayList<>();

    public ConflictsScreen(Desk desk, Session session, Keys keys) {
        this.model = new ConflictsModel(desk, session);
        CriteriaModel criteria = new CriteriaModel(desk, session);
        this.view = new ConflictsView(desk, keys, model, criteria);
        BooleanBinding can = model.canSettle();
        commands.add(Command.of("screening.include", () -> model.settle(Verdict.INCLUDE, Optional.empty()))
                .keys("I")
                .tone(Tone.INCLUDE)
                .icon(VerdictMark.icon(Verdict.INCLUDE))
                .when(can));
        commands.add(Command.of("screening.exclude", view::exclude)
                .keys("E")
                .tone(Tone.EXCLUDE)
                .icon(VerdictMark.icon(Verdict.EXCLUDE))
                .when(can));
        addMoves();
        commands.addAll(ReadingCommands.reading(desk, view.reader(), view.reasons()));
        commands.addAll(ReadingCommands.reasons(criteria, view::exclude, can));
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
        model.resume();
    }

    @Override
    public void hidden() {
        model.rest();
    }

    @Override
    public boolean back() {
        return view.reasons().endAsking();
    }

    @Override
    public Node focusFirst() {
        return view.focusFirst();
    }

    private void addMoves() {
        commands.add(Command.of(
                        "conflicts.stages",
                        () -> model.look(Counts.other(model.stage().get())))
                .keys("S")
                .aside()
                .when(model.leads()));
        commands.add(Command.of("screening.previous", () -> model.move(-1))
                .keys("Left")
                .keysOnly()
                .repeating());
        commands.add(Command.of("screening.next", () -> model.move(1))
                .keys("Right")
                .keysOnly()
                .repeating());
        commands.add(Command.of("fulltext.open", view::open).keys("O").aside().when(model.leads()));
        commands.add(Command.of("screening.undo", model::undo)
                .keys("U", "Shortcut+Z")
                .aside()
                .when(model.leads()));
        commands.add(Command.of("screening.redo", model::redo)
                .keys("Shortcut+Shift+Z", "Shortcut+Y")
                .keysOnly()
                .when(model.leads()));
    }
}
