package org.scopedesk.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class KeyPostingsTest {

    @Test
    void recordsThatShareAKeyArePaired() {
        KeyPostings postings = new KeyPostings();
        postings.add(0, List.of("a", "b"));
        postings.add(1, List.of("b", "c"));
        postings.add(2, List.of("c"));
        postings.add(3, List.of("d"));
        assertThat(pairs(postings, 0)).containsExactly("0-1", "1-2");
    }

    @Test
    void onlyPairsWithAWantedRecordAreHandedOver() {
        KeyPostings postings = new KeyPostings();
        for (int i = 0; i < 4; i++) {
            postings.add(i, List.of("same"));
        }
        assertThat(pairs(postings, 3)).containsExactly("0-3", "1-3", "2-3");
    }

    @Test
    void longListsArePairedWithNeighboursOnly() {
        KeyPostings postings = new KeyPostings();
        int records = 20_000;
        for (int i = 0; i < records; i++) {
            postings.add(i, List.of("editorial"));
        }
        int[] count = {0};
        postings.pairs(i -> true, i -> List.of("page" + i % 5000), (a, b) -> count[0]++);
        assertThat(count[0]).isBetween(records, 20 * records);
    }

    @Test
    void equalFinerKeysMeetInALongList() {
        KeyPostings postings = new KeyPostings();
        for (int i = 0; i < 1000; i++) {
            postings.add(i, List.of("editorial"));
        }
        Set<String> found = new TreeSet<>();
        postings.pairs(i -> true, i -> List.of("page" + i % 500), (a, b) -> found.add(a + "-" + b));
        for (int i = 0; i < 500; i++) {
            assertThat(found).contains(i + "-" + (i + 500));
        }
    }

    @Test
    void recordsWithoutKeysAreNotPaired() {
        KeyPostings postings = new KeyPostings();
        postings.add(0, List.of());
        postings.add(1, List.of());
        assertThat(pairs(postings, 0)).isEmpty();
    }

    private static Set<String> pairs(KeyPostings postings, int from) {
        Set<String> found = new TreeSet<>();
        postings.pairs(i -> i >= from, i -> List.of(""), (a, b) -> found.add(Math.min(a, b) + "-" + Math.max(a, b)));
        return found;
    }
}
