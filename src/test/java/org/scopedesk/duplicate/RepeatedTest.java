package org.scopedesk.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RepeatedTest {

    @Test
    void whatWasMadeIsNotMadeAgain() {
        AtomicInteger made = new AtomicInteger();
        Repeated<String, StringBuilder> words = new Repeated<>(16, String::length, key -> {
            made.incrementAndGet();
            return new StringBuilder(key);
        });
        StringBuilder first = words.of("Journal of Made-up Care");
        assertThat(words.of(new String("Journal of Made-up Care"))).isSameAs(first);
        assertThat(made).hasValue(1);
    }

    @Test
    void aVeryLongKeyIsNotKept() {
        Repeated<String, String> kept = new Repeated<>(8, String::length, key -> "of " + key);
        String longest = "a".repeat(200);
        assertThat(kept.of(longest)).isSameAs(kept.of(longest));
        assertThat(kept.of(longest + "a")).isEqualTo("of " + longest + "a").isNotSameAs(kept.of(longest + "a"));
    }

    @Test
    void eachKeyHasItsOwnValueThoughOnlyFewAreKept() {
        Repeated<Integer, Integer> squares = new Repeated<>(4, key -> 1, key -> key * key);
        boolean right =
                IntStream.range(0, 20_000).parallel().map(i -> i % 97).allMatch(key -> squares.of(key) == key * key);
        assertThat(right).isTrue();
    }

    @Test
    void keysOfOneHashAreToldApart() {
        Repeated<String, String> kept = new Repeated<>(8, String::length, key -> "of " + key);
        assertThat(kept.of("Aa")).isEqualTo("of Aa");
        assertThat(kept.of("BB")).isEqualTo("of BB"); // the same hash
        assertThat(kept.of("Aa")).isEqualTo("of Aa");
    }
}
