package org.scopedesk.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;

final class MembershipsTest {
    private static final int RECORDS = 10_000;

    @Test
    void whatChangedHoldsHoweverMuchItIs() {
        long seed = 4_096;
        Random random = new Random(seed);
        Map<Id<BibRecord>, List<Id<BibRecord>>> expected = new HashMap<>();
        Memberships grown = new Memberships(Map.of());
        for (int round = 0; round < 4_000; round++) {
            int first = 2 * random.nextInt(RECORDS / 2);
            List<Id<BibRecord>> pair = List.of(record(first), record(first + 1));
            Map<Id<BibRecord>, List<Id<BibRecord>>> said = new HashMap<>();
            if (random.nextInt(3) > 0) {
                pair.forEach(record -> said.put(record, pair));
            }
            expected.keySet().removeAll(pair);
            expected.putAll(said);
            grown = grown.with(pair, new Memberships(said));
        }
        List<List<Id<BibRecord>>> groups = new ArrayList<>();
        for (int i = 0; i < RECORDS; i++) {
            Id<BibRecord> record = record(i);
            assertThat(grown.of(record))
                    .as("seed %d, record %d", seed, i)
                    .isEqualTo(expected.getOrDefault(record, List.of(record)));
            if (i % 2 == 0 && expected.containsKey(record)) {
                groups.add(List.of(record, record(i + 1)));
            }
        }
        assertThat(grown.all()).isEqualTo(groups);
    }

    private static Id<BibRecord> record(int number) {
        return new Id<>(new UUID(0, number));
    }
}
