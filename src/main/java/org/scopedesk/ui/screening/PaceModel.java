package org.scopedesk.ui.screening;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import org.scopedesk.review.Stage;
import org.scopedesk.screening.Pace;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Session;
import org.scopedesk.ui.work.Latest;
import org.scopedesk.workbench.Change;
import org.scopedesk.workbench.StageProgress;

/**
 * How fast the person who sits here screens, the goal of the day, and when to take a break. A goal or a break of 0 is
 * switched off. Window's thread only.
 */
public final class PaceModel {
    private static final int USUAL_BREAK = 50;

    private final Desk desk;
    private final Session session;
    private final Stage stage;
    private final Latest slot = new Latest();
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final IntegerProperty goal = new SimpleIntegerProperty();
    private final IntegerProperty breakMinutes = new SimpleIntegerProperty();
    private final SessionGoal sitting = new SessionGoal(Clock.systemUTC());
    /** Whether somebody decided since it was looked last: of two looks close together only the last comes back. */
    private boolean decidedSince;

    private Instant reminded = Instant.EPOCH;

    /** What is known of the work. */
    public record Shown(StageProgress progress, Pace pace) {}

    public PaceModel(Desk desk, Session session, Stage stage) {
        this.desk = desk;
        this.session = session;
        this.stage = stage;
        goal.set((int) desk.memory().recall("pace.goal", 0));
        breakMinutes.set((int) desk.memory().recall("pace.break", USUAL_BREAK));
        goal.addListener((p, old, now) -> desk.memory().keep("pace.goal", now.doubleValue()));
        breakMinutes.addListener((p, old, now) -> desk.memory().keep("pace.break", now.doubleValue()));
        session.onChange(change -> {
            if (change != Change.SETUP) {
                look(change == Change.DECISIONS);
            }
        });
        session.onOther(this::personChanged);
        look(false);
    }

    /** Empty while nobody sits here. */
    public ReadOnlyObjectProperty<Optional<Shown>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** How many decisions a day are aimed at; 0 for no goal. */
    public IntegerProperty goal() {
        return goal;
    }

    /** After how many minutes without a pause a break is suggested; 0 for never. */
    public IntegerProperty breakMinutes() {
        return breakMinutes;
    }

    /** What the person who sits here wants to do at this sitting. */
    public SessionGoal sitting() {
        return sitting;
    }

    /** How fast one person is, is gone before the other's pace is there; so is what was meant to be done. */
    private void personChanged() {
        slot.drop();
        shown.set(Optional.empty());
        reminded = Instant.EPOCH;
        sitting.amount().set(0);
        decidedSince = false;
        look(false);
    }

    private void look(boolean decided) {
        decidedSince |= decided;
        session.who()
                .ifPresent(who -> desk.work()
                        .read(() -> new Shown(
                                session.review().screening().progress(who, stage),
                                session.review().screening().pace(who, stage, ZoneId.systemDefault())))
                        .latestOf(slot)
                        .then(now -> {
                            Optional<Shown> before = shown.get();
                            shown.set(Optional.of(now));
                            boolean mine = decidedSince;
                            decidedSince = false;
                            if (!mine) {
                                sitting.recount(now.progress().decided());
                            } else if (sitting.reachedBy(now.progress().decided())) {
                                desk.notices().tell(reached());
                            }
                            if (mine) {
                                tell(before.map(b -> b.pace().today()).orElse(0), now.pace());
                            }
                        }));
    }

    private String reached() {
        boolean records = sitting.unit().get() == SessionGoal.Unit.RECORDS;
        return desk.texts()
                .of(
                        records ? "pace.sitting.reached.records" : "pace.sitting.reached.minutes",
                        sitting.amount().get());
    }

    private void tell(int before, Pace now) {
        if (goal.get() > 0 && before < goal.get() && now.today() >= goal.get()) {
            desk.notices().tell(desk.texts().of("pace.goal.reached", goal.get()));
        }
        Instant moment = Clock.systemUTC().instant();
        boolean due = breakMinutes.get() > 0
                && now.sitting().toMinutes() >= breakMinutes.get()
                && Duration.between(reminded, moment).toMinutes() >= breakMinutes.get();
        if (due) {
            reminded = moment;
            desk.notices()
                    .tell(
                            desk.texts().of("pace.break.due", now.sitting().toMinutes()),
                            desk.texts().of("pace.break.off"),
                            () -> breakMinutes.set(0));
        }
    }
}
