package org.scopedesk.screening;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Function;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.review.Source;

/**
 * The order in which a queue is gone through. The same order of the same entries is always the same list: ties keep the
 * order of import.
 *
 * @param by what decides
 * @param seed the seed of a random order; 0 for the others
 * @param query the keyword search whose relevance decides; empty for the others
 */
public record QueueOrder(By by, long seed, String query) {
    public static final QueueOrder AS_IMPORTED = of(By.IMPORT);

    /** What decides the order. */
    public enum By {
        IMPORT,
        RANDOM,
        /** The newest first; records without a year last. */
        NEWEST,
        /** The oldest first; records without a year last. */
        OLDEST,
        /** The sources in the order of their names; a record of several counts to the first of them. */
        SOURCE,
        /** Alphabetically; records without a title last. */
        TITLE,
        /** The most relevant to a search first; records that it does not find last. */
        RELEVANCE,
        /** The nearest first to the record that the queue is narrowed to; without such a one as imported. */
        SIMILARITY
    }

    public static QueueOrder of(By by) {
        return new QueueOrder(by, 0, "");
    }

    public static QueueOrder random(long seed) {
        return new QueueOrder(By.RANDOM, seed, "");
    }

    public static QueueOrder relevance(String query) {
        return new QueueOrder(By.RELEVANCE, 0, query.strip());
    }

    /**
     * The groups of the entries in this order.
     *
     * @param entries in the order of import
     * @param names the names of the sources
     * @param ranks the place of each record that the search found, the best with the least; only for {@link By#RELEVANCE}
     *     and {@link By#SIMILARITY}
     */
    public List<Group> sorted(
            List<QueueEntry> entries, Map<Id<Source>, String> names, Map<Id<BibRecord>, Integer> ranks) {
        List<QueueEntry> sorted = new ArrayList<>(entries);
        switch (by) {
            case IMPORT -> {}
            case RANDOM -> sorted.sort(Comparator.comparingLong(this::lot));
            case NEWEST -> sorted.sort(Comparator.comparingInt(e -> -e.year().orElse(Integer.MIN_VALUE + 1)));
            case OLDEST -> sorted.sort(Comparator.comparingInt(e -> e.year().orElse(Integer.MAX_VALUE)));
            case SOURCE -> sorted = alphabetical(sorted, e -> firstSource(e, names));
            case TITLE -> sorted = alphabetical(sorted, QueueEntry::title);
            case RELEVANCE, SIMILARITY -> sorted.sort(Comparator.comparingInt(e -> rank(e, ranks)));
        }
        return sorted.stream().map(QueueEntry::group).toList();
    }

    /** A number drawn for an entry from the seed and its id: it stays the same when others come or go. */
    private long lot(QueueEntry entry) {
        UUID id = entry.group().primary().value();
        SplittableRandom random =
                new SplittableRandom(seed ^ id.getMostSignificantBits() * 31 ^ id.getLeastSignificantBits());
        return random.nextLong();
    }

    private static String firstSource(QueueEntry entry, Map<Id<Source>, String> names) {
        return entry.sources().stream()
                .map(id -> names.getOrDefault(id, ""))
                .min(String.CASE_INSENSITIVE_ORDER)
                .orElse("");
    }

    /** By the alphabet; empty texts come last. */
    private static List<QueueEntry> alphabetical(List<QueueEntry> entries, Function<QueueEntry, String> text) {
        return new Alphabet(Locale.ENGLISH, Collator.TERTIARY).sorted(entries, text, false);
    }

    private static int rank(QueueEntry entry, Map<Id<BibRecord>, Integer> ranks) {
        return entry.group().members().stream()
                .map(ranks::get)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
