package org.scopedesk.ui.fulltext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.scopedesk.review.Verdict;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Headway;
import org.scopedesk.ui.Screen;
import org.scopedesk.ui.Session;
import org.scopedesk.ui.Subject;
import org.scopedesk.ui.key.Command;
import org.scopedesk.ui.key.Command.Tone;
import org.scopedesk.ui.part.VerdictMark;
import org.scopedesk.ui.screening.CriteriaModel;
import org.scopedesk.ui.screening.ReadingCommands;
import org.scopedesk.ui.screening.ScreeningModel;

/** Full text: the second stage, one report at a time. */
public final class FullTextScreen implements Screen {
    private final FullTextModel model;
    private final FullTextView view;
    private final List<Command> commands = new ArrayList<>();

    public FullTextScreen(Desk desk, Session session) {
        this.model = new FullTextModel(desk, session);
        CriteriaModel criteria = new CriteriaModel(desk, session);
        this.view = new FullTextView(desk, model, criteria);
        BooleanBinding can = model.loop().canDecide().and(view.listOpen().not());
        addVerdicts(can);
        addMoves();
        commands.addAll(ReadingCommands.reading(view.screening().reader(), view.reasons()));
        commands.addAll(ReadingCommands.reasons(
                criteria,
                reason -> {
                    model.exclude(reason);
                    view.focusFirst().requestFocus();
                },
                can));
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
    public ObservableValue<Optional<Headway>> headway() {
        return model.loop().headway();
    }

    @Override
    public void shown() {
        model.resume();
    }

    @Override
    public void show(Subject subject) {
        if (subject instanceof Subject.One one) {
            model.show(one.record());
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

    private void addVerdicts(BooleanBinding can) {
        commands.add(verdict("screening.include", "I", Verdict.INCLUDE, Tone.INCLUDE, model::include)
                .when(can));
        commands.add(verdict("screening.exclude", "E", Verdict.EXCLUDE, Tone.EXCLUDE, view::askReason)
                .when(can));
        commands.add(verdict("screening.maybe", "M", Verdict.MAYBE, Tone.MAYBE, model::maybe)
                .when(can));
        commands.add(Command.of("fulltext.aside", this::setAsideOrTakeBack)
                .keys("X")
                .icon("fth-slash")
                .when(can.or(view.listOpen())));
    }

    private static Command verdict(String name, String key, Verdict verdict, Tone tone, Runnable run) {
        return Command.of(name, run).keys(key).tone(tone).icon(VerdictMark.icon(verdict));
    }

    private void addMoves() {
        ScreeningModel loop = model.loop();
        commands.add(Command.of("fulltext.open", this::open).keys("O").keysOnly());
        commands.add(Command.of("screening.previous", () -> loop.move(-1))
                .keys("Left")
                .keysOnly()
                .repeating());
        commands.add(Command.of("screening.next", () -> loop.move(1))
                .keys("Right")
                .keysOnly()
                .repeating());
        commands.add(Command.of("screening.undo", model::undo)
                .keys("U", "Shortcut+Z")
                .aside());
        commands.add(Command.of("screening.note", view.screening()::startNote)
                .keys("N")
                .aside());
        commands.add(Command.of("screening.redo", loop::redo)
                .keys("Shortcut+Shift+Z", "Shortcut+Y")
                .keysOnly());
        commands.add(Command.of("fulltext.list", view::toggleList).keys("R").keysOnly());
    }

    private void setAsideOrTakeBack() {
        if (view.listOpen().get()) {
            view.list().takeBack();
        } else {
            model.setAside();
        }
    }

    private void open() {
        if (view.listOpen().get()) {
            view.list().open();
        } else {
            model.open();
        }
    }
}
