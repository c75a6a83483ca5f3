package org.scopedesk.ui.screening;

import java.util.Optional;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Stage;
import org.scopedesk.ui.Desk;
import org.scopedesk.workbench.Item;
import org.scopedesk.workbench.ScreeningService;

/** The record that comes next, read while another one is being read. Safe for use by many threads. */
final class Ahead {
    private final Desk desk;
    private final ScreeningService screening;
    private final Stage stage;
    private Optional<Item> next = Optional.empty();
    private int ticket;

    Ahead(Desk desk, ScreeningService screening, Stage stage) {
        this.desk = desk;
        this.screening = screening;
        this.stage = stage;
    }

    /** Reads the record after the one shown; the last undecided one is next to itself and is not read again. */
    void look(Id<Reviewer> who, Id<BibRecord> shown) {
        int since = ticket();
        desk.work()
                .read(() -> screening
                        .nextUndecided(who, stage, shown)
                        .filter(id -> !id.equals(shown))
                        .map(id -> screening.item(who, stage, id)))
                .then(read -> read.ifPresent(item -> keep(item, since)));
    }

    private synchronized int ticket() {
        return ticket;
    }

    /** Keeps a record, unless something changed since its ticket was given out. */
    private synchronized void keep(Item item, int since) {
        if (since == ticket) {
            next = Optional.of(item);
        }
    }

    /** Hands over the record if it is the one that was read ahead. */
    synchronized Optional<Item> take(Id<BibRecord> id) {
        Optional<Item> taken = next.filter(i -> i.record().id().equals(id));
        forget();
        return taken;
    }

    /** Forgets what was read ahead, and what is being read. */
    synchronized void forget() {
        next = Optional.empty();
        ticket++;
    }
}
