package org.scopedesk.ui.duplicates;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.review.Relation;
import org.scopedesk.review.Reviewer;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Room;
import org.scopedesk.ui.Session;

/** Has what a person says of records written, one word after the other, and tells what came of it. Window's thread only. */
final class Sayings {
    private final Desk desk;
    private final Session session;
    private final ReadOnlyObjectWrapper<Aftermath> aftermath = new ReadOnlyObjectWrapper<>(Aftermath.NONE);
    private boolean saving;

    Sayings(Desk desk, Session session) {
        this.desk = desk;
        this.session = session;
    }

    /** Where the records stand that something was said of last. */
    ReadOnlyObjectProperty<Aftermath> aftermath() {
        return aftermath.getReadOnlyProperty();
    }

    /** True until the last word is on disk. */
    boolean isSaving() {
        return saving;
    }

    /** Who sits here; asks for a reviewer if nobody does. */
    Optional<Id<Reviewer>> who() {
        if (session.who().isEmpty()) {
            desk.notices()
                    .tell(
                            desk.texts().of("duplicates.nobody"),
                            desk.texts().of("duplicates.nobody.step"),
                            () -> desk.go(Room.REVIEW));
        }
        return session.who();
    }

    /** Says something about records. */
    void say(List<Id<BibRecord>> about, Runnable word, Runnable then, Consumer<Throwable> orElse) {
        write(() -> said(word, about), orElse, came -> {
            aftermath.set(came);
            then.run();
        });
    }

    /**
     * Takes a word back, or says it again.
     *
     * @param none what is told if there is none
     * @param then is given one of the records that it was about
     */
    void turn(
            Callable<Optional<Id<BibRecord>>> word,
            String none,
            Consumer<Id<BibRecord>> then,
            Consumer<Throwable> orElse) {
        write(word, orElse, about -> {
            aftermath.set(Aftermath.NONE);
            about.ifPresentOrElse(then, () -> desk.notices().tell(desk.texts().of(none)));
        });
    }

    /** Tells that a group of several records fell apart at one key, and offers to take that back; nothing if none did. */
    void tellParted(int records, Relation relation, Runnable undo) {
        if (records > 0) {
            String told = relation == Relation.RELATED ? "duplicates.parted.related" : "duplicates.parted";
            desk.notices().tellLast(desk.texts().of(told, records), desk.texts().of("duplicates.undo"), undo);
        }
    }

    private <T> void write(Callable<T> word, Consumer<Throwable> orElse, Consumer<T> then) {
        saving = true;
        desk.work()
                .write(word)
                .orElse(failure -> {
                    saving = false;
                    orElse.accept(failure);
                })
                .then(came -> {
                    saving = false;
                    then.accept(came);
                });
    }

    private Aftermath said(Runnable word, List<Id<BibRecord>> about) {
        Set<Id<BibRecord>> before = Aftermath.conflicts(session.review());
        word.run();
        return Aftermath.of(session.review(), about, before);
    }
}
