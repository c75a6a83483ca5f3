package org.scopedesk.screening;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Decision;
import org.scopedesk.review.Id;
import org.scopedesk.review.ReviewLabel;
import org.scopedesk.review.Source;

/**
 * What a queue is narrowed to; a part that is empty narrows nothing, and all parts must be met. Whoever narrows sees of
 * the decisions, notes and labels their own alone.
 *
 * @param standing how the reviewer stands to a record
 * @param sources a record of any of these
 * @param fromYear of this year or later; records without a year are left out
 * @param toYear of this year or earlier; records without a year are left out
 * @param labels with any of these labels, put on by this reviewer
 * @param languages in any of these languages, as {@link Languages} names them; an empty text is "not told"
 * @param withoutAbstract true for records without an abstract
 * @param changedSince decided, noted or labelled by this reviewer at this moment or later
 * @param decidedBefore decided by this reviewer before the decision or revision with this id was made
 * @param words found by this keyword search
 * @param similarTo among the nearest to this record by the words of title and abstract
 */
public record QueueFilter(
        Standing standing,
        Set<Id<Source>> sources,
        OptionalInt fromYear,
        OptionalInt toYear,
        Set<Id<ReviewLabel>> labels,
        Set<String> languages,
        boolean withoutAbstract,
        Optional<Instant> changedSince,
        Optional<Id<Decision>> decidedBefore,
        String words,
        Optional<Id<BibRecord>> similarTo) {
    public static final QueueFilter ALL = new Parts().filter();

    /** How a reviewer stands to a record. */
    public enum Standing {
        ANY,
        /** It still waits for this reviewer. */
        UNDECIDED,
        /** This reviewer decided, noted or labelled something. */
        MINE,
        INCLUDED,
        EXCLUDED,
        MAYBE
    }

    public QueueFilter {
        sources = Set.copyOf(sources);
        labels = Set.copyOf(labels);
        languages = Set.copyOf(languages);
        words = words.strip();
    }

    /** True if it narrows nothing. */
    public boolean isAll() {
        return equals(ALL);
    }

    /** True if it is about what was decided already, so that its records are there to be looked at again. */
    public boolean looksAgain() {
        return decidedBefore.isPresent()
                || similarTo.isPresent()
                || changedSince.isPresent()
                || (standing != Standing.ANY && standing != Standing.UNDECIDED);
    }

    /**
     * Whether a record is in the narrowed queue.
     *
     * @param found the records that the keyword search found; not looked at if there are no words
     * @param near the records nearest to that of {@code similarTo}; not looked at if there is none
     */
    public boolean admits(QueueEntry entry, Mine mine, Set<Id<BibRecord>> found, Set<Id<BibRecord>> near) {
        return meetsFacts(entry)
                && meetsMine(mine)
                && (words.isEmpty() || entry.group().members().stream().anyMatch(found::contains))
                && (similarTo.isEmpty() || near.contains(entry.group().primary()));
    }

    private boolean meetsFacts(QueueEntry entry) {
        return (sources.isEmpty() || entry.sources().stream().anyMatch(sources::contains))
                && (languages.isEmpty() || languages.contains(entry.language()))
                && (!withoutAbstract || !entry.hasAbstract())
                && (fromYear.isEmpty() || entry.year().orElse(Integer.MIN_VALUE) >= fromYear.getAsInt())
                && (toYear.isEmpty() || entry.year().orElse(Integer.MAX_VALUE) <= toYear.getAsInt());
    }

    private boolean meetsMine(Mine mine) {
        return mine.meets(standing)
                && (labels.isEmpty() || mine.labels().stream().anyMatch(labels::contains))
                && (changedSince.isEmpty()
                        || mine.touched()
                                .filter(at -> !at.isBefore(changedSince.get()))
                                .isPresent())
                && (decidedBefore.isEmpty()
                        || mine.decision()
                                .filter(d -> d.id().compareTo(decidedBefore.get()) < 0)
                                .isPresent());
    }

    public QueueFilter standing(Standing value) {
        return with(parts -> parts.standing = value);
    }

    public QueueFilter sources(Set<Id<Source>> value) {
        return with(parts -> parts.sources = value);
    }

    public QueueFilter years(OptionalInt from, OptionalInt to) {
        return with(parts -> {
            parts.fromYear = from;
            parts.toYear = to;
        });
    }

    public QueueFilter labels(Set<Id<ReviewLabel>> value) {
        return with(parts -> parts.labels = value);
    }

    public QueueFilter languages(Set<String> value) {
        return with(parts -> parts.languages = value);
    }

    public QueueFilter withoutAbstract(boolean value) {
        return with(parts -> parts.withoutAbstract = value);
    }

    public QueueFilter changedSince(Optional<Instant> value) {
        return with(parts -> parts.changedSince = value);
    }

    public QueueFilter decidedBefore(Optional<Id<Decision>> value) {
        return with(parts -> parts.decidedBefore = value);
    }

    public QueueFilter words(String value) {
        return with(parts -> parts.words = value);
    }

    public QueueFilter similarTo(Optional<Id<BibRecord>> value) {
        return with(parts -> parts.similarTo = value);
    }

    private QueueFilter with(Consumer<Parts> change) {
        Parts parts = new Parts(this);
        change.accept(parts);
        return parts.filter();
    }

    /** The parts while one of them is changed; those of a new one narrow nothing. */
    private static final class Parts {
        private Standing standing = Standing.ANY;
        private Set<Id<Source>> sources = Set.of();
        private OptionalInt fromYear = OptionalInt.empty();
        private OptionalInt toYear = OptionalInt.empty();
        private Set<Id<ReviewLabel>> labels = Set.of();
        private Set<String> languages = Set.of();
        private boolean withoutAbstract;
        private Optional<Instant> changedSince = Optional.empty();
        private Optional<Id<Decision>> decidedBefore = Optional.empty();
        private String words = "";
        private Optional<Id<BibRecord>> similarTo = Optional.empty();

        Parts() {}

        Parts(QueueFilter of) {
            standing = of.standing;
            sources = of.sources;
            fromYear = of.fromYear;
            toYear = of.toYear;
            labels = of.labels;
            languages = of.languages;
            withoutAbstract = of.withoutAbstract;
            changedSince = of.changedSince;
            decidedBefore = of.decidedBefore;
            words = of.words;
            similarTo = of.similarTo;
        }

        QueueFilter filter() {
            return new QueueFilter(
                    standing,
                    sources,
                    fromYear,
                    toYear,
                    labels,
                    languages,
                    withoutAbstract,
                    changedSince,
                    decidedBefore,
                    words,
                    similarTo);
        }
    }
}
