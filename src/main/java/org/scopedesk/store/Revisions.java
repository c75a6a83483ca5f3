package org.scopedesk.store;

import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.scopedesk.review.IdSource;

/** Where the id and the time of a change of the setup come from. Safe for use by many threads. */
record Revisions(IdSource ids, InstantSource clock) {

    /** The id of the next change, as text. */
    String next() {
        return ids.<Revisions>next().toString();
    }

    /** Makes every further id greater than {@code last}; does nothing if it is empty. */
    void startAfter(String last) {
        if (!last.isEmpty()) {
            ids.startAfter(UUID.fromString(last));
        }
    }

    Instant now() {
        return clock.instant();
    }
}
