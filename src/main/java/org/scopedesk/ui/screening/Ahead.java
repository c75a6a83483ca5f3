package org.scopedesk.ui.screening;

import java.util.Optional;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.workbench.Item;

/** The record that was read ahead. Safe for use by many threads. */
final class Ahead {
    private Optional<Item> next = Optional.empty();
    private int ticket;

    /** To be asked for before reading ahead. */
    synchronized int ticket() {
        return ticket;
    }

    /** Keeps a record, unless something changed since its ticket was given out. */
    synchronized void keep(Item item, int since) {
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
