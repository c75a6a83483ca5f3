package org.scopedesk.duplicate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.DuplicateLink;
import org.scopedesk.review.Id;
import org.scopedesk.review.Relation;

/**
 * The duplicate groups of a review, a pure fold over its links: of the links of one pair the one with the greatest id
 * holds, a person's over the program's. People's links are binding: the latest first, then the program's in the order in
 * which they were made; whoever was kept apart stays apart, whatever would bridge them. The order of the collection does
 * not matter. Immutable.
 */
public final class DuplicateGroups {
    private final Map<Id<BibRecord>, List<Id<BibRecord>>> groups;
    private final List<DuplicateLink> links;
    private final List<DuplicateLink> asked;
    private final List<DuplicateLink> related;
    private final List<DuplicateLink> contradicted;

    private DuplicateGroups(
            Map<Id<BibRecord>, List<Id<BibRecord>>> groups,
            List<DuplicateLink> links,
            List<DuplicateLink> asked,
            List<DuplicateLink> related,
            List<DuplicateLink> contradicted) {
        this.groups = groups;
        this.links = List.copyOf(links);
        this.asked = List.copyOf(asked);
        this.related = List.copyOf(related);
        this.contradicted = List.copyOf(contradicted);
    }

    /** Folds links into groups; the same whatever their order, and however often one is given. */
    public static DuplicateGroups fold(Collection<DuplicateLink> links) {
        List<DuplicateLink> current = current(links);
        return new Fold(current).run();
    }

    /** The links in force, one for each pair of which anything was said, by pair. */
    public List<DuplicateLink> links() {
        return links;
    }

    /** The records of one report, {@code record} among them, by id; {@code record} alone if it has no duplicate. */
    public List<Id<BibRecord>> group(Id<BibRecord> record) {
        return groups.getOrDefault(record, List.of(record));
    }

    /** All groups of two records or more, by their first member's id. */
    public List<List<Id<BibRecord>>> groups() {
        return groups.entrySet().stream()
                .filter(e -> e.getValue().get(0).equals(e.getKey()))
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparing(group -> group.get(0)))
                .toList();
    }

    /** The links between members of {@code record}'s group: why the group is one. */
    public List<DuplicateLink> why(Id<BibRecord> record) {
        Set<Id<BibRecord>> members = Set.copyOf(group(record));
        return links.stream()
                .filter(l -> l.relation() == Relation.DUPLICATE)
                .filter(l -> members.contains(l.first()) && members.contains(l.second()))
                .toList();
    }

    /** The pairs that wait for a person: asked by the program or reopened, or held back by a person's other word. */
    public List<DuplicateLink> asked() {
        return asked;
    }

    /** The pairs in different groups that are versions of one work. */
    public List<DuplicateLink> related() {
        return related;
    }

    /** All records that belong to {@code record}'s work: its group and the groups of its versions, by id. */
    public List<Id<BibRecord>> family(Id<BibRecord> record) {
        Set<Id<BibRecord>> family = new TreeSet<>(group(record));
        boolean grown = true;
        while (grown) {
            Set<Id<BibRecord>> more = new HashSet<>();
            for (DuplicateLink link : related) {
                if (family.contains(link.first()) || family.contains(link.second())) {
                    more.addAll(group(link.first()));
                    more.addAll(group(link.second()));
                }
            }
            grown = family.addAll(more);
        }
        return List.copyOf(family);
    }

    /** People's links that a later word of a person contradicts; shown, not used. */
    public List<DuplicateLink> contradicted() {
        return contradicted;
    }

    /** For each pair the link that holds, in the order of closure: people's from the latest, the program's from the first. */
    private static List<DuplicateLink> current(Collection<DuplicateLink> links) {
        Map<Set<Id<BibRecord>>, DuplicateLink> holding = new HashMap<>();
        for (DuplicateLink link : links) {
            holding.merge(Set.of(link.first(), link.second()), link, DuplicateGroups::stronger);
        }
        List<DuplicateLink> current = new ArrayList<>(holding.values());
        Comparator<DuplicateLink> byId = Comparator.comparing(DuplicateLink::id);
        current.sort((a, b) -> {
            boolean personA = a.by().isPresent();
            boolean personB = b.by().isPresent();
            return personA != personB ? (personA ? -1 : 1) : personA ? byId.compare(b, a) : byId.compare(a, b);
        });
        return current;
    }

    private static DuplicateLink stronger(DuplicateLink a, DuplicateLink b) {
        if (a.by().isPresent() != b.by().isPresent()) {
            return a.by().isPresent() ? a : b;
        }
        return a.id().compareTo(b.id()) >= 0 ? a : b;
    }

    /** The work of one fold. */
    private static final class Fold {
        private final List<DuplicateLink> current;
        private final List<Id<BibRecord>> records;
        private final Map<Id<BibRecord>, Integer> places = new HashMap<>();
        private final Closure closure;
        private final List<DuplicateLink> contradicted = new ArrayList<>();
        private final List<DuplicateLink> heldBack = new ArrayList<>();

        Fold(List<DuplicateLink> current) {
            this.current = current;
            Set<Id<BibRecord>> ids = new TreeSet<>();
            for (DuplicateLink link : current) {
                ids.add(link.first());
                ids.add(link.second());
            }
            this.records = List.copyOf(ids);
            for (int i = 0; i < records.size(); i++) {
                places.put(records.get(i), i);
            }
            long[] content = new long[records.size()];
            Arrays.setAll(content, i -> i);
            this.closure = new Closure(content, (a, b) -> false);
        }

        DuplicateGroups run() {
            for (DuplicateLink link : current) {
                apply(link);
            }
            List<DuplicateLink> asked = new ArrayList<>(heldBack);
            asked.addAll(between(Relation.ASKED));
            return new DuplicateGroups(groups(), current, asked, between(Relation.RELATED), contradicted);
        }

        private void apply(DuplicateLink link) {
            int a = place(link.first());
            int b = place(link.second());
            boolean person = link.by().isPresent();
            boolean apart = link.relation() == Relation.DIFFERENT || link.relation() == Relation.RELATED;
            boolean holds = true;
            if (link.relation() == Relation.DUPLICATE) {
                holds = closure.joinOnWord(a, b);
            } else if (apart && person) {
                holds = closure.keepApart(a, b);
            }
            if (!holds) {
                (person ? contradicted : heldBack).add(link);
            }
        }

        private List<DuplicateLink> between(Relation relation) {
            return current.stream()
                    .filter(link -> link.relation() == relation)
                    .filter(link -> closure.root(place(link.first())) != closure.root(place(link.second())))
                    .toList();
        }

        private Map<Id<BibRecord>, List<Id<BibRecord>>> groups() {
            Map<Id<BibRecord>, List<Id<BibRecord>>> groups = new HashMap<>();
            for (List<Integer> members : closure.groups()) {
                List<Id<BibRecord>> group = members.stream().map(records::get).toList();
                group.forEach(id -> groups.put(id, group));
            }
            return Map.copyOf(groups);
        }

        private int place(Id<BibRecord> record) {
            Integer place = places.get(record);
            if (place == null) {
                throw new IllegalArgumentException("no link speaks of " + record);
            }
            return place;
        }
    }
}
