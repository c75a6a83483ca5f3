package org.scopedesk.ui.screening;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Source;
import org.scopedesk.review.Stage;
import org.scopedesk.screening.Arrangement;
import org.scopedesk.screening.ArrangementText;
import org.scopedesk.screening.QueueFilter;
import org.scopedesk.screening.QueueOrder;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Session;
import org.scopedesk.ui.work.Latest;
import org.scopedesk.workbench.Change;
import org.scopedesk.workbench.QueueService;
import org.scopedesk.workbench.QueueService.CriterionChange;
import org.scopedesk.workbench.StageProgress;

/**
 * How the person who sits here has ordered and narrowed the queue of a stage; remembered for each reviewer and review.
 * Window's thread only.
 */
public final class QueueModel {
    private final Desk desk;
    private final Session session;
    private final Stage stage;
    private final QueueService service;
    private final Consumer<Optional<Id<BibRecord>>> arranged;
    private final Latest slot = new Latest();
    private final Latest restoreSlot = new Latest();
    private final Latest countSlot = new Latest();
    private final Latest shownSlot = new Latest();
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);

    private final Latest outdatedSlot = new Latest();
    private final ReadOnlyObjectWrapper<Optional<Outdated>> outdated = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** The last change of the criteria, and how many decisions of this person are older. */
    public record Outdated(CriterionChange change, int count) {}

    /**
     * What holds now.
     *
     * @param arrangement how the queue is arranged
     * @param progress how far it is
     * @param similarTo the title of the record that those of the queue are similar to; empty if it is not about that
     */
    public record Shown(Arrangement arrangement, StageProgress progress, String similarTo) {
        static final Shown NOTHING = new Shown(Arrangement.USUAL, new StageProgress(0, 0), "");
    }

    /** What the queue can be narrowed to. */
    public record Choices(List<Source> sources, Map<String, Integer> languages, List<CriterionChange> changes) {}

    /**
     * The queue of a stage.
     *
     * @param arranged is told when the queue was arranged anew, and which record is to be read in it if that is not the
     *     one where the reviewer left off
     */
    public QueueModel(Desk desk, Session session, Stage stage, Consumer<Optional<Id<BibRecord>>> arranged) {
        this.desk = desk;
        this.session = session;
        this.stage = stage;
        this.service = session.review().queues();
        this.arranged = arranged;
        session.onOther(this::personChanged);
        session.onChange(change -> {
            if (change == Change.SETUP) {
                lookForOutdated();
            } else {
                recount();
            }
        });
        restore();
    }

    public ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /**
     * Why a search cannot be understood.
     *
     * @param position where in it, from 0
     * @param inOrder true if it is the one that the queue was to be ordered by
     */
    public record Wrong(String message, int position, boolean inOrder) {}

    /**
     * Orders and narrows.
     *
     * @param done is told when the queue is arranged so
     * @param wrong is told why not, if a search cannot be understood
     */
    public void apply(QueueOrder order, QueueFilter filter, Runnable done, Consumer<Wrong> wrong) {
        countSlot.drop();
        session.who()
                .ifPresent(who -> desk.work()
                        .write(() -> arrange(who, order, filter))
                        .latestOf(slot)
                        .then(mistake -> mistake.ifPresentOrElse(wrong, () -> {
                            adopt(who, Optional.empty());
                            done.run();
                        })));
    }

    private Optional<Wrong> arrange(Id<Reviewer> who, QueueOrder order, QueueFilter filter) {
        return service.arrange(who, stage, order, filter)
                .map(mistake -> new Wrong(
                        mistake.message(),
                        mistake.position(),
                        service.count(who, stage, QueueOrder.AS_IMPORTED, filter)
                                .isPresent()));
    }

    private void apply(QueueOrder order, QueueFilter filter) {
        apply(order, filter, () -> {}, wrong -> {});
    }

    /** Narrows the queue to the records nearest to one, the nearest first; {@link #clear} leads back to what it was. */
    public void similarTo(Id<BibRecord> record) {
        session.who().ifPresent(who -> {
            Arrangement now = service.arrangement(who, stage);
            if (now.filter().similarTo().isEmpty()) {
                desk.memory().keep(before(who), ArrangementText.of(now));
            }
            apply(QueueOrder.of(QueueOrder.By.SIMILARITY), QueueFilter.ALL.similarTo(Optional.of(record)));
        });
    }

    /** Leads back from records similar to one, to it; false if the queue is not about that. */
    public boolean leaveSimilar() {
        Optional<Id<BibRecord>> record = shown.get().arrangement().filter().similarTo();
        record.ifPresent(back -> session.who()
                .ifPresent(who -> restore(
                        who,
                        desk.memory()
                                .recall(before(who))
                                .flatMap(ArrangementText::read)
                                .orElse(Arrangement.USUAL),
                        record)));
        return record.isPresent();
    }

    /** Decisions that were made before the criteria last changed; empty if there are none, or while they are looked at. */
    public ReadOnlyObjectProperty<Optional<Outdated>> outdated() {
        return outdated.getReadOnlyProperty();
    }

    /** Narrows the queue to the decisions that are older than the last change of the criteria. */
    public void lookAgain() {
        outdated.get()
                .ifPresent(o -> apply(
                        QueueOrder.AS_IMPORTED,
                        QueueFilter.ALL.decidedBefore(Optional.of(o.change().id()))));
    }

    private void lookForOutdated() {
        session.who()
                .ifPresent(who -> desk.work()
                        .read(() -> outdated(who))
                        .latestOf(outdatedSlot)
                        .then(outdated::set));
    }

    private Optional<Outdated> outdated(Id<Reviewer> who) {
        List<CriterionChange> changes = service.criterionChanges();
        if (changes.isEmpty()
                || service.arrangement(who, stage).filter().decidedBefore().isPresent()) {
            return Optional.empty();
        }
        CriterionChange last = changes.get(changes.size() - 1);
        int count = service.count(
                        who, stage, QueueOrder.AS_IMPORTED, QueueFilter.ALL.decidedBefore(Optional.of(last.id())))
                .orElse(0);
        return count == 0 ? Optional.empty() : Optional.of(new Outdated(last, count));
    }

    /** Everything as imported again; from records similar to one, the queue as it was before. */
    public void clear() {
        if (!leaveSimilar()) {
            apply(QueueOrder.AS_IMPORTED, QueueFilter.ALL);
        }
    }

    /** Narrows anew by what is decided now. */
    public void refresh() {
        session.who()
                .ifPresent(who -> desk.work()
                        .write(() -> {
                            Arrangement now = service.arrangement(who, stage);
                            return arrange(who, now.order(), now.filter()).isEmpty();
                        })
                        .then(arranged -> {
                            if (arranged) {
                                adopt(who, Optional.empty());
                            }
                        }));
    }

    /** How many records an arranged queue would have, or that a search in it cannot be understood. */
    public void count(QueueOrder order, QueueFilter filter, Consumer<OptionalInt> then) {
        session.who()
                .ifPresent(who -> desk.work()
                        .read(() -> service.count(who, stage, order, filter))
                        .latestOf(countSlot)
                        .then(then));
    }

    /** What there is to choose from. */
    public void choices(Consumer<Choices> then) {
        session.who()
                .ifPresent(who -> desk.work()
                        .read(() -> new Choices(
                                session.review().setup().sources(),
                                service.languages(who, stage),
                                service.criterionChanges()))
                        .then(then));
    }

    /** What one person's queue holds is gone before the other's is there. */
    private void personChanged() {
        countSlot.drop();
        shownSlot.drop();
        outdatedSlot.drop();
        shown.set(Shown.NOTHING);
        outdated.set(Optional.empty());
        restore();
    }

    private void restore() {
        session.who()
                .ifPresent(who -> desk.memory()
                        .recall(name(who))
                        .flatMap(ArrangementText::read)
                        .ifPresent(remembered -> restore(who, remembered, Optional.empty())));
        recount();
        lookForOutdated();
    }

    private void restore(Id<Reviewer> who, Arrangement arrangement, Optional<Id<BibRecord>> read) {
        desk.work()
                .change(() -> service.restore(who, stage, arrangement))
                .latestOf(restoreSlot)
                .then(done -> adopt(who, read));
    }

    private void adopt(Id<Reviewer> who, Optional<Id<BibRecord>> read) {
        desk.memory().keep(name(who), ArrangementText.of(service.arrangement(who, stage)));
        if (session.who().filter(who::equals).isPresent()) {
            recount();
            lookForOutdated();
            arranged.accept(read);
        }
    }

    private void recount() {
        session.who()
                .ifPresent(who ->
                        desk.work().read(() -> shown(who)).latestOf(shownSlot).then(shown::set));
    }

    private Shown shown(Id<Reviewer> who) {
        Arrangement arrangement = service.arrangement(who, stage);
        String title = arrangement
                .filter()
                .similarTo()
                .flatMap(id ->
                        session.review().search().rows(List.of(id)).stream().findFirst())
                .map(row -> row.record().citation().title())
                .orElse("");
        return new Shown(arrangement, service.progress(who, stage), title);
    }

    private String before(Id<Reviewer> who) {
        return name(who) + ".before";
    }

    /** Reviews are told apart by their files, for that is what people do. */
    private String name(Id<Reviewer> who) {
        return "queue." + Integer.toHexString(session.review().file().hashCode()) + "." + who + "." + stage.word();
    }
}
