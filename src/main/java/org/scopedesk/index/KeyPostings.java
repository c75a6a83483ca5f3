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

    private static final int RECORD_BITS = 24;
    private static final long RECORD_MASK = (1L << RECORD_BITS) - 1;

    private long[] packed = new long[1 << 12];
    private int size;
    private int records;

    /** Compares two records by a finer key; neighbours in this order are the likeliest copies. */
    @FunctionalInterface
    public interface RecordOrder {
        int compare(int first, int second);
    }

    /**
     * Adds a record's keys. Records are numbered from 0 and may be added in any order, each once.
     *
     * @throws IllegalArgumentException if the number is 16,777,216 or more
     */
    public void add(int record, long[] keys) {
        if (record < 0 || record > RECORD_MASK) {
            throw new IllegalArgumentException("no number for a record: " + record);
        }
        packed = ArrayUtil.grow(packed, size + keys.length);
        for (long key : keys) {
            packed[size++] = key << RECORD_BITS | record;
        }
        records = Math.max(records, record + 1);
    }

    /**
     * Joins what was added: records of a list of at most {@value #LONG} are partners of each other; longer lists are
     * sorted in each of {@code orders}, and a record is the partner of its neighbours, so that time stays bounded
     * whatever a file holds.
     */
    public KeyPartners join(List<RecordOrder> orders) {
        Arrays.parallelSort(packed, 0, size);
        List<int[]> longLists = new ArrayList<>();
        int[] listed = new int[size];
        int[] ends = new int[size / 2 + 1];
        int lists = 0;
        int kept = 0;
        for (int from = 0; from < size; ) {
            int to = endOfList(from);
            if (to - from > LONG) {
                longLists.add(list(from, to));
            } else if (to - from > 1) {
                for (int i = from; i < to; i++) {
                    listed[kept++] = record(i);
                }
                ends[lists++] = kept;
            }
            from = to;
        }
        return new KeyPartners(
                records,
                Arrays.copyOf(listed, kept),
                Arrays.copyOf(ends, lists),
                new Neighbours(orders).pairs(longLists));
    }

    private int endOfList(int from) {
        int to = from + 1;
        while (to < size && packed[to] >>> RECORD_BITS == packed[from] >>> RECORD_BITS) {
            to++;
        }
        return to;
    }

    private int[] list(int from, int to) {
        int[] list = new int[to - from];
        for (int i = from; i < to; i++) {
            list[i - from] = record(i);
        }
        return list;
    }

    private int record(int i) {
        return (int) (packed[i] & RECORD_MASK);
    }
}
