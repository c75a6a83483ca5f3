package org.scopedesk.screening;

import java.util.OptionalInt;
import java.util.Set;
import org.scopedesk.review.Id;
import org.scopedesk.review.Source;

/**
 * What a queue is ordered and narrowed by that no decision changes.
 *
 * @param group the group
 * @param sources where its records come from
 * @param year of the first of its records that tells
 * @param hasAbstract whether any of its records has one
 * @param title the primary's, as delivered; empty where nobody asks for it
 * @param language of the first of its records that tells, as {@link Languages} names it; empty where nobody asks for it
 */
public record QueueEntry(
        Group group, Set<Id<Source>> sources, OptionalInt year, boolean hasAbstract, String title, String language) {

    public QueueEntry {
        sources = Set.copyOf(sources);
    }
}
