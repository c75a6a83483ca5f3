package org.scopedesk.ui.screening;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.review.Reason;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Stage;
import org.scopedesk.review.Verdict;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Headway;
import org.scopedesk.ui.Session;
import org.scopedesk.workbench.Change;
import org.scopedesk.workbench.Item;
import org.scopedesk.workbench.ScreeningService;
import org.scopedesk.workbench.StageProgress;

/**
 * The screening loop of one stage for the person who sits here: what is to be read now, and what can be done with it. A
 * decision is on disk before the next record is shown. Window's thread only.
 */
public final class ScreeningModel {
    private final Desk desk;
    private final Session session;
    private final Stage stage;
    private final ScreeningService screening;
    private final Ahead ahead;
    private final Beside beside;
    private final ReadOnlyObjectWrapper<ScreeningState> state = new ReadOnlyObjectWrapper<>(ScreeningState.LOOKING);
    private final ReadOnlyObjectWrapper<Optional<Item>> item = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Stepping<Step> steps;
    private final HeadwayModel headway;
    private final LabelsModel labels;
    private Optional<Id<BibRecord>> last = Optional.empty();
    private boolean changedMeanwhile;
    private boolean saidMeanwhile;

    /** What is shown after a step: a record or none, and how far the work is. */
    private record Step(Optional<Item> item, StageProgress progress) {}

    public ScreeningModel(Desk desk, Session session, Stage stage) {
        this.desk = desk;
        this.session = session;
        this.stage = stage;
        this.screening = session.review().screening();
        this.steps = new Stepping<>(desk, this::take, this::finished);
        this.ahead = new Ahead(desk, screening, stage);
        this.beside = new Beside(desk, session, stage, ahead, item);
        this.headway = new HeadwayModel(desk, screening, stage);
        this.labels = new LabelsModel(desk, session);
        session.onOther(this::personChanged);
        session.onChange(this::changed);
    }

    public ReadOnlyObjectProperty<ScreeningState> state() {
        return state.getReadOnlyProperty();
    }

