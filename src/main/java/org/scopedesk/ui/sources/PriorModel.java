package org.scopedesk.ui.sources;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.scopedesk.review.Id;
import org.scopedesk.review.ImportedFile;
import org.scopedesk.review.Reviewer;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Session;
import org.scopedesk.ui.work.Latest;
import org.scopedesk.workbench.OpenReview;
import org.scopedesk.workbench.PriorVoter;

/** Decisions of another screening tool in one file, and which reviewer each of its names stands for. Window's thread only. */
final class PriorModel {
    private final Desk desk;
    private final OpenReview review;
    private final Latest slot = new Latest();
    private final Map<String, Choice> choices = new HashMap<>();
    private final ReadOnlyObjectWrapper<Optional<Prior>> prior = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper some = new ReadOnlyBooleanWrapper(false);
    private boolean taking;

    /** The decisions of a file and the reviewers who can take them over. */
    record Prior(ImportedFile file, List<PriorVoter> voters, List<Reviewer> reviewers) {
        Prior {
            voters = List.copyOf(voters);
            reviewers = List.copyOf(reviewers);
        }
    }

    /** Who a name in the file stands for here. */
    sealed interface Choice {
        record LeaveOut() implements Choice {}

        record Existing(Reviewer reviewer) implements Choice {}

        record New(String name) implements Choice {}
    }

    PriorModel(Desk desk, Session session) {
        this.desk = desk;
        this.review = session.review();
    }

    /** What is looked at; empty while nothing is. */
    ReadOnlyObjectProperty<Optional<Prior>> prior() {
        return prior.getReadOnlyProperty();
    }

    /** True while somebody's decisions are chosen. */
    ReadOnlyBooleanProperty some() {
        return some.getReadOnlyProperty();
    }

    boolean isReadOnly() {
        return review.isReadOnly();
    }

    /** Tells whose decisions a file holds; nothing if it holds none. */
    void find(ImportedFile file, Consumer<List<PriorVoter>> found) {
        desk.work().read(() -> review.priorDecisions().voters(file)).then(voters -> {
            if (!voters.isEmpty()) {
                found.accept(voters);
            }
        });
    }

    void open(ImportedFile file) {
        desk.work()
                .read(() -> new Prior(
                        file,
                        review.priorDecisions().voters(file),
                        review.setup().reviewers()))
                .latestOf(slot)
                .then(found -> {
                    choices.clear();
                    found.voters().forEach(voter -> choices.put(voter.name(), firstGuess(voter, found.reviewers())));
                    count();
                    prior.set(Optional.of(found));
                });
    }

    /** False if nothing was looked at. */
    boolean close() {
        slot.drop();
        boolean was = prior.get().isPresent();
        prior.set(Optional.empty());
        return was;
    }

    Choice choice(PriorVoter voter) {
        return choices.getOrDefault(voter.name(), new Choice.LeaveOut());
    }

    void choose(PriorVoter voter, Choice choice) {
        choices.put(voter.name(), choice);
        count();
    }

    /** Takes the chosen decisions over and closes; nothing happens while that is being done already. */
    void takeOver() {
        Optional<Prior> now = prior.get();
        if (now.isEmpty() || !some.get() || taking || isReadOnly()) {
            return;
        }
        taking = true;
        Map<String, Choice> chosen = Map.copyOf(choices);
        desk.work()
                .write(() -> review.priorDecisions().takeOver(now.get().file(), people(chosen)))
                .orElse(failure -> {
                    taking = false;
                    desk.trouble(failure);
                })
                .then(made -> {
                    taking = false;
                    if (prior.get().equals(now)) {
                        close();
                    }
                    desk.notices().tell(desk.texts().of("sources.prior.done", made));
                });
    }

    private Map<String, Id<Reviewer>> people(Map<String, Choice> chosen) {
        Map<String, Id<Reviewer>> people = new HashMap<>();
        chosen.forEach((name, choice) -> {
            if (choice instanceof Choice.Existing one) {
                people.put(name, one.reviewer().id());
            } else if (choice instanceof Choice.New one) {
                people.put(name, review.setup().addReviewer(one.name(), false).id());
            }
        });
        return people;
    }

    /** The reviewer of the same name, if there is one; nobody else's decisions are given to a person unasked. */
    private static Choice firstGuess(PriorVoter voter, List<Reviewer> reviewers) {
        return reviewers.stream()
                .filter(reviewer -> reviewer.name().equalsIgnoreCase(voter.name()))
                .findFirst()
                .<Choice>map(Choice.Existing::new)
                .orElseGet(Choice.LeaveOut::new);
    }

    private void count() {
        some.set(choices.values().stream().anyMatch(choice -> !(choice instanceof Choice.LeaveOut)));
    }
}
