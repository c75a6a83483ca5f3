package org.scopedesk.ui.screening;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.work.Latest;

/**
 * The steps of the screening loop, one at a time: while one is on its way to disk, no other is begun. Window's thread
 * only.
 *
 * @param <S> what is shown after a step
 */
final class Stepping<S> {
    private final Desk desk;
    private final Consumer<S> taken;
    private final Runnable finished;
    private final Latest slot = new Latest();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(true);
    private boolean looking;
    private Runnable afterwards = () -> {};

    /**
     * @param taken shows what came of a step
     * @param finished is run after each step, also one that failed
     */
    Stepping(Desk desk, Consumer<S> taken, Runnable finished) {
        this.desk = desk;
        this.taken = taken;
        this.finished = finished;
    }

    /** True while a step is under way. */
    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** True unless a step is under way that may bring something else than what is shown: what is shown can be spoken of. */
    ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    /** True while what is shown is looked at again, and nothing else is under way. */
    boolean isLookingAgain() {
        return busy.get() && open.get();
    }

    /** True while a step is under way that only looks, and may have looked before something else was written. */
    boolean isLooking() {
        return looking;
    }

    /** Drops what is still to come of a step. */
    void drop() {
        slot.drop();
        afterwards = () -> {};
        end();
    }

    /** A step that only looks; one that is under way is dropped for it, but one that changes something is waited for. */
    void read(Supplier<S> work) {
        read(work, false);
    }

    /** Looks again at what is shown, which can be spoken of meanwhile: that is more urgent, and the look is dropped. */
    void readAgain(Supplier<S> work) {
        read(work, true);
    }

    private void read(Supplier<S> work, boolean same) {
        if (busy.get() && !looking) {
            afterwards = () -> read(work, same);
            return;
        }
        begin(true, same);
        desk.work().read(work::get).latestOf(slot).orElse(this::failed).then(this::take);
    }

    /**
     * A step that changes something; nothing happens while another is under way, unless that one only looks again.
     *
     * @param done is run when it is on disk and shown
     */
    void write(Supplier<S> work, Runnable done) {
        writeIfAny(() -> Optional.of(work.get()), "screening.undo.none", done);
    }

    /**
     * As {@link #write}, if there is anything to do.
     *
     * @param noneKey the text that is told if there is not
     */
    void writeIfAny(Supplier<Optional<S>> work, String noneKey, Runnable done) {
        if (!open.get()) {
            return;
        }
        begin(false, false);
        desk.work().write(work::get).latestOf(slot).orElse(this::failed).then(step -> {
            step.ifPresentOrElse(this::take, () -> {
                finish();
                desk.notices().tell(desk.texts().of(noneKey));
            });
            done.run();
        });
    }

    private void take(S step) {
        taken.accept(step);
        finish();
    }

    private void failed(Throwable failure) {
        finish();
        desk.trouble(failure);
    }

    private void begin(boolean onlyLooks, boolean same) {
        looking = onlyLooks;
        busy.set(true);
        open.set(same);
    }

    private void end() {
        looking = false;
        busy.set(false);
        open.set(true);
    }

    private void finish() {
        end();
        Runnable next = afterwards;
        afterwards = () -> {};
        next.run();
        finished.run();
    }
}
