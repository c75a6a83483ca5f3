package org.scopedesk.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scopedesk.review.Stage.TITLE_ABSTRACT;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Decision;
import org.scopedesk.review.Id;
import org.scopedesk.review.Source;
import org.scopedesk.review.Verdict;
import org.scopedesk.screening.QueueFilter.Standing;
import org.scopedesk.screening.QueueOrder.By;

class ArrangementTest {
    private final Desk desk = new Desk();
    private final Random random = new Random(20261122);
    private final List<Id<Source>> sources = List.of(id(1), id(2), id(3));
    private final Map<Id<Source>, String> names = Map.of(id(1), "Scopus", id(2), "Ærlig kilde", id(3), "CINAHL");
    private final List<QueueEntry> entries = entries(200);
    private final Map<Id<BibRecord>, Integer> ranks = ranks();

    @ParameterizedTest
    @EnumSource
    void everyOrderHoldsEveryGroupOnceAndIsAlwaysTheSame(By by) {
        QueueOrder order = new QueueOrder(by, 42, "peer");
        List<Group> sorted = order.sorted(entries, names, ranks);
        assertThat(sorted)
                .containsExactlyInAnyOrderElementsOf(
                        entries.stream().map(QueueEntry::group).toList());
        assertThat(order.sorted(entries, names, ranks)).isEqualTo(sorted);
    }

    @Test
    void anotherSeedIsAnotherOrder() {
        assertThat(QueueOrder.random(1).sorted(entries, names, ranks))
                .isNotEqualTo(QueueOrder.random(2).sorted(entries, names, ranks));
    }

    @Test
    void theNewestComeFirstAndThoseWithoutAYearLast() {
        Map<Group, QueueEntry> byGroup = new HashMap<>();
        entries.forEach(e -> byGroup.put(e.group(), e));
        List<Integer> years = QueueOrder.of(By.NEWEST).sorted(entries, names, ranks).stream()
                .map(g -> byGroup.get(g).year().orElse(0))
                .toList();
        assertThat(years).isSortedAccordingTo((a, b) -> Integer.compare(b, a));
        assertThat(QueueOrder.of(By.OLDEST).sorted(entries, names, ranks).get(199))
                .satisfies(g -> assertThat(byGroup.get(g).year()).isEmpty());
    }

    @Test
    void everyPartOfAFilterOnlyNarrows() {
        Mine mine = mine(Verdict.MAYBE);
        QueueFilter wide = QueueFilter.ALL.standing(Standing.MAYBE);
        List<QueueFilter> narrower = List.of(
                wide.sources(Set.of(id(1))),
                wide.years(OptionalInt.of(2010), OptionalInt.of(2015)),
                wide.withoutAbstract(true),
                wide.languages(Set.of("Norwegian")),
                wide.changedSince(Optional.of(Instant.parse("2030-01-01T00:00:00Z"))),
                wide.words("peer"));
        for (QueueFilter filter : narrower) {
            assertThat(admitted(wide, mine)).containsAll(admitted(filter, mine));
            assertThat(admitted(filter, mine)).hasSizeLessThan(entries.size());
        }
        assertThat(admitted(QueueFilter.ALL, mine)).hasSize(entries.size());
        assertThat(admitted(wide, mine(Verdict.INCLUDE))).isEmpty();
    }

