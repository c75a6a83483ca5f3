package org.scopedesk.workbench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.CitationPart;
import org.scopedesk.review.Decision;
import org.scopedesk.review.Id;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Source;
import org.scopedesk.review.Stage;
import org.scopedesk.screening.Arrangement;
import org.scopedesk.screening.Group;
import org.scopedesk.screening.Languages;
import org.scopedesk.screening.QueueEntry;
import org.scopedesk.screening.QueueOrder;
import org.scopedesk.store.RecordHead;
import org.scopedesk.store.Records;

/**
 * Puts queues in the order their reviewers asked for, and narrows them. An arranged queue stays as it is while decisions
 * are made; it is made anew when groups change. Safe for use by many threads.
 */
final class Arranger {
    private static final int ALL = 1 << 24;
    /** So many similar records make a queue. */
    private static final int SIMILAR = 50;
    /** Among so many nearest, for at full text most of them are not there to be decided. */
    private static final int LOOKED_AT = 500;

    private final Desk desk;
    private final SearchService search;
    private final Map<Seat, Arrangement> wanted = new ConcurrentHashMap<>();
    private final Map<Seat, Set<Id<BibRecord>>> inside = new ConcurrentHashMap<>();

    private record Seat(Id<Reviewer> reviewer, Stage stage) {}

    Arranger(Desk desk, SearchService search) {
        this.desk = desk;
        this.search = search;
    }

    Arrangement of(Id<Reviewer> reviewer, Stage stage) {
        return wanted.getOrDefault(new Seat(reviewer, stage), Arrangement.USUAL);
    }

    /**
     * Arranges a queue.
     *
     * @return why not, if its search cannot be understood; the queue is then as it was
     */
    Optional<SearchService.Found.WrongQuery> arrange(Id<Reviewer> reviewer, Stage stage, Arrangement arrangement) {
        if (arrangement.isUsual()) {
            wanted.remove(new Seat(reviewer, stage));
            inside.remove(new Seat(reviewer, stage));
            desk.state().disarrange(reviewer, stage);
            return Optional.empty();
        }
        inside.remove(new Seat(reviewer, stage));
        return make(reviewer, stage, arrangement);
    }

    /**
     * Makes the queue anew if its groups changed since it was arranged. What was in it stays in it, whatever was decided
     * meanwhile, as long as it belongs to the stage.
     */
    void ensure(Id<Reviewer> reviewer, Stage stage) {
        Arrangement arrangement = of(reviewer, stage);
        if (!arrangement.isUsual() && !desk.state().isArranged(reviewer, stage)) {
            make(reviewer, stage, arrangement);
        }
    }

    /** How many records an arrangement would have; empty if a search in it cannot be understood. */
    OptionalInt count(Id<Reviewer> reviewer, Stage stage, Arrangement arrangement) {
        Hits words = hits(reviewer, arrangement.filter().words());
        boolean wrong = words.wrong.isPresent()
                || hits(reviewer, arrangement.order().query()).wrong.isPresent();
        return wrong
                ? OptionalInt.empty()
                : OptionalInt.of(narrowed(
                                reviewer,
                                stage,
                                arrangement,
                                words.places.keySet(),
                                near(reviewer, stage, arrangement).keySet(),
                                Set.of())
                        .size());
    }

    /** The languages of the records of a stage with their numbers. */
    Map<String, Integer> languages(Id<Reviewer> reviewer, Stage stage) {
        Map<String, Integer> languages = new HashMap<>();
        entries(reviewer, stage, true).forEach(entry -> languages.merge(entry.language(), 1, Integer::sum));
        return languages;
    }

    private Optional<SearchService.Found.WrongQuery> make(Id<Reviewer> reviewer, Stage stage, Arrangement arrangement) {
        Hits words = hits(reviewer, arrangement.filter().words());
        Hits ranked = hits(reviewer, arrangement.order().query());
        if (words.wrong.isPresent() || ranked.wrong.isPresent()) {
            return words.wrong.or(() -> ranked.wrong);
        }
        Map<Id<BibRecord>, Integer> near = near(reviewer, stage, arrangement);
        List<QueueEntry> entries =
                narrowed(reviewer, stage, arrangement, words.places.keySet(), near.keySet(), inside(reviewer, stage));
        Map<Id<BibRecord>, Integer> ranks = arrangement.order().by() == QueueOrder.By.SIMILARITY ? near : ranked.places;
        Map<Id<Source>, String> names =
                desk.file().setup().sources().known().stream().collect(Collectors.toMap(Source::id, Source::name));
        List<Group> groups = arrangement.order().sorted(entries, names, ranks);
        Optional<Id<Decision>> since =
                arrangement.filter().looksAgain() ? Optional.of(arrangement.since()) : Optional.empty();
        Seat seat = new Seat(reviewer, stage);
        wanted.put(seat, arrangement);
        if (!arrangement.filter().isAll()) {
            inside.put(seat, groups.stream().map(Group::primary).collect(Collectors.toUnmodifiableSet()));
        }
        desk.state().arrange(reviewer, stage, groups, since);
        return Optional.empty();
    }

