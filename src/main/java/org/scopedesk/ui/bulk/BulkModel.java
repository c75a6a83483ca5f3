package org.scopedesk.ui.bulk;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.review.Reason;
import org.scopedesk.review.Stage;
import org.scopedesk.review.Verdict;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Session;
import org.scopedesk.ui.work.Latest;
import org.scopedesk.workbench.BulkService;
import org.scopedesk.workbench.BulkService.Preview;
import org.scopedesk.workbench.Change;

/** A decision on many records that is being prepared. Window's thread only. */
public final class BulkModel {
    private static final int TITLES = 200;

    private final Desk desk;
    private final Session session;
    private final Stage stage;
    private final BulkService service;
    private final Latest slot = new Latest();
    private final ReadOnlyObjectWrapper<Optional<Look>> look = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty alsoChange = new SimpleBooleanProperty();
    private List<Id<BibRecord>> records = List.of();
    private Runnable decided = () -> {};
    private Runnable lookAgain = () -> {};
    private boolean looking;

    /**
     * What would be done.
     *
     * @param preview the records, by what would become of them
     * @param undecided the titles of the first that would be decided
     * @param changing the titles of the first that would be decided otherwise
     * @param reasons the reasons that an exclusion can have
     */
    public record Look(Preview preview, List<String> undecided, List<String> changing, List<Reason> reasons) {

        /** True if it cannot be done yet: at full text an exclusion has a reason. */
        public boolean lacksReason() {
            return preview.stage() == Stage.FULL_TEXT
                    && preview.verdict() == Verdict.EXCLUDE
                    && preview.reason().isEmpty();
        }
    }

    public BulkModel(Desk desk, Session session, Stage stage) {
        this.desk = desk;
        this.session = session;
        this.stage = stage;
        this.service = session.review().bulk();
        session.onOther(this::cancel);
        session.onChange(change -> {
            if (change != Change.NOTES) {
                lookAgain.run();
            }
        });
    }

    /** Empty while nothing is being prepared. */
    public ReadOnlyObjectProperty<Optional<Look>> look() {
        return look.getReadOnlyProperty();
    }

    /** Whether what this person decided otherwise is decided again; at first it is left. */
    public BooleanProperty alsoChange() {
        return alsoChange;
    }

    /** Prepares a decision on records. */
    public void prepare(List<Id<BibRecord>> which, Verdict verdict, Optional<Id<Reason>> reason) {
        records = List.copyOf(which);
        alsoChange.set(false);
        choose(verdict, reason);
    }

    /** Changes the decision that is being prepared. */
    public void choose(Verdict verdict, Optional<Id<Reason>> reason) {
        if (session.review().isReadOnly()) {
            return;
        }
        lookAgain = () -> choose(verdict, reason);
        session.who().ifPresent(who -> {
            looking = true;
            desk.work()
                    .read(() -> look(service.preview(who, stage, records, verdict, reason)))
                    .latestOf(slot)
                    .orElse(failure -> {
                        cancel();
                        desk.trouble(failure);
                    })
                    .then(now -> {
                        looking = false;
                        look.set(Optional.of(now));
                    });
        });
    }

    /** How many decisions would be made. */
    public int count() {
        return look.get()
                .map(l -> l.preview().undecided().size()
                        + (alsoChange.get() ? l.preview().changing().size() : 0))
                .orElse(0);
    }

    /** Is told when a decision is made. */
    public void onDecided(Runnable listener) {
        decided = listener;
    }

    /**
     * Decides; nothing happens while it is looked what another choice, or a change of the review, makes of it.
     *
     * @param undo takes it back
     */
    public void decide(Runnable undo) {
        look.get().filter(l -> !looking && count() > 0 && !l.lacksReason()).ifPresent(l -> {
            boolean change = alsoChange.get();
            cancel();
            decided.run();
            desk.work().write(() -> service.decide(l.preview(), change)).then(made -> tell(l.preview(), made, undo));
        });
    }

    /** Tells who decided, and nobody else. */
    private void tell(Preview decided, int made, Runnable undo) {
        if (session.who().filter(decided.reviewer()::equals).isPresent()) {
            String word = decided.verdict().word();
            desk.notices()
                    .tellLast(
                            desk.texts().of("bulk.done." + word, made),
                            desk.texts().of("setup.undo"),
                            undo);
        }
    }

    /** Prepares nothing any more. */
    public void cancel() {
        slot.drop();
        looking = false;
        lookAgain = () -> {};
        look.set(Optional.empty());
    }

    private Look look(Preview preview) {
        return new Look(
                preview,
                titles(preview.undecided()),
                titles(preview.changing()),
                session.review().setup().reasons());
    }

    private List<String> titles(List<Id<BibRecord>> of) {
        return session.review().search().rows(of.subList(0, Math.min(TITLES, of.size()))).stream()
                .map(row -> row.record().citation().title())
                .toList();
    }
}
