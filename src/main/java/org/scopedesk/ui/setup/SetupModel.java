package org.scopedesk.ui.setup;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.scopedesk.review.Criterion;
import org.scopedesk.review.HighlightWords;
import org.scopedesk.review.Id;
import org.scopedesk.review.LabelColour;
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

/**
 * The setup of the review as it stands, and every way to change it. What is changed is put into what holds when it is
 * written, for that may be later than it was shown. Window's thread only.
 */
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
            List<ReviewLabel> labels) {}

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
            details(d -> new ReviewDetails(title.strip(), d.question(), d.population(), d.concept(), d.context()));
        } else {
            refresh();
        }
    }

    void saveQuestion(String question) {
        details(d -> new ReviewDetails(d.title(), question.strip(), d.population(), d.concept(), d.context()));
    }

    void savePopulation(String population) {
        details(d -> new ReviewDetails(d.title(), d.question(), population.strip(), d.concept(), d.context()));
    }

    void saveConcept(String concept) {
        details(d -> new ReviewDetails(d.title(), d.question(), d.population(), concept.strip(), d.context()));
    }

    void saveContext(String context) {
        details(d -> new ReviewDetails(d.title(), d.question(), d.population(), d.concept(), context.strip()));
    }

    void saveDecisionsNeeded(int needed) {
        change(() -> {
            if (service.decisionsNeeded() != needed) {
                service.saveDecisionsNeeded(needed);
            }
        });
    }

    /** Adds a reviewer; the first one is a lead. */
    void addReviewer(String name) {
        if (!name.isBlank()) {
            change(() -> service.addReviewer(name.strip(), service.reviewers().isEmpty()));
        }
    }

    void rename(Reviewer person, String name) {
        if (!name.isBlank()) {
            change(() -> now(service.reviewers(), Reviewer::id, person)
                    .ifPresent(p -> service.save(new Reviewer(p.id(), name.strip(), p.lead()))));
        } else {
            refresh();
        }
    }

    void makeLead(Reviewer person, boolean lead) {
        change(() -> now(service.reviewers(), Reviewer::id, person)
                .ifPresent(p -> service.save(new Reviewer(p.id(), p.name(), lead))));
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

    void rename(ReviewLabel label, String name) {
        change(() -> now(labels.labels(), ReviewLabel::id, label)
                .ifPresent(l -> labels.save(new ReviewLabel(l.id(), name, l.colour()))));
    }

    void recolour(ReviewLabel label, LabelColour colour) {
        change(() -> now(labels.labels(), ReviewLabel::id, label)
                .ifPresent(l -> labels.save(new ReviewLabel(l.id(), l.name(), colour))));
    }

    /** Takes a label off the list; records that have it keep it. */
    void retire(ReviewLabel label) {
        change(() -> labels.retire(label));
        desk.notices()
                .tell(
                        desk.texts().of("setup.label.retired", label.name()),
                        desk.texts().of("setup.undo"),
                        () -> change(() -> labels.save(label)));
    }

    /** Says from which criterion a reason stems. */
    void stems(Reason r, Optional<Id<Criterion>> criterion) {
        reason(r, now -> new Reason(now.id(), now.text(), criterion, now.position()));
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
            criterion(c, now -> new Criterion(now.id(), now.element(), text.strip(), now.position()));
        }
    }

    void file(Criterion c, PccElement element) {
        criterion(c, now -> new Criterion(now.id(), element, now.text(), now.position()));
    }

    /** Moves it up ({@code -1}) or down ({@code 1}) in the order. */
    void move(Criterion c, int step) {
        criterion(c, now -> new Criterion(now.id(), now.element(), now.text(), now.position() + step));
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
            reason(r, now -> new Reason(now.id(), text.strip(), now.criterion(), now.position()));
        }
    }

    /** Moves it up ({@code -1}) or down ({@code 1}); its key changes with its place. */
    void move(Reason r, int step) {
        reason(r, now -> new Reason(now.id(), now.text(), now.criterion(), now.position() + step));
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

    private void details(UnaryOperator<ReviewDetails> how) {
        change(() -> {
            ReviewDetails before = service.details();
            if (!how.apply(before).equals(before)) {
                service.save(how.apply(before));
            }
        });
    }

    private void criterion(Criterion changed, UnaryOperator<Criterion> how) {
        change(() -> {
            List<Criterion> all = service.criteria();
            now(all, Criterion::id, changed)
                    .filter(c -> !how.apply(c).equals(c))
                    .map(how)
                    .filter(c -> c.position() >= 1 && c.position() <= all.size())
                    .ifPresent(service::save);
        });
    }

    private void reason(Reason changed, UnaryOperator<Reason> how) {
        change(() -> {
            List<Reason> all = service.reasons();
            now(all, Reason::id, changed)
                    .filter(r -> !how.apply(r).equals(r))
                    .map(how)
                    .filter(r -> r.position() >= 1 && r.position() <= all.size())
                    .ifPresent(service::save);
        });
    }

    /** One of them as it stands now: two fields of it that are left one after the other are both saved. */
    private static <T> Optional<T> now(List<T> all, Function<T, Id<T>> id, T one) {
        return all.stream().filter(each -> id.apply(each).equals(id.apply(one))).findFirst();
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
                        labels.labels()))
                .latestOf(slot)
                .then(s -> setup.set(Optional.of(s)));
    }
}
