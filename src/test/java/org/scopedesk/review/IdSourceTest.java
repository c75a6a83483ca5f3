package org.scopedesk.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdSourceTest {
    private static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");

    @Test
    void identifiersIncreaseAlsoWhenTheClockStandsStill() {
        IdSource ids = new IdSource(InstantSource.fixed(NOON), new Random(1));
        List<Id<BibRecord>> made = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            made.add(ids.next());
        }
        assertThat(made).isSorted().doesNotHaveDuplicates();
        assertThat(made.get(0).value().version()).isEqualTo(7);
    }

    @Test
    void identifiersFollowTheGreatestOneOfTheFileAlsoWhenTheClockWasSetBack() {
        Id<BibRecord> before = new IdSource(InstantSource.fixed(NOON.plusSeconds(3600)), new Random(2)).next();
        IdSource ids = new IdSource(InstantSource.fixed(NOON), new Random(3));
        ids.startAfter(before.value());
        assertThat(ids.<BibRecord>next()).isGreaterThan(before);
    }

    @Test
    void anIdentifierOfAnotherKindChangesNothing() {
        IdSource ids = new IdSource(InstantSource.fixed(NOON), new Random(4));
        ids.startAfter(UUID.fromString("ffffffff-ffff-4fff-bfff-ffffffffffff"));
        assertThat(ids.next().value().getMostSignificantBits() >>> 16).isEqualTo(NOON.toEpochMilli());
    }

    @Test
    void sortsAsItsText() {
        IdSource ids = new IdSource(InstantSource.system(), new Random(5));
        List<Id<BibRecord>> made = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            made.add(ids.next());
        }
        assertThat(made.stream().map(Id::toString)).isSorted();
    }
}
