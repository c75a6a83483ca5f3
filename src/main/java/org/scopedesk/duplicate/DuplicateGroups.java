package org.scopedesk.duplicate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.DuplicateLink;
import org.scopedesk.review.Id;
import org.scopedesk.review.Relation;

/**
 * The duplicate groups that follow from everything that was ever said of pairs of records. Of the links of one pair a
 * person's holds over the program's, then the one with the greatest id. People's words are heeded first, the latest
 * before the earlier, then the program's, the strongest first; what was kept apart is not joined by way of others. The
 * order in which links arrive does not matter.
 */
public final class DuplicateGroups {
    private static final Comparator<DuplicateLink> LATER = Comparator.<DuplicateLink, Boolean>comparing(
                    link -> link.by().isPresent())
            .thenComparing(DuplicateLink::id);

    private final Map<Id<BibRecord>, Integer> places = new HashMap<>();
    private final List<Id<BibRecord>> records = new ArrayList<>();
    private final Map<Integer, List<Id<BibRecord>>> members = new HashMap<>();
    private final List<DuplicateLink> links;
    private final List<DuplicateLink> asked = new ArrayList<>();
    private final List<DuplicateLink> related = new ArrayList<>();
    private final Closure closure;

    private record Pair(Id<BibRecord> first, Id<BibRecord> second) {}

    private DuplicateGroups(Collection<DuplicateLink> all) {
        this.links = inForce(all);
        for (DuplicateLink link : links) {
            number(link.first());
            number(link.second());
        }
        int[] content = new int[records.size()];
        for (int i = 0; i < content.length; i++) {
            content[i] = i;
        }
        this.closure = new Closure(content, (a, b) -> false);
        join();
        for (List<Integer> group : closure.groups()) {
            members.put(
                    closure.root(group.get(0)),
                    group.stream().map(records::get).sorted().toList());
        }
        sort(Relation.ASKED, asked);
        sort(Relation.RELATED, related);
    }

    /** Folds links, in any order, into groups. */
    public static DuplicateGroups fold(Collection<DuplicateLink> links) {
        return new DuplicateGroups(links);
    }

    /** The records of a record's group in the order of their ids; the record alone if it has no duplicates. */
    public List<Id<BibRecord>> membersOf(Id<BibRecord> record) {
        Integer place = places.get(record);
        return place == null ? List.of(record) : members.getOrDefault(closure.root(place), List.of(record));
    }

    /** The links in force, one for each pair of which anything was said. */
    public List<DuplicateLink> links() {
        return links;
    }

    /** The pairs that a person must still judge: in two groups that nobody keeps apart. */
    public List<DuplicateLink> asked() {
        return List.copyOf(asked);
    }

    /** The pairs that are versions of one work. */
    public List<DuplicateLink> related() {
        return List.copyOf(related);
    }

    private static List<DuplicateLink> inForce(Collection<DuplicateLink> all) {
        Map<Pair, DuplicateLink> latest = new HashMap<>();
        for (DuplicateLink link : all) {
            latest.merge(
                    new Pair(link.first(), link.second()),
                    link,
                    (one, other) -> LATER.compare(one, other) >= 0 ? one : other);
        }
        return latest.values().stream().sorted(LATER.reversed()).toList();
    }

    private void join() {
        for (DuplicateLink link : links) {
            if (link.by().isPresent() && link.relation() == Relation.DUPLICATE) {
                closure.joinOnWord(place(link.first()), place(link.second()));
            } else if (link.relation() == Relation.DIFFERENT
                    || link.by().isPresent() && link.relation() != Relation.ASKED) {
                closure.keepApart(place(link.first()), place(link.second()));
            }
        }
        links.stream()
                .filter(link -> link.by().isEmpty() && link.relation() == Relation.DUPLICATE)
                .sorted(Comparator.comparingDouble(DuplicateLink::score)
                        .reversed()
                        .thenComparing(DuplicateLink::first)
                        .thenComparing(DuplicateLink::second))
                .forEach(link -> closure.join(place(link.first()), place(link.second())));
    }

    private void sort(Relation relation, List<DuplicateLink> into) {
        for (DuplicateLink link : links) {
            int a = place(link.first());
            int b = place(link.second());
            boolean open = relation == Relation.RELATED || !closure.keptApart(a, b);
            if (link.relation() == relation && closure.root(a) != closure.root(b) && open) {
                into.add(link);
            }
        }
    }

    private void number(Id<BibRecord> record) {
        if (places.putIfAbsent(record, records.size()) == null) {
            records.add(record);
        }
    }

    private int place(Id<BibRecord> record) {
        return java.util.Objects.requireNonNull(places.get(record));
    }
}
