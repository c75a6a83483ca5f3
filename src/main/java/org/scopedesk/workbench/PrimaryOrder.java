package org.scopedesk.workbench;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.scopedesk.review.CitationPart;
import org.scopedesk.review.Id;
import org.scopedesk.review.Source;
import org.scopedesk.store.RecordHead;

/**
 * Which record of a duplicate group is shown: the first by these criteria; of equals the one that was imported first.
 *
 * @param criteria the most important first, without doubles
 * @param sources the preferred sources, the best first; those not named come last
 */
public record PrimaryOrder(List<PrimaryCriterion> criteria, List<Id<Source>> sources) {
    /** The most complete record. */
    public static final PrimaryOrder MOST_COMPLETE = new PrimaryOrder(
            List.of(
                    PrimaryCriterion.TITLE,
                    PrimaryCriterion.WHOLE_ABSTRACT,
                    PrimaryCriterion.ABSTRACT,
                    PrimaryCriterion.DOI,
                    PrimaryCriterion.YEAR,
                    PrimaryCriterion.AUTHORS,
                    PrimaryCriterion.JOURNAL,
                    PrimaryCriterion.PAGES,
                    PrimaryCriterion.VOLUME,
                    PrimaryCriterion.KEYWORDS),
            List.of());

    public PrimaryOrder {
        criteria = criteria.stream().distinct().toList();
        sources = sources.stream().distinct().toList();
    }

    /** The best record first. */
    Comparator<RecordHead> bestFirst() {
        Comparator<RecordHead> firstImported = Comparator.comparingLong(RecordHead::seq);
        return criteria.stream()
                .map(criterion -> Comparator.comparingInt((RecordHead head) -> worth(criterion, head))
                        .reversed())
                .reduce(Comparator::thenComparing)
                .map(order -> order.thenComparing(firstImported))
                .orElse(firstImported);
    }

    private int worth(PrimaryCriterion criterion, RecordHead head) {
        if (criterion == PrimaryCriterion.SOURCE) {
            int place = sources.indexOf(head.sourceId());
            return place < 0 ? -sources.size() : -place;
        }
        if (criterion == PrimaryCriterion.MOST_FIELDS) {
            return (int) Arrays.stream(CitationPart.values()).filter(head::has).count();
        }
        return criterion.part().filter(head::has).isPresent() ? 1 : 0;
    }

    /** The form in which it is kept as a setting. */
    String text() {
        return criteria.stream().map(Enum::name).collect(Collectors.joining(","))
                + ";"
                + sources.stream().map(Id::toString).collect(Collectors.joining(","));
    }

    /** The inverse of {@link #text}; what is not understood is passed over. */
    static PrimaryOrder of(String text) {
        String[] halves = text.split(";", 2);
        List<PrimaryCriterion> criteria = Arrays.stream(halves[0].split(",", -1))
                .flatMap(name -> Arrays.stream(PrimaryCriterion.values())
                        .filter(c -> c.name().equals(name)))
                .toList();
        List<Id<Source>> sources = halves.length < 2 || halves[1].isEmpty()
                ? List.of()
                : Arrays.stream(halves[1].split(",", -1)).map(Id::<Source>of).toList();
        return criteria.isEmpty() ? MOST_COMPLETE : new PrimaryOrder(criteria, sources);
    }
}
