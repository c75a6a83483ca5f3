package org.scopedesk.duplicate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.DuplicateLink;
import org.scopedesk.review.Id;
import org.scopedesk.review.Relation;

/**
 * The duplicate groups of a review, a pure fold over its links that were not taken back: of those of one pair the one
 * with the greatest id holds, a person's over the program's. People's links are binding: the latest first, then the
 * program's in the order in which they were made; whoever was kept apart stays apart, whatever would bridge them. The
 * order of the collection does not matter. Immutable.
 */
public final class DuplicateGroups {
    private final Memberships groups;
    /** Of the program's links those that a person's other word holds back, in the order of closure. */
    private final List<DuplicateLink> heldBack;

    private final List<DuplicateLink> open;
    private final List<DuplicateLink> related;
    private final List<DuplicateLink> contradicted;

    private record Pair(Id<BibRecord> smaller, Id<BibRecord> greater) {
        static Pair of(DuplicateLink link) {
            boolean ordered = link.first().compareTo(link.second()) < 0;
            return ordered ? new Pair(link.first(), link.second()) : new Pair(link.second(), link.first());
        }
    }

    private DuplicateGroups(
            Memberships groups,
            List<DuplicateLink> heldBack,
            List<DuplicateLink> open,
            List<DuplicateLink> related,
            List<DuplicateLink> contradicted) {
        this.groups = groups;
        this.heldBack = List.copyOf(heldBack);
        this.open = List.copyOf(open);
        this.related = List.copyOf(related);
        this.contradicted = List.copyOf(contradicted);
    }

    /** Folds links into groups; the same whatever their order, and however often one is given. */
    public static DuplicateGroups fold(Collection<DuplicateLink> links) {
        return new Fold(current(standing(links))).run();
    }

    /**
     * The links that say something and were not taken back, or were put in force again, in the order given; {@code links}
     * has what did so.
     */
    public static List<DuplicateLink> standing(Collection<DuplicateLink> links) {
        Set<Id<DuplicateLink>> named = new HashSet<>();
        links.forEach(link -> link.takesBack().ifPresent(named::add));
        Set<Id<DuplicateLink>> gone = new HashSet<>();
        links.stream()
                .filter(link -> !named.contains(link.id()))
                .forEach(link -> link.takesBack().ifPresent(gone::add));
        return links.stream()
                .filter(link -> link.takesBack().isEmpty() && !gone.contains(link.id()))
                .toList();
    }

    /** Of links that may contradict each other those in force, one for each pair, in the order of closure. */
    public static List<DuplicateLink> inForce(Collection<DuplicateLink> links) {
        return current(standing(links));
    }

    /**
     * What {@link #fold} gives when something was said or taken back. Only what hangs together with it is folded again: a
     * word about a pair changes nothing elsewhere.
     *
     * @param near what hangs together with it
     */
    public DuplicateGroups with(LinkedRecords near) {
        Set<Id<BibRecord>> records = near.records();
        DuplicateGroups part = fold(near.links());
        return new DuplicateGroups(
                groups.with(records, part.groups),
                merged(heldBack, part.heldBack, records),
                merged(open, part.open, records),
                merged(related, part.related, records),
                merged(contradicted, part.contradicted, records));
    }

    /** The links of other records, and those of {@code part}, in the order of closure. */
    private static List<DuplicateLink> merged(
            List<DuplicateLink> links, List<DuplicateLink> part, Set<Id<BibRecord>> near) {
        List<DuplicateLink> merged = new ArrayList<>(links.size() + part.size());
        int next = 0;
        for (DuplicateLink link : links) {
            if (!near.contains(link.first())) {
                while (next < part.size() && inOrderOfClosure(part.get(next), link) < 0) {
                    merged.add(part.get(next++));
                }
                merged.add(link);
            }
        }
        merged.addAll(part.subList(next, part.size()));
        return merged;
    }

    /** The records of one report, {@code record} among them, by id; {@code record} alone if it has no duplicate. */
    public List<Id<BibRecord>> group(Id<BibRecord> record) {
        return groups.of(record);
    }

    /** All groups of two records or more, by their first member's id. */
    public List<List<Id<BibRecord>>> groups() {
        return groups.all();
    }

    /**
     * The pairs that wait for a person: asked by the program or reopened, or held back by a person's other word. A pair
     * is settled, and not among them, if a person joined one of the two with a version of the other.
     */
    public List<DuplicateLink> asked() {
        return Stream.concat(heldBack.stream(), open.stream()).toList();
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
        Map<Pair, DuplicateLink> holding = new HashMap<>(2 * links.size());
        for (DuplicateLink link : links) {
            holding.merge(Pair.of(link), link, DuplicateGroups::stronger);
        }
        List<DuplicateLink> current = new ArrayList<>(holding.values());
        current.sort(DuplicateGroups::inOrderOfClosure);
        return current;
    }

