package org.scopedesk.ui.fulltext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.scopedesk.review.Id;
import org.scopedesk.review.Reason;
import org.scopedesk.review.Verdict;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Headway;
import org.scopedesk.ui.Screen;
import org.scopedesk.ui.Session;
import org.scopedesk.ui.Subject;
import org.scopedesk.ui.key.Command;
import org.scopedesk.ui.key.Command.Tone;
import org.scopedesk.ui.key.Keys;
import org.scopedesk.ui.part.VerdictMark;
import org.scopedesk.ui.screening.CriteriaModel;
import org.scopedesk.ui.screening.QueueCommands;
import org.scopedesk.ui.screening.ReadingCommands;
import org.scopedesk.ui.screening.ScreeningModel;

/** Full text: the second stage, one report at a time or as a list. */
public final class FullTextScreen implements Screen {
    private final FullTextModel model;
    private final FullTextView view;
    private final List<Command> commands = new ArrayList<>();

    public FullTextScreen(Desk desk, Session session, Keys keys) {
        this.model = new FullTextModel(desk, session);
        CriteriaModel criteria = new CriteriaModel(desk, session);
        this.view = new FullTextView(desk, session, keys, model, criteria, this::exclude);
        view.queue().onBulk(model::forgetSetAside);
        BooleanBinding can = model.loop()
                .canDecide()
                .and(view.listOpen().not())
                .and(view.queue().isCovered().not());
        addVerdicts(can);
        addMoves();
        commands.addAll(QueueCommands.queue(desk, model.loop(), view.queue(), can));
        commands.addAll(ReadingCommands.reading(desk, view.screening().reader(), view.reasons()));
        commands.addAll(ReadingCommands.reasons(criteria, this::exclude, can));
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

    private void include() {
        if (!several(Verdict.INCLUDE, Optional.empty())) {
            model.include();
        }
    }

    private void maybe() {
        if (!several(Verdict.MAYBE, Optional.empty())) {
            model.maybe();
        }
    }

    /** Asks for a reason, for one report or for those selected. */
    private void exclude() {
        if (!several(Verdict.EXCLUDE, Optional.empty())) {
            view.askReason();
        }
    }

    private void exclude(Reason reason) {
        if (!several(Verdict.EXCLUDE, Optional.of(reason.id()))) {
            model.exclude(reason);
            view.focusFirst().requestFocus();
        }
    }

    /** Shows what a decision on the selected rows would do; false if there are not two or more. */
    private boolean several(Verdict verdict, Optional<Id<Reason>> reason) {
        return view.queue().prepareBulk(verdict, reason);
    }

    private void addVerdicts(BooleanBinding can) {
        commands.add(verdict("screening.include", "I", Verdict.INCLUDE, Tone.INCLUDE, this::include)
                .when(can));
        commands.add(verdict("screening.exclude", "E", Verdict.EXCLUDE, Tone.EXCLUDE, this::exclude)
                .when(can));
        commands.add(verdict("screening.maybe", "M", Verdict.MAYBE, Tone.MAYBE, this::maybe)
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
        commands.addAll(QueueCommands.remarks(view.screening()));
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
