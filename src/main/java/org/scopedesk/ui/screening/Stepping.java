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
    private boolean looking;

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

    /** True while a step is under way that only looks, and may have looked before something else was written. */
    boolean isLooking() {
        return looking;
    }

    /** Drops what is still to come of a step. */
    void drop() {
        slot.drop();
        looking = false;
        busy.set(false);
    }

    /** A step that only looks; one that is under way is dropped for it. */
    void read(Supplier<S> work) {
        looking = true;
        busy.set(true);
        desk.work().read(work::get).latestOf(slot).orElse(this::failed).then(this::take);
    }

    /**
     * A step that changes something; nothing happens while another is under way.
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
        if (busy.get()) {
            return;
        }
        busy.set(true);
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

    private void finish() {
        looking = false;
        busy.set(false);
        finished.run();
    }
}
