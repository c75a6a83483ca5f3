package org.scopedesk.ui.setup;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.scopedesk.review.Criterion;
import org.scopedesk.review.HighlightWords;
import org.scopedesk.review.Id;
import org.scopedesk.review.PccElement;
import org.scopedesk.review.Reason;
import org.scopedesk.review.ReviewDetails;
import org.scopedesk.review.ReviewLabel;
import org.scopedesk.review.Reviewer;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Session;
import org.scopedesk.ui.work.Latest;
import org.scopedesk.workbench.Change;
import org.scopedesk.workbench.LabelService;
import org.scopedesk.workbench.SetupService;
import org.scopedesk.workbench.SetupService.ReasonVersion;

/** The setup of the review as it stands, and every way to change it. Window's thread only. */
final class SetupModel {
    private final Desk desk;
    private final SetupService service;
    private final LabelService labels;
    private final WordsModel words;
    private final Latest slot = new Latest();
    private final ReadOnlyObjectWrapper<Optional<Setup>> setup = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** All of it, as read at one moment. */
    record Setup(
            ReviewDetails details,
            List<Reviewer> reviewers,
            int decisionsNeeded,
            List<Criterion> criteria,
            List<Reason> reasons,
            HighlightWords words,
            Map<Reason, Reason> merged,
            List<ReviewLabel> labels,
            Map<Id<ReviewLabel>, Integer> uses) {}

    SetupModel(Desk desk, Session session) {
        this.desk = desk;
        this.service = session.review().setup();
        this.labels = session.review().labels();
        this.words = new WordsModel(desk, service, this::change);
        session.onChange(change -> {
            if (change == Change.SETUP) {
                refresh();
            }
        });
        refresh();
    }

    /** Empty until it was read first. */
    ReadOnlyObjectProperty<Optional<Setup>> setup() {
        return setup.getReadOnlyProperty();
    }

    void saveTitle(String title) {
        if (!title.isBlank()) {
            ReviewDetails d = details();
            save(new ReviewDetails(title.strip(), d.question(), d.population(), d.concept(), d.context()));
        } else {
            refresh();
        }
    }

    void saveQuestion(String question) {
        ReviewDetails d = details();
        save(new ReviewDetails(d.title(), question.strip(), d.population(), d.concept(), d.context()));
    }

    void savePopulation(String population) {
        ReviewDetails d = details();
        save(new ReviewDetails(d.title(), d.question(), population.strip(), d.concept(), d.context()));
    }

    void saveConcept(String concept) {
        ReviewDetails d = details();
        save(new ReviewDetails(d.title(), d.question(), d.population(), concept.strip(), d.context()));
    }

    void saveContext(String context) {
        ReviewDetails d = details();
        save(new ReviewDetails(d.title(), d.question(), d.population(), d.concept(), context.strip()));
    }

    void saveDecisionsNeeded(int needed) {
        if (now().decisionsNeeded() != needed) {
            change(() -> service.saveDecisionsNeeded(needed));
        }
    }

    /** Adds a reviewer; the first one is a lead. */
    void addReviewer(String name) {
        if (!name.isBlank()) {
            boolean first = now().reviewers().isEmpty();
            change(() -> service.addReviewer(name.strip(), first));
        }
    }

    void rename(Reviewer person, String name) {
        if (!name.isBlank()) {
            change(() -> service.save(new Reviewer(person.id(), name.strip(), person.lead())));
        } else {
            refresh();
        }
    }

    void makeLead(Reviewer person, boolean lead) {
        change(() -> service.save(new Reviewer(person.id(), person.name(), lead)));
    }

    /** Takes a reviewer off the list, and says what becomes of the decisions. */
    void remove(Reviewer person) {
        desk.work()
                .write(() -> {
                    int decisions = service.decisionsOf(person);
                    service.remove(person);
                    return decisions;
                })
                .orElse(this::failed)
                .then(decisions -> desk.notices()
                        .tell(
                                desk.texts().of("setup.reviewer.removed", person.name(), decisions),
                                desk.texts().of("setup.undo"),
                                () -> change(() -> service.save(person))));
    }

    void addLabel(String name) {
        if (!name.isBlank()) {
            change(() -> labels.add(name));
        }
    }

    void save(ReviewLabel label) {
        change(() -> labels.save(label));
    }

    /** Takes a label off the list; records that have it keep it. */
    void retire(ReviewLabel label) {
        change(() -> labels.retire(label));
        desk.notices()
                .tell(
                        desk.texts().of("setup.label.retired", label.name()),
                        desk.texts().of("setup.undo"),
                        () -> save(label));
    }

