package org.scopedesk.duplicate;

import java.util.Arrays;

/** Pairs of numbers, collected with doubles and handed out sorted without. */
final class Pairs implements CandidateSource.PairSink {
    private long[] packed = new long[1024];
    private int count;

    @Override
    public void pair(int first, int second) {
        if (first == second) {
            return;
        }
        if (count == packed.length) {
            compact();
        }
        packed[count++] = (long) Math.min(first, second) << 32 | Math.max(first, second);
    }

    /** The pairs, the smaller number in the upper half, ascending, each once. */
    long[] sorted() {
        compact();
        return Arrays.copyOf(packed, count);
    }

    static int first(long pair) {
        return (int) (pair >>> 32);
    }

    static int second(long pair) {
        return (int) pair;
    }

    /** Drops doubles; grows if that frees too little. */
    private void compact() {
        Arrays.sort(packed, 0, count);
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (kept == 0 || packed[i] != packed[kept - 1]) {
                packed[kept++] = packed[i];
            }
        }
        count = kept;
        if (2 * count > packed.length) {
            packed = Arrays.copyOf(packed, 2 * packed.length);
        }
    }
}
