package org.scopedesk.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.ArrayUtil;

/**
 * Collects the keys of records and joins the records that share one. A key is a number (the hash of what it says);
 * sorted, equal keys form a posting list. Not for use by several threads while keys are added.
 */
public final class KeyPostings {
    /** Lists longer than this are not paired all with all. */
    public static final int LONG = 24;

    private final int finer;
    private final List<long[]> keysOf = new ArrayList<>();
    private long[] packed = new long[1 << 12];
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
        packed = ArrayUtil.grow(packed, size + keys.length);
        for (int i = finer; i < keys.length; i++) {
            packed[size++] = Packed.of(keys[i], keysOf.size());
        }
        keysOf.add(keys);
    }

    /**
     * Joins what was added: records of a list of at most {@value #LONG} are partners of each other. In a longer list
     * those are that share one of the finer keys too, so that time stays bounded whatever a file holds.
     */
    public KeyPartners join() {
        Arrays.parallelSort(packed, 0, size);
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
}
