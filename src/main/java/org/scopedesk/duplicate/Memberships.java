package org.scopedesk.duplicate;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;

/**
 * Which records are in one group. A change of few costs little, however many there are: what changed since lies over what
 * was, until it is much. Immutable.
 */
final class Memberships {
    private static final int MANY = 4_096;

    private final Map<Id<BibRecord>, List<Id<BibRecord>>> base;
    /** What holds in the place of {@link #base}; of a record without duplicates itself alone. */
    private final Map<Id<BibRecord>, List<Id<BibRecord>>> since;

    /** @param base by record its group of two or more, by id; not changed by anybody from now on */
    Memberships(Map<Id<BibRecord>, List<Id<BibRecord>>> base) {
        this(base, Map.of());
    }

    private Memberships(Map<Id<BibRecord>, List<Id<BibRecord>>> base, Map<Id<BibRecord>, List<Id<BibRecord>>> since) {
        this.base = base;
        this.since = since;
    }

    /** The records of the group that {@code record} belongs to, by id; {@code record} alone if it has no duplicate. */
    List<Id<BibRecord>> of(Id<BibRecord> record) {
        List<Id<BibRecord>> changed = since.get(record);
        return changed != null ? changed : base.getOrDefault(record, List.of(record));
    }

    /** All groups of two records or more, by their first member's id. */
    List<List<Id<BibRecord>>> all() {
        return Stream.concat(
                        since.entrySet().stream(), base.entrySet().stream().filter(e -> !since.containsKey(e.getKey())))
                .filter(e -> e.getValue().size() > 1 && e.getValue().get(0).equals(e.getKey()))
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparing(group -> group.get(0)))
                .toList();
    }

    /** What {@code other} says of {@code records}, and this of all others. */
    Memberships with(Collection<Id<BibRecord>> records, Memberships other) {
        Map<Id<BibRecord>, List<Id<BibRecord>>> changed = new HashMap<>(since);
        records.forEach(record -> changed.put(record, other.of(record)));
        if (changed.size() < MANY) {
            return new Memberships(base, changed);
        }
        Map<Id<BibRecord>, List<Id<BibRecord>>> all = new HashMap<>(base);
        all.putAll(changed);
        all.values().removeIf(group -> group.size() < 2);
        return new Memberships(all);
    }
}
