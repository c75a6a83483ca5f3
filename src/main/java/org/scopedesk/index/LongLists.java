package org.scopedesk.index;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Pairs the records of lists that are too long for pairing all with all. Each list is divided by each finer key: what
 * stands together in a short part is paired; in a part that is long again each record is paired with its nearest
 * neighbours in the order of the next finer key (sorted neighbourhood method; Hernández and Stolfo 1995).
 */
final class LongLists {
    private static final int WINDOW = 4;

    private final List<long[]> keysOf;
    private final int finer;

    LongLists(List<long[]> keysOf, int finer) {
        this.keysOf = keysOf;
        this.finer = finer;
    }

    /** The pairs of all lists, the greater record in the upper half; ascending, each once. */
    long[] pairs(List<int[]> lists) {
        return lists.parallelStream()
                .flatMapToLong(this::pairs)
                .sorted()
                .distinct()
                .toArray();
    }

    private LongStream pairs(int[] list) {
        LongStream.Builder pairs = LongStream.builder();
        for (int key = 0; key < finer; key++) {
            long[] sorted = sorted(list, key);
            for (int from = 0; from < sorted.length; ) {
                int to = Packed.endOfRun(sorted, from, sorted.length);
                boolean isLong = to - from > KeyPostings.LONG;
                int[] part = Packed.records(sorted, from, to);
                pair(isLong ? inOrder(part, (key + 1) % finer) : part, isLong ? WINDOW : part.length, pairs);
                from = to;
            }
        }
        return pairs.build();
    }

    private static void pair(int[] part, int window, LongStream.Builder pairs) {
        for (int i = 0; i < part.length; i++) {
            for (int j = i + 1; j < part.length && j <= i + window; j++) {
                pairs.add((long) Math.max(part[i], part[j]) << 32 | Math.min(part[i], part[j]));
            }
        }
    }

    private int[] inOrder(int[] part, int key) {
        return Packed.records(sorted(part, key), 0, part.length);
    }

    private long[] sorted(int[] list, int key) {
        long[] sorted = new long[list.length];
        for (int i = 0; i < list.length; i++) {
            sorted[i] = Packed.of(keysOf.get(list[i])[key], list[i]);
        }
        Arrays.sort(sorted);
        return sorted;
    }
}
