package org.scopedesk.workbench;

import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Stage;
import org.scopedesk.review.Verdict;
import org.scopedesk.screening.Alphabet;
import org.scopedesk.store.RecordHead;

/** Puts records found in another order than that of relevance. Safe for use by many threads. */
public final class RecordOrder {
    private static final int MANY = 5_000;
    private static final List<Verdict> PLACES = List.of(Verdict.INCLUDE, Verdict.MAYBE, Verdict.EXCLUDE);

    private final Desk desk;
    private final Items items;

    RecordOrder(Desk desk, Items items) {
        this.desk = desk;
        this.items = items;
    }

    /** By what records can be ordered. */
    public enum By {
        TITLE,
        YEAR,
        SOURCE,
        STATE,
        /** What the person who looks decided at title and abstract: inclusions, maybes, exclusions, undecided. */
        DECISION
    }

    /**
     * The records in another order; equals keep the order given. What has no title or no year comes last, either way.
     *
     * @param reviewer who looks; without one nothing is decided
     * @param descending from the end of the alphabet, or from the latest year
     * @param locale whose alphabet
     */
    public List<Id<BibRecord>> sorted(
            Optional<Id<Reviewer>> reviewer, List<Id<BibRecord>> records, By by, boolean descending, Locale locale) {
        return switch (by) {
            case TITLE -> byTitle(records, descending, locale);
            case YEAR -> byYear(records, descending);
            case SOURCE -> bySource(records, descending, locale);
            case STATE -> byState(records, descending);
            case DECISION -> byDecision(reviewer, records, descending);
        };
    }

    private List<Id<BibRecord>> byTitle(List<Id<BibRecord>> records, boolean descending, Locale locale) {
        Map<Id<BibRecord>, String> titles = new HashMap<>();
        if (records.size() > MANY) { // then reading all of them is quicker than asking for each
            desk.file().records().words().forEach((id, words) -> titles.put(id, words.title()));
        } else {
            titles.putAll(desk.file().records().titles(records));
        }
        return alphabet(locale).sorted(records, id -> titles.getOrDefault(id, ""), descending);
    }

    private List<Id<BibRecord>> byYear(List<Id<BibRecord>> records, boolean descending) {
        Map<Id<BibRecord>, Integer> years = new HashMap<>();
        for (Id<BibRecord> id : records) {
            RecordHead head = desk.state().head(id);
            head.year().ifPresent(year -> years.put(id, year));
        }
        return sorted(records, years, descending ? Comparator.reverseOrder() : Comparator.naturalOrder());
    }

    private List<Id<BibRecord>> bySource(List<Id<BibRecord>> records, boolean descending, Locale locale) {
        Map<Id<BibRecord>, String> names = new HashMap<>();
        records.forEach(
                id -> names.put(id, items.sourceName(desk.state().head(id).sourceId())));
        List<String> order =
                alphabet(locale).sorted(names.values().stream().distinct().toList(), n -> n, descending);
        Map<Id<BibRecord>, Integer> places = new HashMap<>();
        names.forEach((id, name) -> places.put(id, order.indexOf(name)));
        return sorted(records, places, Comparator.naturalOrder());
    }

    private List<Id<BibRecord>> byState(List<Id<BibRecord>> records, boolean descending) {
        Map<Id<BibRecord>, RecordState> states = new HashMap<>();
        records.forEach(id -> states.put(id, items.state(id, desk.state().groupOf(id))));
        return sorted(records, states, descending ? Comparator.reverseOrder() : Comparator.naturalOrder());
    }

    private List<Id<BibRecord>> byDecision(
            Optional<Id<Reviewer>> reviewer, List<Id<BibRecord>> records, boolean descending) {
        Map<Id<BibRecord>, Integer> places = new HashMap<>();
        reviewer.ifPresent(who -> records.forEach(id -> desk.state()
                .withScreening(s -> s.own(desk.state().groupOf(id), Stage.TITLE_ABSTRACT, who))
                .ifPresent(own -> places.put(id, PLACES.indexOf(own.verdict())))));
        return sorted(records, places, descending ? Comparator.reverseOrder() : Comparator.naturalOrder());
    }

    private static <K> List<Id<BibRecord>> sorted(
            List<Id<BibRecord>> records, Map<Id<BibRecord>, K> keys, Comparator<K> order) {
        Comparator<Id<BibRecord>> byKey = Comparator.comparing(keys::get, Comparator.nullsLast(order));
        return records.stream().sorted(byKey).toList();
    }

    private static Alphabet alphabet(Locale locale) {
        return new Alphabet(locale, Collator.SECONDARY);
    }
}
