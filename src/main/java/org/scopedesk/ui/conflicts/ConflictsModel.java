package org.scopedesk.ui.conflicts;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.review.Reason;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Stage;
import org.scopedesk.review.Verdict;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Session;
import org.scopedesk.ui.work.Latest;
import org.scopedesk.workbench.Conflict;
import org.scopedesk.workbench.ConflictRow;
import org.scopedesk.workbench.ConflictService;

/**
 * The conflicts of both stages: their queue and their votes for a lead, their number alone for anybody else. Window's
 * thread only.
 */
public final class ConflictsModel {
    private final Desk desk;
    private final Session session;
    private final ConflictService service;
    private final Latest slot = new Latest();
    private final Latest agreementSlot = new Latest();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.LOOKING);
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.TITLE_ABSTRACT);
    private final ReadOnlyObjectWrapper<Counts> counts = new ReadOnlyObjectWrapper<>(Counts.NONE);
    private final ReadOnlyObjectWrapper<List<ConflictRow>> queue = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Conflict>> conflict = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<ConflictService.Pair>> agreement = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper moving = new ReadOnlyBooleanWrapper();
    private Optional<Looking> wanted = Optional.empty();

    private boolean inFront;
    private boolean changedMeanwhile;

    /** What there is to see. */
    public enum State {
        /** The first conflict is on its way. */
        LOOKING,
        /** Nobody said who sits here. */
        NOBODY,
        /** Who sits here is not a lead: the counts are all there is. */
        NOT_LEAD,
        /** No conflict is open at this stage. */
        SETTLED,
        /** A conflict is to be settled. */
        READING
    }

    public ConflictsModel(Desk desk, Session session) {
        this.desk = desk;
        this.session = session;
        this.service = session.review().conflicts();
        session.reviewer().addListener((p, old, now) -> personChanged());
        session.onChange(change -> {
            changedMeanwhile |= inFront && busy.get();
            if (inFront && !busy.get()) {
                refresh();
            }
        });
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Stage> stage() {
        return stage.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Counts> counts() {
        return counts.getReadOnlyProperty();
    }

    /** The conflicts of the stage in their order; empty for anybody but a lead. */
    public ReadOnlyObjectProperty<List<ConflictRow>> queue() {
        return queue.getReadOnlyProperty();
    }

    /** The conflict to be settled now, with its votes; empty for anybody but a lead. */
    public ReadOnlyObjectProperty<Optional<Conflict>> conflict() {
        return conflict.getReadOnlyProperty();
    }

    /** How the reviewers agree at the stage; empty for anybody but a lead. */
    public ReadOnlyObjectProperty<List<ConflictService.Pair>> agreement() {
        return agreement.getReadOnlyProperty();
    }

    /** True while a conflict can be settled: the one shown is the one that was asked for. */
    public BooleanBinding canSettle() {
        return Bindings.createBooleanBinding(
                () -> state.get() == State.READING
                        && !busy.get()
                        && !moving.get()
                        && !session.review().isReadOnly(),
                state,
                busy,
                moving);
    }

    /** True while a lead sits here. */
    public BooleanBinding leads() {
        return state.isEqualTo(State.READING).or(state.isEqualTo(State.SETTLED));
    }

    /** The leads of the review, by name. */
    public List<String> namesOfLeads() {
        return session.reviewers().get().stream()
                .filter(Reviewer::lead)
                .map(Reviewer::name)
                .toList();
    }

    /** Comes to the front: looks again, at the other stage if all conflicts are there. */
    public void resume() {
        inFront = true;
        Stage usual = stage.get();
        Optional<Id<BibRecord>> before = shown();
        goTo(who -> Look.at(service, who, Counts.of(service).best(usual), before));
        lookAtAgreement();
    }

    /** Goes to the back: does not follow changes any more. */
    public void rest() {
        inFront = false;
    }

    /** Looks at a stage. */
    public void look(Stage at) {
        stage.set(at);
        goTo(who -> Look.at(service, who, at, Optional.empty()));
        lookAtAgreement();
    }

    /** Shows a conflict of the queue. */
    public void select(Id<BibRecord> record) {
        if (moving.get() || !shown().equals(Optional.of(record))) {
            Stage at = stage.get();
            goTo(who -> Look.at(service, who, at, Optional.of(record)));
        }
    }

    /** Shows the conflict so many places further; at an end nothing happens. */
    public void move(int direction) {
        int to = place() + direction;
        if (!busy.get() && to >= 0 && to < queue.get().size()) {
            select(queue.get().get(to).record());
        }
    }

    /** The place of the conflict shown in the queue, from 0; -1 if none is. */
    public int place() {
        List<Id<BibRecord>> ids = queue.get().stream().map(ConflictRow::record).toList();
        return shown().map(ids::indexOf).orElse(-1);
    }

    /** Settles the conflict shown, and goes on to the next. */
    public void settle(Verdict verdict, Optional<Id<Reason>> reason) {
        lead().filter(who -> canSettle().get())
                .ifPresent(who -> conflict.get().ifPresent(settled -> {
                    Stage at = stage.get();
                    Id<BibRecord> record = settled.item().record().id();
                    Optional<Id<BibRecord>> next = after(record);
                    write(
                            () -> {
                                service.adjudicate(who, at, record, verdict, reason);
                                return Optional.of(Look.at(service, who, at, next));
                            },
                            () -> tell(settled, verdict, at));
                }));
    }

    /** Takes back what was settled last at the stage, and shows it again. */
    public void undo() {
        undo(stage.get());
    }

    /** Puts in force again what was taken back last at the stage, and goes on. */
    public void redo() {
        Stage at = stage.get();
        Optional<Id<BibRecord>> next = shown().flatMap(this::after);
        lead().ifPresent(who ->
                write(() -> service.redo(who, at).map(record -> Look.at(service, who, at, next)), () -> {}));
    }

    private void undo(Stage at) {
        lead().ifPresent(who -> write(
                () -> service.undo(who, at).map(record -> Look.at(service, who, at, Optional.of(record))), () -> {}));
    }

    private void tell(Conflict settled, Verdict verdict, Stage at) {
        String key = verdict == Verdict.EXCLUDE ? "conflicts.excluded" : "conflicts.included";
        String title = settled.item().record().citation().title();
        desk.notices().tellLast(desk.texts().of(key, title), desk.texts().of("screening.undo"), () -> undo(at));
    }

    private Optional<Id<BibRecord>> after(Id<BibRecord> record) {
        List<Id<BibRecord>> ids = queue.get().stream().map(ConflictRow::record).toList();
        int next = ids.indexOf(record) + 1;
        return next < ids.size() ? Optional.of(ids.get(next)) : Optional.empty();
    }

    private void personChanged() {
        forget();
        if (inFront) {
            resume();
        }
    }

    /** What one person may see is gone before the next is there. */
    private void forget() {
        slot.drop();
        agreementSlot.drop();
        busy.set(false);
        changedMeanwhile = false;
        arrived();
        conflict.set(Optional.empty());
        queue.set(List.of());
        agreement.set(List.of());
        state.set(State.LOOKING);
    }

    private void refresh() {
        Stage at = stage.get();
        Optional<Id<BibRecord>> before = shown();
        ask(wanted.orElse(who -> Look.at(service, who, at, before)));
        lookAtAgreement();
    }

    private interface Looking {
        Look of(Id<Reviewer> lead);
    }

    /** Leaves what is shown for another conflict or stage, which is wanted until it is in front; a write is waited for. */
    private void goTo(Looking looking) {
        wanted = Optional.of(looking);
        moving.set(true);
        if (!busy.get()) {
            ask(looking);
        }
    }

    private void arrived() {
        wanted = Optional.empty();
        moving.set(false);
    }

    /** Reads what a lead may see; for anybody else the counts and nothing more. */
    private void ask(Looking looking) {
        Optional<Id<Reviewer>> lead = lead();
        if (lead.isPresent()) {
            desk.work()
                    .read(() -> looking.of(lead.get()))
                    .latestOf(slot)
                    .orElse(failure -> {
                        arrived();
                        desk.trouble(failure);
                    })
                    .then(look -> {
                        arrived();
                        take(look);
                    });
        } else if (session.who().isEmpty()) {
            arrived();
            state.set(State.NOBODY);
        } else {
            arrived();
            desk.work().read(() -> Counts.of(service)).latestOf(slot).then(all -> {
                counts.set(all);
                state.set(State.NOT_LEAD);
            });
        }
    }

    private void write(Supplier<Optional<Look>> work, Runnable done) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        Optional<Looking> passed = wanted;
        desk.work().write(work::get).latestOf(slot).orElse(this::failed).then(look -> {
            busy.set(false);
            if (look.isPresent() && wanted.equals(passed)) {
                arrived();
            }
            look.ifPresentOrElse(
                    this::take, () -> desk.notices().tell(desk.texts().of("conflicts.none.back")));
            goOn(look.isPresent());
            look.ifPresent(l -> done.run());
        });
    }

    private void failed(Throwable failure) {
        busy.set(false);
        goOn(false);
        desk.trouble(failure);
    }

    /** Does what was asked for while something was written, and looks again at what changed meanwhile. */
    private void goOn(boolean looked) {
        if (wanted.isPresent() || (changedMeanwhile && !looked)) {
            refresh();
        } else if (changedMeanwhile) {
            lookAtAgreement();
        }
        changedMeanwhile = false;
    }

    private void take(Look look) {
        boolean moved = stage.get() != look.stage();
        stage.set(look.stage());
        counts.set(look.counts());
        queue.set(look.queue());
        conflict.set(look.conflict());
        state.set(look.conflict().isPresent() ? State.READING : State.SETTLED);
        if (moved) {
            lookAtAgreement();
        }
    }

    private void lookAtAgreement() {
        Stage at = stage.get();
        if (lead().isPresent()) {
            desk.work()
                    .read(() -> service.agreement(at))
                    .latestOf(agreementSlot)
                    .then(agreement::set);
        }
    }

    private Optional<Id<Reviewer>> lead() {
        return session.reviewer().get().filter(Reviewer::lead).map(Reviewer::id);
    }

    private Optional<Id<BibRecord>> shown() {
        return conflict.get().map(c -> c.item().record().id());
    }
}