    private static int inOrderOfClosure(DuplicateLink a, DuplicateLink b) {
        boolean person = a.by().isPresent();
        if (person != b.by().isPresent()) {
            return person ? -1 : 1;
        }
        return person ? b.id().compareTo(a.id()) : a.id().compareTo(b.id());
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
        /** The places among {@link #records} of the two records of each link. */
        private final int[] ends;

        private final Closure closure;
        /** The records that a person's word joined with another. */
        private final BitSet joined = new BitSet();

        private final List<DuplicateLink> contradicted = new ArrayList<>();
        private final List<DuplicateLink> heldBack = new ArrayList<>();

        Fold(List<DuplicateLink> current) {
            this.current = current;
            this.ends = new int[2 * current.size()];
            Map<Id<BibRecord>, Integer> met = new HashMap<>(2 * current.size());
            for (int i = 0; i < current.size(); i++) {
                ends[2 * i] = number(met, current.get(i).first());
                ends[2 * i + 1] = number(met, current.get(i).second());
            }
            this.records = met.keySet().stream().sorted().toList();
            int[] places = new int[records.size()];
            for (int i = 0; i < places.length; i++) {
                places[met.getOrDefault(records.get(i), 0)] = i;
            }
            Arrays.setAll(ends, i -> places[ends[i]]);
            long[] content = new long[records.size()];
            Arrays.setAll(content, i -> i);
            this.closure = new Closure(content, (a, b) -> false);
        }

        /** Numbers records in the order in which they are met. */
        private static int number(Map<Id<BibRecord>, Integer> met, Id<BibRecord> record) {
            Integer next = met.size();
            Integer known = met.putIfAbsent(record, next);
            return known == null ? next : known;
        }

        DuplicateGroups run() {
            for (int i = 0; i < current.size(); i++) {
                apply(current.get(i), ends[2 * i], ends[2 * i + 1]);
            }
            int[] related = between(Relation.RELATED);
            Map<Long, BitSet> versions = versions(related);
            List<DuplicateLink> open = Arrays.stream(between(Relation.ASKED))
                    .filter(i -> !isSettled(i, versions))
                    .mapToObj(current::get)
                    .toList();
            return new DuplicateGroups(
                    groups(),
                    heldBack,
                    open,
                    Arrays.stream(related).mapToObj(current::get).toList(),
                    contradicted);
        }

        private void apply(DuplicateLink link, int a, int b) {
            boolean person = link.by().isPresent();
            boolean apart = link.relation() == Relation.DIFFERENT || link.relation() == Relation.RELATED;
            boolean holds = true;
            if (link.relation() == Relation.DUPLICATE) {
                holds = closure.joinOnWord(a, b);
                joined.set(a, joined.get(a) || (person && holds));
                joined.set(b, joined.get(b) || (person && holds));
            } else if (apart && person) {
                holds = closure.keepApart(a, b);
            }
            if (!holds) {
                (person ? contradicted : heldBack).add(link);
            }
        }

        /** The places among {@link #current} of the links that say {@code relation} of two groups. */
        private int[] between(Relation relation) {
            return IntStream.range(0, current.size())
                    .filter(i -> current.get(i).relation() == relation)
                    .filter(i -> closure.root(ends[2 * i]) != closure.root(ends[2 * i + 1]))
                    .toArray();
        }

        /** By two groups that are versions of one work: the records that say so. */
        private Map<Long, BitSet> versions(int[] related) {
            Map<Long, BitSet> versions = new HashMap<>();
            for (int i : related) {
                BitSet both = versions.computeIfAbsent(groupsOf(i), pair -> new BitSet());
                both.set(ends[2 * i]);
                both.set(ends[2 * i + 1]);
            }
            return versions;
        }

        /** True if a person joined one of the pair with a record that is a version of the other. */
        private boolean isSettled(int link, Map<Long, BitSet> versions) {
            BitSet both = versions.get(groupsOf(link));
            return both != null && (isTaken(ends[2 * link], both) || isTaken(ends[2 * link + 1], both));
        }

        private boolean isTaken(int record, BitSet versions) {
            return joined.get(record)
                    && versions.stream()
                            .anyMatch(other -> other != record && closure.root(other) == closure.root(record));
        }

        private long groupsOf(int link) {
            int a = closure.root(ends[2 * link]);
            int b = closure.root(ends[2 * link + 1]);
            return (long) Math.min(a, b) << 32 | Math.max(a, b);
        }

        private Memberships groups() {
            Map<Id<BibRecord>, List<Id<BibRecord>>> groups = new HashMap<>();
            for (List<Integer> members : closure.groups()) {
                List<Id<BibRecord>> group = members.stream().map(records::get).toList();
                group.forEach(id -> groups.put(id, group));
            }
            return new Memberships(groups);
        }
    }
}