    /** The record to be read. */
    public ReadOnlyObjectProperty<Optional<Item>> item() {
        return item.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Headway>> headway() {
        return headway.headway();
    }

    /** True while a step is under way. */
    public ReadOnlyBooleanProperty busy() {
        return steps.busy();
    }

    /** True while a record can be decided. */
    public BooleanBinding canDecide() {
        return Bindings.createBooleanBinding(
                () -> state.get() == ScreeningState.READING
                        && steps.open().get()
                        && !session.review().isReadOnly(),
                state,
                steps.open());
    }

    /** What one person decided and wrote is gone before the other's is there. */
    private void personChanged() {
        steps.drop();
        item.set(Optional.empty());
        headway.clear();
        state.set(ScreeningState.LOOKING);
        resume();
    }

    /** Goes to where this person left off. */
    public void resume() {
        ahead.forget();
        beside.drop();
        last = Optional.empty();
        changedMeanwhile = false;
        saidMeanwhile = false;
        Optional<Id<Reviewer>> who = session.who();
        if (who.isEmpty()) {
            steps.drop();
            item.set(Optional.empty());
            headway.clear();
            state.set(ScreeningState.NOBODY);
            return;
        }
        steps.read(() -> step(who.get(), screening.resumeAt(who.get(), stage)));
    }

    /** Looks for something to read if there is nothing to read now, and nobody looks; a record that is being read stays. */
    public void resumeUnlessReading() {
        if (state.get() != ScreeningState.READING && !steps.isLooking()) {
            resume();
        }
    }

    /** Decides on the record shown, and goes on to the next undecided one. */
    public void decide(Verdict verdict, Optional<Id<Reason>> reason) {
        passOver();
        session.who()
                .ifPresent(who -> shownId()
                        .ifPresent(id -> steps.write(
                                () -> {
                                    screening.decide(who, stage, id, verdict, reason);
                                    return step(who, screening.nextUndecided(who, stage, id));
                                },
                                () -> {})));
    }

    /**
     * Does something other than deciding that takes the record shown out of the queue, and goes on to the next undecided
     * one.
     *
     * @param how what is done with the record; on the writer thread
     * @param done is told when it is on disk
     */
    public void leave(Consumer<Id<BibRecord>> how, Consumer<Item> done) {
        passOver();
        session.who()
                .ifPresent(who -> item.get().ifPresent(left -> {
                    Id<BibRecord> id = left.record().id();
                    steps.write(
                            () -> {
                                Optional<Id<BibRecord>> next =
                                        screening.nextUndecided(who, stage, id).filter(n -> !n.equals(id));
                                how.accept(id);
                                return step(who, next);
                            },
                            () -> done.accept(left));
                }));
    }

    /** Takes back the last decision and shows its record again. */
    public void undo() {
        AtomicInteger lot = new AtomicInteger();
        again(
                who -> {
                    lot.set(screening.undoable(who, stage));
                    return screening.undo(who, stage);
                },
                "screening.undo.none",
                () -> {
                    if (lot.get() > 1) {
                        desk.notices().tell(desk.texts().of("bulk.undone", lot.get()));
                    }
                });
    }

    /** Puts the decision that was taken back in force again and shows its record. */
    public void redo() {
        again(who -> screening.redo(who, stage), "screening.redo.none", () -> {});
    }

    /** Shows the neighbour in the queue, decided or not; at an end nothing happens. */
    public void move(int direction) {
        if (!steps.open().get()) {
            return;
        }
        passOver();
        session.who().ifPresent(who -> {
            if (state.get() == ScreeningState.DONE && last.isPresent()) {
                Id<BibRecord> back = last.get();
                steps.read(() -> step(who, Optional.of(back)));
                return;
            }
            shownId()
                    .ifPresent(id -> steps.read(() -> step(
                            who,
                            Optional.of(screening
                                    .neighbour(who, stage, id, direction)
                                    .orElse(id)))));
        });
    }

    /** Shows a record of the queue. */
    public void show(Id<BibRecord> record) {
        session.who().ifPresent(who -> steps.read(() -> step(who, Optional.of(record))));
    }

    /** The labels of the review. */
    public LabelsModel labels() {
        return labels;
    }

    /** Something that is written beside a record. */
    public interface Remark {
        void make(Id<Reviewer> who, Stage stage, Id<BibRecord> record);
    }

    /** Writes something beside the record shown, which stays where it is. */
    public void remark(Remark remark) {
        session.who()
                .filter(who -> !session.review().isReadOnly())
                .ifPresent(who -> shownId().ifPresent(id -> beside.remark(who, id, remark)));
    }

    /** Decides as before on the record shown: it was looked at again. */
    public void keep() {
        item.get().flatMap(Item::own).ifPresent(own -> decide(own.verdict(), own.reason()));
    }

    /** Writes a note on the record shown; an empty text takes it away. */
    public void note(String text) {
        item.get().ifPresent(now -> noting(now).accept(text));
    }

    /** Writes a note of the person who sits here now on a record, whoever sits here and whatever is shown by then. */
    Consumer<String> noting(Item noted) {
        Optional<Id<Reviewer>> by = session.who();
        return text -> by.ifPresent(who -> beside.note(who, noted.record().id(), text));
    }

    private interface Again {
        Optional<Id<BibRecord>> by(Id<Reviewer> who);
    }

    private void again(Again what, String noneKey, Runnable done) {
        passOver();
        session.who()
                .ifPresent(who -> steps.writeIfAny(
                        () -> {
                            Optional<Id<BibRecord>> record = what.by(who);
                            return record.map(id -> step(who, Optional.of(id)));
                        },
                        noneKey,
                        done));
    }

    private Step step(Id<Reviewer> who, Optional<Id<BibRecord>> record) {
        return new Step(
                record.map(id -> ahead.take(id).orElseGet(() -> screening.item(who, stage, id))),
                screening.progress(who, stage));
    }

    private void take(Step step) {
        beside.drop();
        saidMeanwhile = false;
        headway.take(step.progress());
        if (step.item().isPresent()) {
            last = step.item().map(i -> i.record().id());
            item.set(step.item());
            state.set(ScreeningState.READING);
            session.who().ifPresent(who -> shownId().ifPresent(id -> ahead.look(who, id)));
        } else {
            item.set(Optional.empty());
            state.set(step.progress().total() == 0 ? ScreeningState.NOTHING : ScreeningState.DONE);
        }
    }

    private void changed(Change change) {
        if (change != Change.DECISIONS) {
            ahead.forget();
        }
        switch (change) {
            case RECORDS, GROUPS -> lookAgain();
            case SETUP -> {
                if (state.get() == ScreeningState.READING || steps.isLooking()) {
                    lookAgain();
                }
            }
            case DECISIONS, NOTES -> {
                if (steps.isLooking()) {
                    lookAgain();
                } else if (isBusy()) {
                    saidMeanwhile = true;
                } else {
                    session.who().ifPresent(this::refresh);
                }
            }
        }
    }

    /** What is read stays where it is as long as it stands at the stage; a step under way is finished first. */
    private void lookAgain() {
        if (isBusy()) {
            changedMeanwhile = true;
            return;
        }
        Optional<Id<BibRecord>> read = shownId();
        Optional<Id<Reviewer>> who = session.who();
        if (who.isEmpty() || read.isEmpty()) {
            resume();
            return;
        }
        steps.readAgain(() -> step(
                who.get(), screening.at(who.get(), stage, read.get()).or(() -> screening.resumeAt(who.get(), stage))));
    }

    private boolean isBusy() {
        return steps.busy().get();
    }

    /** Makes up for what was changed while a step was under way, and is not in what the step brought. */
    private void finished() {
        if (changedMeanwhile) {
            changedMeanwhile = false;
            lookAgain();
        } else if (saidMeanwhile) {
            saidMeanwhile = false;
            session.who().ifPresent(this::refresh);
        }
    }

    /** A look again that gives way to a step is made up for after it. */
    private void passOver() {
        changedMeanwhile |= steps.isLookingAgain();
    }

    /** Something was said elsewhere, of many records at once it may be; the one that is shown may be among them. */
    private void refresh(Id<Reviewer> who) {
        headway.recount(who);
        ahead.forget();
        shownId().ifPresent(id -> beside.look(who, id));
    }

    private Optional<Id<BibRecord>> shownId() {
        return item.get().map(i -> i.record().id());
    }
}
