package org.scopedesk.index;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Pairs each record of a long list with its nearest neighbours in several orders (sorted neighbourhood method;
 * Hernández and Stolfo 1995).
 */
final class Neighbours {
    private static final int WINDOW = 4;

    private final List<KeyPostings.RecordOrder> orders;

    Neighbours(List<KeyPostings.RecordOrder> orders) {
        this.orders = orders;
    }

    /** The pairs of all lists, the greater record in the upper half; ascending, each once. */
    long[] pairs(List<int[]> lists) {
        return lists.parallelStream()
                .flatMapToLong(list -> LongStream.of(pairs(list)))
                .sorted()
                .distinct()
                .toArray();
    }

    private long[] pairs(int[] list) {
        long[] pairs = new long[orders.size() * list.length * WINDOW];
        int count = 0;
        for (KeyPostings.RecordOrder order : orders) {
            Integer[] sorted = Arrays.stream(list).boxed().toArray(Integer[]::new);
            Arrays.sort(sorted, order::compare);
            for (int i = 0; i < sorted.length; i++) {
                for (int j = i + 1; j < sorted.length && j <= i + WINDOW; j++) {
                    pairs[count++] = (long) Math.max(sorted[i], sorted[j]) << 32 | Math.min(sorted[i], sorted[j]);
                }
            }
        }
        return Arrays.copyOf(pairs, count);
    }
}
