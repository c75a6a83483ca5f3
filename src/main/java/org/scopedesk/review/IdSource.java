package org.scopedesk.review;

import java.time.InstantSource;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Makes time-ordered identifiers (UUID version 7, RFC 9562 section 5.7): 48 bits of milliseconds, a 12-bit counter
 * within the millisecond, 62 random bits. Strictly increasing even when the clock stands still or steps back. Safe for
 * use by many threads.
 */
public final class IdSource {
    private static final int COUNTER_LIMIT = 1 << 12;

    private final InstantSource clock;
    private final RandomGenerator random;
    private long lastMillis = Long.MIN_VALUE;
    private int counter;

    public IdSource(InstantSource clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    /**
     * Makes every further identifier greater than {@code last}, also if the clock was set back since it was made; does
     * nothing if {@code last} is not of version 7.
     */
    public synchronized void startAfter(UUID last) {
        if (last.version() == 7) {
            lastMillis = Math.max(lastMillis, last.getMostSignificantBits() >>> 16);
            counter = COUNTER_LIMIT - 1;
        }
    }

    /** The next identifier, greater than every one this source made before. */
    public synchronized <T> Id<T> next() {
        long now = clock.millis();
        if (now > lastMillis) {
            lastMillis = now;
            counter = 0;
        } else if (++counter == COUNTER_LIMIT) {
            lastMillis++;
            counter = 0;
        }
        long high = (lastMillis << 16) | 0x7000L | counter;
        long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new Id<>(new UUID(high, low));
    }
}