    /** What was in the queue when it was arranged. */
    private Set<Id<BibRecord>> inside(Id<Reviewer> reviewer, Stage stage) {
        return inside.getOrDefault(new Seat(reviewer, stage), Set.of());
    }

    /** The nearest records of the stage to the one that an arrangement is about, with their places. */
    private Map<Id<BibRecord>, Integer> near(Id<Reviewer> reviewer, Stage stage, Arrangement arrangement) {
        Map<Id<BibRecord>, Integer> places = new HashMap<>();
        arrangement.filter().similarTo().filter(desk.state()::has).ifPresent(record -> {
            List<Id<BibRecord>> all = search.similar(record, LOOKED_AT);
            desk.state()
                    .withQueue(
                            reviewer,
                            stage,
                            queue -> all.stream()
                                    .filter(id -> queue.place(id).isPresent())
                                    .limit(SIMILAR)
                                    .toList())
                    .forEach(id -> places.put(id, places.size()));
        });
        return places;
    }

    private List<QueueEntry> narrowed(
            Id<Reviewer> reviewer,
            Stage stage,
            Arrangement arrangement,
            Set<Id<BibRecord>> found,
            Set<Id<BibRecord>> near,
            Set<Id<BibRecord>> kept) {
        boolean wordy = arrangement.order().by() == QueueOrder.By.TITLE
                || !arrangement.filter().languages().isEmpty();
        List<QueueEntry> entries = entries(reviewer, stage, wordy);
        return arrangement.filter().isAll()
                ? entries
                : entries.stream()
                        .filter(entry -> kept.contains(entry.group().primary())
                                || arrangement
                                        .filter()
                                        .admits(entry, desk.state().mine(entry.group(), stage, reviewer), found, near))
                        .toList();
    }

    private List<QueueEntry> entries(Id<Reviewer> reviewer, Stage stage, boolean wordy) {
        Map<Id<BibRecord>, Records.Words> words = wordy ? desk.file().records().words() : Map.of();
        List<Group> groups = desk.state().withQueue(reviewer, stage, queue -> queue.groups());
        List<QueueEntry> entries = new ArrayList<>(groups.size());
        for (Group group : groups) {
            entries.add(entry(group, words));
        }
        return entries;
    }

    private QueueEntry entry(Group group, Map<Id<BibRecord>, Records.Words> words) {
        Set<Id<Source>> sources = new HashSet<>();
        OptionalInt year = OptionalInt.empty();
        boolean hasAbstract = false;
        String language = "";
        for (Id<BibRecord> member : group.members()) {
            RecordHead head = desk.state().head(member);
            sources.add(head.sourceId());
            year = year.isPresent() ? year : head.year();
            hasAbstract |= head.has(CitationPart.ABSTRACT);
            Records.Words of = words.get(member);
            language = of == null || !language.isEmpty() ? language : Languages.name(of.language());
        }
        Records.Words primary = words.get(group.primary());
        return new QueueEntry(group, sources, year, hasAbstract, primary == null ? "" : primary.title(), language);
    }

    private record Hits(Map<Id<BibRecord>, Integer> places, Optional<SearchService.Found.WrongQuery> wrong) {}

    private Hits hits(Id<Reviewer> reviewer, String query) {
        if (query.isEmpty()) {
            return new Hits(Map.of(), Optional.empty());
        }
        SearchService.Found found = search.search(Optional.of(reviewer), query, ALL);
        if (found instanceof SearchService.Found.WrongQuery wrong) {
            return new Hits(Map.of(), Optional.of(wrong));
        }
        Map<Id<BibRecord>, Integer> places = new HashMap<>();
        for (Id<BibRecord> id : ((SearchService.Found.Records) found).records()) {
            places.put(id, places.size());
        }
        return new Hits(places, Optional.empty());
    }
}
