package org.scopedesk.store;

import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.regex.Pattern;
import org.scopedesk.review.IdSource;

/** Where the id and the time of a change of the setup come from. Safe for use by many threads. */
record Revisions(IdSource ids, InstantSource clock) {
    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** The id of the next change, as text. */
    String next() {
        return ids.<Revisions>next().toString();
    }

    /** Makes every further id greater than {@code last}; does nothing if another program made that up. */
    void startAfter(String last) {
        if (UUID_TEXT.matcher(last).matches()) {
            ids.startAfter(UUID.fromString(last));
        }
    }

    Instant now() {
        return clock.instant();
    }
}
