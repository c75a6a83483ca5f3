package org.scopedesk.store;

import java.time.Instant;
import java.time.InstantSource;
import org.scopedesk.review.IdSource;

/** Where the id and the time of a change of the setup come from. Safe for use by many threads. */
record Revisions(IdSource ids, InstantSource clock) {

    /** The id of the next change, as text. */
    String next() {
        return ids.<Revisions>next().toString();
    }

    Instant now() {
        return clock.instant();
    }
}
