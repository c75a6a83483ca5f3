package org.scopedesk.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RanksTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 1_000, 7_999, 8_000, 50_000})
    void anyNumbersAreSorted(int count) {
        long[] numbers = new Random(count).longs(count).toArray();
        long[] expected = numbers.clone();
        Arrays.sort(expected);
        Ranks.sort(numbers);
        assertThat(numbers).containsExactly(expected);
    }

    @Test
    void fewDifferentUpperHalvesWithPlacesBelow() {
        Random random = new Random(7);
        long[] numbers = LongStream.range(0, 20_000)
                .map(place -> ((long) ~random.nextInt(4) << 32) | place)
                .toArray();
        long[] expected = numbers.clone();
        Arrays.sort(expected);
        Ranks.sort(numbers);
        assertThat(numbers).containsExactly(expected);
    }

    @Test
    void equalNumbersStayAsTheyAre() {
        long[] numbers = new long[10_000];
        Arrays.fill(numbers, -5);
        Ranks.sort(numbers);
        assertThat(numbers).containsOnly(-5L);
    }
}
