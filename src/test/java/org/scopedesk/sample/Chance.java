package org.scopedesk.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Seeded choices; the same seed and number give the same choices on every machine. Not for use by several threads. */
final class Chance {
    private final Random random;

    private Chance(Random random) {
        this.random = random;
    }

    /** Choices of the thing that has this number, independent of those for its neighbours. */
    static Chance of(long seed, long number) {
        long mixed = (seed + 0x9E3779B97F4A7C15L * (number + 1)) * 0xBF58476D1CE4E5B9L;
        return new Chance(new Random(mixed ^ (mixed >>> 29)));
    }

    /** A number from 0 to {@code bound - 1}. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** A number between two, both included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** True in {@code percent} of a hundred cases. */
    boolean in100(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T oneOf(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    <T> List<T> shuffled(List<T> list) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}
