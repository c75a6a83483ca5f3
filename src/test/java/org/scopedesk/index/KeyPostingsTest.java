package org.scopedesk.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyPostingsTest {
    @TempDir
    Path folder;

    @Test
    void recordsThatShareAKeyArePairedOnce() {
        KeyPostings postings = new KeyPostings(0);
        postings.add(new long[] {1, 2});
        postings.add(new long[] {2, 3, 1});
        postings.add(new long[] {3});
        postings.add(new long[] {4});
        assertThat(pairs(postings.join(), 4)).containsExactly("0-1", "1-2");
        assertThat(postings.join().before(1)).containsExactly(0);
    }

    @Test
    void aLongListIsDividedByFinerKeys() {
        KeyPostings postings = new KeyPostings(1);
        int records = 1000;
        for (int i = 0; i < records; i++) {
            postings.add(new long[] {1000 + i % 500, 7});
        }
        Set<String> found = pairs(postings.join(), records);
        assertThat(found).hasSize(500);
        for (int i = 0; i < 500; i++) {
            assertThat(found).contains(i + "-" + (i + 500));
        }
    }

    @Test
    void aPartThatIsLongAgainIsPairedWithNeighboursOnly() {
        KeyPostings postings = new KeyPostings(2);
        int records = 20_000;
        for (int i = 0; i < records; i++) {
            postings.add(new long[] {5, i / 2, 7});
        }
        KeyPartners partners = postings.join();
        long pairs = 0;
        for (int i = 0; i < records; i++) {
            pairs += partners.before(i).length;
            if (i % 2 == 1) {
                assertThat(partners.before(i)).contains(i - 1);
            }
        }
        assertThat(pairs).isBetween((long) records, 10L * records);
    }

    @Test
    void recordsWithoutKeysAreNotPaired() {
        KeyPostings postings = new KeyPostings(1);
        postings.add(new long[] {1});
        postings.add(new long[] {1});
        assertThat(pairs(postings.join(), 2)).isEmpty();
    }

    @Test
    void allPairsThatShareAKeyAreFound() {
        long seed = 12;
        Random random = new Random(seed);
        KeyPostings postings = new KeyPostings(0);
        long[][] keys = new long[300][];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = random.longs(4, 0, 400).distinct().toArray();
            postings.add(keys[i]);
        }
        Set<String> expected = new TreeSet<>();
        for (int i = 0; i < keys.length; i++) {
            for (int j = 0; j < i; j++) {
                for (long key : keys[i]) {
                    if (List.of(keys[j][0], keys[j][keys[j].length - 1]).contains(key)) {
                        expected.add(j + "-" + i);
                    }
                }
            }
        }
        assertThat(pairs(postings.join(), keys.length)).as("seed %d", seed).containsAll(expected);
    }

    @Test
    void keysComeBackFromTheirFile() throws IOException {
        Path file = folder.resolve("cache").resolve("review.keys");
        assertThat(KeyFile.read(file)).isEmpty();
        assertThat(new KeyFile("stamp", List.of(new long[] {1, -2}, new long[] {})).write(file))
                .isTrue();
        KeyFile read = KeyFile.read(file).orElseThrow();
        assertThat(read.stamp()).isEqualTo("stamp");
        assertThat(read.keys()).hasSize(2);
        assertThat(read.keys().get(0)).containsExactly(1, -2);
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        assertThat(KeyFile.read(file)).isEmpty();
    }

    private static Set<String> pairs(KeyPartners partners, int records) {
        Set<String> found = new TreeSet<>();
        for (int i = 0; i < records; i++) {
            for (int other : partners.before(i)) {
                found.add(other + "-" + i);
            }
        }
        return found;
    }
}
