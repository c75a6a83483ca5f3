package org.scopedesk.ui;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.scopedesk.review.Id;
import org.scopedesk.review.ReviewDetails;
import org.scopedesk.review.Reviewer;
import org.scopedesk.ui.work.Latest;
import org.scopedesk.ui.work.Work;
import org.scopedesk.workbench.Change;
import org.scopedesk.workbench.OpenReview;
import org.scopedesk.workbench.Waiting;

/**
 * The open review and the person who sits before it. Models listen here and look again when something changed. Window's
 * thread only.
 */
public final class Session {
    private static final Waiting NOTHING_WAITS = new Waiting(0, 0, 0, 0);

    private final OpenReview review;
    private final Work work;
    private final Runnable stopListening;
    private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
    private ReadOnlyObjectWrapper<ReviewDetails> details;
    private ReadOnlyObjectWrapper<List<Reviewer>> reviewers;
    private ReadOnlyObjectWrapper<Optional<Reviewer>> reviewer = new ReadOnlyObjectWrapper<>(Optional.empty());
    private ReadOnlyObjectWrapper<Waiting> waiting = new ReadOnlyObjectWrapper<>(NOTHING_WAITS);
    private boolean over;
    private final Latest setupSlot = new Latest();
    private final Latest waitingSlot = new Latest();

    /** What is read before a session begins. */
    record Opened(OpenReview review, ReviewDetails details, List<Reviewer> reviewers) {

        static Opened of(OpenReview review) {
            return new Opened(review, review.setup().details(), review.setup().reviewers());
        }
    }

    Session(Opened opened, Work work, Executor window) {
        this.review = opened.review();
        this.work = work;
        this.details = new ReadOnlyObjectWrapper<>(opened.details());
        this.reviewers = new ReadOnlyObjectWrapper<>(opened.reviewers());
        this.stopListening = review.onChange(change -> window.execute(() -> changed(change)));
        if (opened.reviewers().size() == 1) {
            choose(opened.reviewers().get(0));
        }
    }

    public OpenReview review() {
        return review;
    }

    public ReadOnlyObjectProperty<ReviewDetails> details() {
        return details.getReadOnlyProperty();
    }

    /** In the order of their names. */
    public ReadOnlyObjectProperty<List<Reviewer>> reviewers() {
        return reviewers.getReadOnlyProperty();
    }

    /** Who sits before the window; empty until somebody said so. */
    public ReadOnlyObjectProperty<Optional<Reviewer>> reviewer() {
        return reviewer.getReadOnlyProperty();
    }

    /** Whose decisions are shown and made; empty until somebody said who sits here. */
    public Optional<Id<Reviewer>> who() {
        return reviewer.get().map(Reviewer::id);
    }

    /** What waits in the rooms, for the badges of the rail. */
    public ReadOnlyObjectProperty<Waiting> waiting() {
        return waiting.getReadOnlyProperty();
    }

    public void choose(Reviewer person) {
        sit(Optional.of(person));
        lookWhatWaits();
    }

    /** What waits for one person is gone before anybody hears that another sits here; a new name counts from now on. */
    private void sit(Optional<Reviewer> now) {
        review.actAs(now.map(Reviewer::name));
        if (!who().equals(now.map(Reviewer::id))) {
            waitingSlot.drop();
            waiting.set(NOTHING_WAITS);
        }
        reviewer.set(now);
    }

    /**
     * Has {@code listener} called on the window's thread after each change of the review.
     *
     * @return takes the listener off again; needless for a screen, which lives as long as the session
     */
    public Runnable onChange(Consumer<Change> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Has {@code listener} called when another person sits here, or nobody any more; not when a name was mended. */
    public void onOther(Runnable listener) {
        reviewer.addListener((p, old, now) -> {
            if (!old.map(Reviewer::id).equals(now.map(Reviewer::id))) {
                listener.run();
            }
        });
    }

    /** Leaves behind everybody who listens; what is built anew, in another language, begins with what holds now. */
    void renew() {
        listeners.clear();
        details = new ReadOnlyObjectWrapper<>(details.get());
        reviewers = new ReadOnlyObjectWrapper<>(reviewers.get());
        reviewer = new ReadOnlyObjectWrapper<>(reviewer.get());
        waiting = new ReadOnlyObjectWrapper<>(waiting.get());
    }

    /** True when the review was closed: nothing more is begun with it. */
    public boolean isOver() {
        return over;
    }

    /** Stops listening; the review itself is closed by who opened it. */
    void end() {
        over = true;
        stopListening.run();
        listeners.clear();
        setupSlot.drop();
        waitingSlot.drop();
    }

    private void changed(Change change) {
        if (change == Change.SETUP) {
            work.read(() -> Opened.of(review)).latestOf(setupSlot).then(this::adopt);
        }
        if (change != Change.NOTES) {
            lookWhatWaits();
        }
        listeners.forEach(l -> l.accept(change));
    }

    private void adopt(Opened fresh) {
        details.set(fresh.details());
        reviewers.set(fresh.reviewers());
        Optional<Reviewer> same = who().flatMap(id ->
                fresh.reviewers().stream().filter(r -> r.id().equals(id)).findFirst());
        if (same.isEmpty() && fresh.reviewers().size() == 1) {
            choose(fresh.reviewers().get(0));
        } else if (!same.equals(reviewer.get())) {
            sit(same);
        }
    }

    private void lookWhatWaits() {
        who().ifPresent(id -> work.read(() -> review.screening().waiting(id))
                .latestOf(waitingSlot)
                .then(now -> waiting.set(now)));
    }
}
