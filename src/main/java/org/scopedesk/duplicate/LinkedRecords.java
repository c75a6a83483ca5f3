package org.scopedesk.duplicate;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.DuplicateLink;
import org.scopedesk.review.Id;

/**
 * Records that hang together by links, whatever these say, with all links between them.
 *
 * @param records the records
 * @param links every link ever made of any of them
 */
public record LinkedRecords(Set<Id<BibRecord>> records, Collection<DuplicateLink> links) {

    public LinkedRecords {
        records = Set.copyOf(records);
        links = List.copyOf(links);
    }

    /**
     * The records of {@code some}, and all that links connect with them by way of any others.
     *
     * @param about gives every link ever made of a record, {@code some} among them
     */
    public static LinkedRecords around(
            Collection<DuplicateLink> some, Function<Id<BibRecord>, List<DuplicateLink>> about) {
        Set<Id<BibRecord>> records = new HashSet<>();
        Set<DuplicateLink> links = new LinkedHashSet<>();
        Deque<Id<BibRecord>> open = new ArrayDeque<>();
        some.forEach(link -> open.addAll(List.of(link.first(), link.second())));
        while (!open.isEmpty()) {
            Id<BibRecord> record = open.remove();
            if (records.add(record)) {
                for (DuplicateLink link : about.apply(record)) {
                    links.add(link);
                    open.add(link.first().equals(record) ? link.second() : link.first());
                }
            }
        }
        return new LinkedRecords(records, links);
    }
}
