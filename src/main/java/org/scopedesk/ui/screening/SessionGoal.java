package org.scopedesk.ui.screening;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * What somebody wants to do at this sitting: a number of records, or of minutes, counted from when it was chosen; 0 for no
 * goal, which is the usual. Begins anew when it is changed, and is forgotten with the window. Window's thread only.
 */
public final class SessionGoal {
    private final InstantSource clock;
    private final IntegerProperty amount = new SimpleIntegerProperty();
    private final ObjectProperty<Unit> unit = new SimpleObjectProperty<>(Unit.RECORDS);
    private final ReadOnlyObjectWrapper<Optional<Standing>> standing = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Instant began = Instant.EPOCH;
    private int decidedBefore;
    private int decided;
    private boolean reached;

    /** What is counted. */
    public enum Unit {
        RECORDS,
        MINUTES
    }

    /**
     * How far it is.
     *
     * @param done records decided, or minutes gone, since the goal was chosen
     * @param of the goal, more than 0
     */
    public record Standing(int done, int of, Unit unit) {}

    SessionGoal(InstantSource clock) {
        this.clock = clock;
        amount.addListener((p, old, now) -> begin());
        unit.addListener((p, old, now) -> begin());
    }

    /** How many records or minutes; 0 for no goal. */
    public IntegerProperty amount() {
        return amount;
    }

    public ObjectProperty<Unit> unit() {
        return unit;
    }

    /** Empty without a goal. */
    public ReadOnlyObjectProperty<Optional<Standing>> standing() {
        return standing.getReadOnlyProperty();
    }

    /** Begins anew, as for another person. */
    void begin() {
        began = clock.instant();
        decidedBefore = decided;
        reached = false;
        stand();
    }

    /** Takes note of how many records are decided now; true if that reaches the goal, once for each goal. */
    boolean reachedBy(int decidedNow) {
        decided = decidedNow;
        stand();
        boolean now = !reached && standing.get().filter(s -> s.done() >= s.of()).isPresent();
        reached |= now;
        return now;
    }

    /** Takes note of how many records are decided, where that is not the doing of who sits here. */
    void recount(int decidedNow) {
        decidedBefore += decidedNow - decided;
        decided = decidedNow;
        stand();
    }

    /** Counts the minutes again. */
    void stand() {
        int done = unit.get() == Unit.RECORDS
                ? Math.max(0, decided - decidedBefore)
                : (int) Duration.between(began, clock.instant()).toMinutes();
        standing.set(amount.get() == 0 ? Optional.empty() : Optional.of(new Standing(done, amount.get(), unit.get())));
    }
}
