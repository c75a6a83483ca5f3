package org.scopedesk.duplicate;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.DuplicateLink;
import org.scopedesk.review.Id;

/** Which records hang together by links, whatever these say. */
final class LinkedRecords {
    /** Longer chains are not followed to their ends. */
    private static final int MOST_PASSES = 12;

    private LinkedRecords() {}

    /**
     * The records of {@code some}, and all that {@code links} connect with them by way of any others; all records if that
     * takes long to tell.
     */
    static Set<Id<BibRecord>> around(List<DuplicateLink> links, Collection<DuplicateLink> some) {
        Set<Id<BibRecord>> near = new HashSet<>();
        for (DuplicateLink link : some) {
            near.add(link.first());
            near.add(link.second());
        }
        boolean grown = true;
        for (int pass = 0; grown; pass++) {
            if (pass == MOST_PASSES) {
                links.forEach(link -> near.addAll(List.of(link.first(), link.second())));
            }
            int before = near.size();
            for (DuplicateLink link : links) {
                boolean first = near.contains(link.first());
                if (first != near.contains(link.second())) {
                    near.add(first ? link.second() : link.first());
                }
            }
            grown = near.size() > before;
        }
        return near;
    }
}
