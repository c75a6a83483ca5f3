package org.scopedesk.ui.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.scopedesk.review.Stage;
import org.scopedesk.review.Verdict;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Headway;
import org.scopedesk.ui.Screen;
import org.scopedesk.ui.Session;
import org.scopedesk.ui.Subject;
import org.scopedesk.ui.key.Command;
import org.scopedesk.ui.key.Command.Tone;
import org.scopedesk.ui.part.VerdictMark;

/** Title & abstract: the first stage, one record at a time. */
public final class TitleAbstractScreen implements Screen {
    private final ScreeningModel model;
    private final CriteriaModel criteria;
    private final ScreeningView view;
    private final List<Command> commands = new ArrayList<>();

    public TitleAbstractScreen(Desk desk, Session session) {
        this.model = new ScreeningModel(desk, session, Stage.TITLE_ABSTRACT);
        this.criteria = new CriteriaModel(desk, session);
        this.view = new ScreeningView(desk, model, criteria);
        BooleanBinding can = model.canDecide();
        commands.add(
                verdict("screening.include", "I", Verdict.INCLUDE, Tone.INCLUDE).when(can));
        commands.add(
                verdict("screening.exclude", "E", Verdict.EXCLUDE, Tone.EXCLUDE).when(can));
        commands.add(verdict("screening.maybe", "M", Verdict.MAYBE, Tone.MAYBE).when(can));
        addMoves();
        addReasons(can);
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
        }
    }

    @Override
    public boolean back() {
        return view.leaveNote();
    }

    @Override
    public Node focusFirst() {
        return view.focusFirst();
    }

    private Command verdict(String name, String key, Verdict verdict, Tone tone) {
        return Command.of(name, () -> model.decide(verdict, Optional.empty()))
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
        commands.add(Command.of("screening.note", view::startNote).keys("N").aside());
        commands.add(Command.of("screening.redo", model::redo)
                .keys("Shortcut+Shift+Z", "Shortcut+Y")
                .keysOnly());
        commands.add(key("screening.page.down", () -> view.reader().scrollPage(1), "Space", "Page Down"));
        commands.add(key("screening.page.up", () -> view.reader().scrollPage(-1), "Shift+Space", "Page Up"));
        commands.add(key("screening.line.down", () -> view.reader().scrollLines(1), "Down"));
        commands.add(key("screening.line.up", () -> view.reader().scrollLines(-1), "Up"));
        commands.add(key("screening.copy", () -> view.reader().copy(), "Shortcut+C"));
    }

    private static Command key(String name, Runnable run, String... keys) {
        return Command.of(name, run).keys(keys).keysOnly().repeating();
    }

    private void addReasons(BooleanBinding can) {
        for (int i = 1; i <= 9; i++) {
            int key = i;
            commands.add(Command.of("screening.reason." + i, () -> excludeFor(key))
                    .keys(Integer.toString(i))
                    .keysOnly()
                    .when(can));
        }
    }

    private void excludeFor(int key) {
        criteria.reasonOfKey(key).ifPresent(reason -> model.decide(Verdict.EXCLUDE, Optional.of(reason.id())));
    }
}