    @Test
    void whatIsLookedAtAgainWaitsUntilItIsDecidedAgain() {
        List<Group> groups = desk.groups(3);
        DecisionLog log = new DecisionLog();
        log.add(desk.decide(desk.anna, groups.get(0).primary(), TITLE_ABSTRACT, Verdict.EXCLUDE));
        log.add(desk.decide(desk.anna, groups.get(1).primary(), TITLE_ABSTRACT, Verdict.EXCLUDE));
        Id<Decision> since = new Id<>(desk.record().value());
        Queue again = new Queue(
                groups.subList(0, 2),
                new Screening(Policy.STANDARD, log),
                TITLE_ABSTRACT,
                desk.anna,
                Optional.of(since));
        assertThat(again.remaining()).isEqualTo(2);
        assertThat(again.resume()).contains(groups.get(0));

        Decision kept = desk.decide(desk.anna, groups.get(0).primary(), TITLE_ABSTRACT, Verdict.EXCLUDE);
        log.add(kept);
        again.refresh(kept.record());
        assertThat(again.remaining()).isEqualTo(1);
        assertThat(again.nextWaiting(kept.record())).contains(groups.get(1));

        log.add(desk.takeBack(kept));
        again.refresh(kept.record());
        assertThat(again.remaining()).isEqualTo(2);
    }

    @Test
    void anArrangementThatIsWrittenIsReadAgain() {
        for (int i = 0; i < 200; i++) {
            Arrangement arrangement = arrangement();
            assertThat(ArrangementText.read(ArrangementText.of(arrangement))).contains(arrangement);
        }
        assertThat(ArrangementText.read("by=NOTHING")).isEmpty();
        assertThat(ArrangementText.read("")).isEmpty();
    }

    @Test
    void languagesOfOneNameAreOne() {
        assertThat(List.of("en", "eng", "English", "ENGLISH", "eng; nor"))
                .extracting(Languages::name)
                .containsOnly("English");
        assertThat(Languages.name("")).isEmpty();
        assertThat(Languages.name("klingon")).isEqualTo("Klingon");
    }

    private Arrangement arrangement() {
        QueueFilter filter = QueueFilter.ALL
                .standing(Standing.values()[random.nextInt(Standing.values().length)])
                .sources(random.nextBoolean() ? Set.of() : new HashSet<>(sources))
                .years(
                        random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(1990),
                        random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(2020))
                .labels(random.nextBoolean() ? Set.of() : Set.of(id(9), id(8)))
                .languages(random.nextBoolean() ? Set.of() : Set.of("", "Norsk & = bokmål"))
                .withoutAbstract(random.nextBoolean())
                .changedSince(random.nextBoolean() ? Optional.empty() : Optional.of(Instant.ofEpochSecond(7)))
                .decidedBefore(random.nextBoolean() ? Optional.empty() : Optional.of(id(5)))
                .words(random.nextBoolean() ? "" : "\"peer & worker\"~5 = æ");
        return new Arrangement(
                new QueueOrder(By.values()[random.nextInt(By.values().length)], random.nextLong(), "a b"),
                filter,
                id(77));
    }

    private List<QueueEntry> admitted(QueueFilter filter, Mine mine) {
        return entries.stream()
                .filter(e -> filter.admits(e, mine, ranks.keySet(), ranks.keySet()))
                .toList();
    }

    private Mine mine(Verdict verdict) {
        Decision decision = desk.decide(desk.anna, desk.record(), TITLE_ABSTRACT, verdict);
        return new Mine(false, Optional.of(decision), List.of(), Optional.of(decision.at()));
    }

    private List<QueueEntry> entries(int count) {
        List<QueueEntry> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            made.add(new QueueEntry(
                    desk.group(),
                    Set.of(sources.get(random.nextInt(3))),
                    i % 9 == 0 ? OptionalInt.empty() : OptionalInt.of(2000 + random.nextInt(20)),
                    random.nextInt(5) > 0,
                    i % 11 == 0 ? "" : "Title " + random.nextInt(1000),
                    random.nextBoolean() ? "English" : "Norwegian"));
        }
        return made;
    }

    private Map<Id<BibRecord>, Integer> ranks() {
        Map<Id<BibRecord>, Integer> made = new HashMap<>();
        for (int i = 0; i < entries.size(); i += 3) {
            made.put(entries.get(i).group().primary(), random.nextInt(100));
        }
        return made;
    }

    private static <T> Id<T> id(int number) {
        return new Id<>(new java.util.UUID(7L << 12, number));
    }
}
