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

    private final Desk desk;
    private final SearchService search;
    private final Map<Seat, Arrangement> wanted = new ConcurrentHashMap<>();

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
            desk.state().disarrange(reviewer, stage);
            return Optional.empty();
        }
        Hits words = hits(reviewer, arrangement.filter().words());
        Hits ranked = hits(reviewer, arrangement.order().query());
        if (words.wrong.isPresent() || ranked.wrong.isPresent()) {
            return words.wrong.or(() -> ranked.wrong);
        }
        wanted.put(new Seat(reviewer, stage), arrangement);
        make(reviewer, stage, arrangement, words.places.keySet(), ranked.places);
        return Optional.empty();
    }

    /** Makes the queue anew if the groups changed since it was arranged. */
    void ensure(Id<Reviewer> reviewer, Stage stage) {
        Arrangement arrangement = of(reviewer, stage);
        if (!arrangement.isUsual() && !desk.state().isArranged(reviewer, stage)) {
            arrange(reviewer, stage, arrangement);
        }
    }

    /** How many records an arrangement would have; empty if its search cannot be understood. */
    OptionalInt count(Id<Reviewer> reviewer, Stage stage, Arrangement arrangement) {
        Hits words = hits(reviewer, arrangement.filter().words());
        return words.wrong.isPresent()
                ? OptionalInt.empty()
                : OptionalInt.of(narrowed(reviewer, stage, arrangement, words.places.keySet())
                        .size());
    }

    /** The languages of the records of a stage with their numbers. */
    Map<String, Integer> languages(Id<Reviewer> reviewer, Stage stage) {
        Map<String, Integer> languages = new HashMap<>();
        entries(reviewer, stage, true).forEach(entry -> languages.merge(entry.language(), 1, Integer::sum));
        return languages;
    }

    private void make(
            Id<Reviewer> reviewer,
            Stage stage,
            Arrangement arrangement,
            Set<Id<BibRecord>> found,
            Map<Id<BibRecord>, Integer> ranks) {
        Map<Id<Source>, String> names =
                desk.file().setup().sources().known().stream().collect(Collectors.toMap(Source::id, Source::name));
        List<Group> groups = arrangement.order().sorted(narrowed(reviewer, stage, arrangement, found), names, ranks);
        Optional<Id<Decision>> since =
                arrangement.filter().looksAgain() ? Optional.of(arrangement.since()) : Optional.empty();
        desk.state().arrange(reviewer, stage, groups, since);
    }

    private List<QueueEntry> narrowed(
            Id<Reviewer> reviewer, Stage stage, Arrangement arrangement, Set<Id<BibRecord>> found) {
        boolean wordy = arrangement.order().by() == QueueOrder.By.TITLE
                || !arrangement.filter().languages().isEmpty();
        List<QueueEntry> entries = entries(reviewer, stage, wordy);
        return arrangement.filter().isAll()
                ? entries
                : entries.stream()
                        .filter(entry -> arrangement
                                .filter()
                                .admits(entry, desk.state().mine(entry.group(), stage, reviewer), found))
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
