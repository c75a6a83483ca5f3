package org.scopedesk.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Collects the keys of records and joins the records that share one. A key is a number (the hash of what it says);
 * sorted, equal keys form a posting list. Not for use by several threads while keys are added.
 */
public final class KeyPostings {
    /** Lists longer than this are not paired all with all. */
    public static final int LONG = 24;

    private final int finer;
    private final List<long[]> keysOf = new ArrayList<>();
    private int size;

    /** @param finer how many of a record's numbers, its first ones, only divide long lists */
    public KeyPostings(int finer) {
        this.finer = finer;
    }

    /**
     * Adds the next record; records are numbered from 0 in the order of adding.
     *
     * @param keys the numbers that divide long lists, always as many, then the keys; kept, not to be changed afterwards
     * @throws IllegalArgumentException if there are 16,777,216 records already
     */
    public void add(long[] keys) {
        if (keysOf.size() == Packed.MOST_RECORDS) {
            throw new IllegalArgumentException("more records than can be compared: " + keysOf.size());
        }
        size += keys.length - finer;
        keysOf.add(keys);
    }

    /**
     * Joins what was added: records of a list of at most {@value #LONG} are partners of each other. In a longer list
     * those are that share one of the finer keys too, so that time stays bounded whatever a file holds.
     */
    public KeyPartners join() {
        long[] packed = packed();
        Arrays.parallelSort(packed);
        List<int[]> longLists = new ArrayList<>();
        int[] listed = new int[size];
        int[] ends = new int[size / 2 + 1];
        int lists = 0;
        int kept = 0;
        for (int from = 0; from < size; ) {
            int to = Packed.endOfRun(packed, from, size);
            if (to - from > LONG) {
                longLists.add(Packed.records(packed, from, to));
            } else if (to - from > 1) {
                for (int i = from; i < to; i++) {
                    listed[kept++] = Packed.record(packed[i]);
                }
                ends[lists++] = kept;
            }
            from = to;
        }
        return new KeyPartners(
                keysOf.size(),
                Arrays.copyOf(listed, kept),
                Arrays.copyOf(ends, lists),
                new LongLists(keysOf, finer).pairs(longLists));
    }

    private long[] packed() {
        int[] starts = new int[keysOf.size()];
        for (int record = 1; record < starts.length; record++) {
            starts[record] = starts[record - 1] + keysOf.get(record - 1).length - finer;
        }
        long[] packed = new long[size];
        IntStream.range(0, starts.length).parallel().forEach(record -> {
            long[] keys = keysOf.get(record);
            for (int i = finer; i < keys.length; i++) {
                packed[starts[record] + i - finer] = Packed.of(keys[i], record);
            }
        });
        return packed;
    }
}
