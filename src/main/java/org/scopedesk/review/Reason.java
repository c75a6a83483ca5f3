package org.scopedesk.review;

import java.util.Optional;

/**
 * A reason for exclusion, as the flow diagram prints it.
 *
 * @param id its identifier, the same through all its versions
 * @param text the wording, not blank
 * @param criterion the criterion that fails, if it stems from one
 * @param position its place in the list, from 1; 1-9 are also its key
 */
public record Reason(Id<Reason> id, String text, Optional<Id<Criterion>> criterion, int position) {

    public Reason {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a reason needs a text");
        }
    }
}