    /** Says from which criterion a reason stems. */
    void stems(Reason r, Optional<Id<Criterion>> criterion) {
        change(() -> service.save(new Reason(r.id(), r.text(), criterion, r.position())));
    }

    /** Lets a reason count as another from now on. */
    void merge(Reason reason, Reason into) {
        change(() -> service.merge(reason, into));
        desk.notices()
                .tell(
                        desk.texts().of("setup.reason.merged", reason.text(), into.text()),
                        desk.texts().of("setup.undo"),
                        () -> takeApart(reason));
    }

    /** Lets a merged reason stand for itself again. */
    void takeApart(Reason reason) {
        change(() -> service.save(reason));
    }

    /** Adds a reason for each criterion that has none. */
    void addReasonsOfCriteria() {
        change(() -> service.addReasonsOfCriteria(criterion -> desk.texts().of("setup.reason.of", criterion)));
    }

    /** Every wording of a reason, the first first. */
    void history(Reason reason, Consumer<List<ReasonVersion>> then) {
        desk.work().read(() -> service.history(reason.id())).then(then);
    }

    private Map<Reason, Reason> merged() {
        Map<Id<Reason>, Reason> known = new HashMap<>();
        service.everyReason().forEach(r -> known.put(r.id(), r));
        Map<Reason, Reason> merged = new LinkedHashMap<>();
        service.mergedReasons().forEach((reason, into) -> {
            Reason one = known.get(reason);
            Reason other = known.get(into);
            if (one != null && other != null) {
                merged.put(one, other);
            }
        });
        return merged;
    }

    void addCriterion(PccElement element, String text) {
        if (!text.isBlank()) {
            change(() -> service.addCriterion(element, text.strip()));
        }
    }

    /** Changes the wording; an empty one takes the criterion away. */
    void reword(Criterion c, String text) {
        if (text.isBlank()) {
            remove(c);
        } else {
            change(() -> service.save(new Criterion(c.id(), c.element(), text.strip(), c.position())));
        }
    }

    void file(Criterion c, PccElement element) {
        if (c.element() != element) {
            change(() -> service.save(new Criterion(c.id(), element, c.text(), c.position())));
        }
    }

    /** Moves it up ({@code -1}) or down ({@code 1}) in the order. */
    void move(Criterion c, int step) {
        int to = c.position() + step;
        if (to >= 1 && to <= now().criteria().size()) {
            change(() -> service.save(new Criterion(c.id(), c.element(), c.text(), to)));
        }
    }

    void remove(Criterion c) {
        change(() -> service.remove(c));
        desk.notices()
                .tell(
                        desk.texts().of("setup.removed", c.text()),
                        desk.texts().of("setup.undo"),
                        () -> change(() -> service.save(c)));
    }

    void addReason(String text) {
        if (!text.isBlank()) {
            change(() -> service.addReason(text.strip(), Optional.empty()));
        }
    }

    /** Changes the wording; an empty one takes the reason off the list. */
    void reword(Reason r, String text) {
        if (text.isBlank()) {
            remove(r);
        } else {
            change(() -> service.save(new Reason(r.id(), text.strip(), r.criterion(), r.position())));
        }
    }

    /** Moves it up ({@code -1}) or down ({@code 1}); its key changes with its place. */
    void move(Reason r, int step) {
        int to = r.position() + step;
        if (to >= 1 && to <= now().reasons().size()) {
            change(() -> service.save(new Reason(r.id(), r.text(), r.criterion(), to)));
        }
    }

    void remove(Reason r) {
        change(() -> service.remove(r));
        desk.notices()
                .tell(
                        desk.texts().of("setup.removed", r.text()),
                        desk.texts().of("setup.undo"),
                        () -> change(() -> service.save(r)));
    }

    /** The highlight words of the review. */
    WordsModel words() {
        return words;
    }

    private ReviewDetails details() {
        return now().details();
    }

    private Setup now() {
        return setup.get().orElseThrow(() -> new IllegalStateException("the setup was not read yet"));
    }

    private void save(ReviewDetails changed) {
        if (!changed.equals(details())) {
            change(() -> service.save(changed));
        }
    }

    private void change(Runnable work) {
        desk.work().change(work).orElse(this::failed).done();
    }

    /** Shows again what is really saved. */
    private void failed(Throwable failure) {
        desk.trouble(failure);
        setup.set(Optional.empty());
        refresh();
    }

    private void refresh() {
        desk.work()
                .read(() -> new Setup(
                        service.details(),
                        service.reviewers(),
                        service.decisionsNeeded(),
                        service.criteria(),
                        service.reasons(),
                        service.highlightWords(),
                        merged(),
                        labels.labels(),
                        labels.uses()))
                .latestOf(slot)
                .then(s -> setup.set(Optional.of(s)));
    }
}
