package org.scopedesk.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.review.Reason;
import org.scopedesk.review.Source;

/**
 * Everything the flow is computed from.
 *
 * @param sources all sources, in the order in which they are listed
 * @param reasons the exclusion reasons, in the order in which they are listed
 * @param records every record of the review once, in the order of import
 * @param groups every duplicate group once; a record without duplicates is a group of its own
 */
public record FlowInput(List<Source> sources, List<Reason> reasons, List<FlowRecord> records, List<FlowGroup> groups) {

    /** Checks that the parts fit together; the message of the IllegalArgumentException names what does not. */
    public FlowInput {
        sources = List.copyOf(sources);
        reasons = List.copyOf(reasons);
        records = List.copyOf(records);
        groups = List.copyOf(groups);
        check(sources, records, groups);
    }

    private static void check(List<Source> sources, List<FlowRecord> records, List<FlowGroup> groups) {
        Set<Id<Source>> known = new HashSet<>();
        sources.forEach(source -> known.add(source.id()));
        Set<Id<BibRecord>> primaries = new HashSet<>();
        for (FlowGroup group : groups) {
            require(primaries.add(group.primary()), "two groups have the primary ", group.primary());
        }
        Set<Id<BibRecord>> seen = new HashSet<>();
        for (FlowRecord record : records) {
            require(seen.add(record.id()), "twice in the flow: record ", record.id());
            require(known.contains(record.source()), "no such source: ", record.source());
            require(primaries.contains(record.group()), "no such group: ", record.group());
        }
        for (FlowRecord record : records) {
            primaries.remove(record.group());
        }
        require(primaries.isEmpty(), "groups without records: ", primaries);
    }

    private static void require(boolean holds, String message, Object value) {
        if (!holds) {
            throw new IllegalArgumentException(message + value);
        }
    }
}
