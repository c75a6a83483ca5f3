package org.scopedesk.ui.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.scopedesk.review.Id;
import org.scopedesk.review.Reason;
import org.scopedesk.review.Stage;
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

/** Title & abstract: the first stage, one record at a time or as a list. */
public final class TitleAbstractScreen implements Screen {
    private final ScreeningModel model;
    private final TitleAbstractView view;
    private final List<Command> commands = new ArrayList<>();

    public TitleAbstractScreen(Desk desk, Session session, Keys keys) {
        this.model = new ScreeningModel(desk, session, Stage.TITLE_ABSTRACT);
        model.resume();
        CriteriaModel criteria = new CriteriaModel(desk, session);
        this.view = new TitleAbstractView(desk, session, keys, model, criteria, this::exclude);
        BooleanBinding can = model.canDecide().and(view.queue().isCovered().not());
        commands.add(
                verdict("screening.include", "I", Verdict.INCLUDE, Tone.INCLUDE).when(can));
        commands.add(
                verdict("screening.exclude", "E", Verdict.EXCLUDE, Tone.EXCLUDE).when(can));
        commands.add(verdict("screening.maybe", "M", Verdict.MAYBE, Tone.MAYBE).when(can));
        addMoves();
        commands.addAll(QueueCommands.queue(desk, model, view.queue(), can));
        commands.add(Command.of("screening.pace", view::togglePace)
                .keys("P")
                .keysOnly()
                .when(view.queue().isCovered().not()));
        ScreeningView screening = view.screening();
        commands.addAll(ReadingCommands.reading(desk, screening.reader(), screening.reasons()));
        commands.addAll(ReadingCommands.reasons(criteria, this::exclude, can));
    }

    @Override
    public Node view() {
        return view.screening();
    }

    @Override
    public List<Command> commands() {
        return List.copyOf(commands);
    }

    @Override
    public ObservableValue<Optional<Headway>> headway() {
        return model.headway();
    }

    @Override
    public void shown() {
        model.resumeUnlessReading();
    }

    @Override
    public void show(Subject subject) {
        if (subject instanceof Subject.One one) {
            model.show(one.record());
        } else if (subject instanceof Subject.Similar similar) {
            view.queue().queueSimilar(similar.record());
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

    @Override
    public void tellMore() {
        view.togglePace();
    }

    private void exclude(Reason reason) {
        decide(Verdict.EXCLUDE, Optional.of(reason.id()));
    }

    /** Decides on the record shown; on several selected rows, shows first what that would do. */
    private void decide(Verdict verdict, Optional<Id<Reason>> reason) {
        if (!view.queue().prepareBulk(verdict, reason)) {
            model.decide(verdict, reason);
        }
    }

    private Command verdict(String name, String key, Verdict verdict, Tone tone) {
        return Command.of(name, () -> decide(verdict, Optional.empty()))
                .keys(key)
                .tone(tone)
                .icon(VerdictMark.icon(verdict));
    }

    private void addMoves() {
        commands.add(Command.of("screening.previous", () -> model.move(-1))
                .keys("Left")
                .compact()
                .aside()
                .repeating());
        commands.add(Command.of("screening.next", () -> model.move(1))
                .keys("Right")
                .compact()
                .aside()
                .repeating());
        commands.add(Command.of("screening.undo", model::undo)
                .keys("U", "Shortcut+Z")
                .aside());
        commands.addAll(QueueCommands.remarks(view.screening()));
        commands.add(Command.of("screening.redo", model::redo)
                .keys("Shortcut+Shift+Z", "Shortcut+Y")
                .keysOnly());
    }
}
