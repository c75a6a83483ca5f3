package org.scopedesk.workbench;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.scopedesk.review.Decision;
import org.scopedesk.review.Id;
import org.scopedesk.review.IdSource;
import org.scopedesk.store.ReviewFile;

/**
 * What all services of an open review share: the file, what is held of it in memory, who works here, and who wants to
 * hear of changes. Safe for use by many threads.
 */
final class Desk {
    /** The name of the computer's user. */
    static final String USER = System.getProperty("user.name", "");

    private final ReviewFile file;
    private final ReviewState state;
    private final Clock clock;
    private final IdSource ids;
    private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
    private volatile String by = USER;

    /**
     * Works on an open file.
     *
     * @param ids the source from which the file itself takes its identifiers, so that all of them sort by time
     */
    Desk(ReviewFile file, IdSource ids, Clock clock) {
        this.file = file;
        this.ids = ids;
        this.clock = clock;
        this.state =
                new ReviewState(file, SetupService.policy(file.setup()), DuplicateService.primaryOrder(file.setup()));
    }

    ReviewFile file() {
        return file;
    }

    ReviewState state() {
        return state;
    }

    <T> Id<T> nextId() {
        return ids.next();
    }

    Instant now() {
        return clock.instant();
    }

    /** The name under which changes of the setup are kept. */
    String by() {
        return by;
    }

    void by(String name) {
        this.by = name;
    }

    /** Adds decisions to the file and to what is held in memory, all or none. */
    void addAll(List<Decision> decisions) {
        file.decisions().addAll(decisions);
        decisions.forEach(state::add);
        tell(Change.DECISIONS);
    }

    Runnable onChange(Consumer<Change> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    void tell(Change change) {
        listeners.forEach(listener -> listener.accept(change));
    }
}
