package org.scopedesk.index;

/** A key and a record in one number, so that sorting numbers brings the records of a key together. */
final class Packed {
    private static final int RECORD_BITS = 24;
    /** So many records can be told apart. */
    static final int MOST_RECORDS = 1 << RECORD_BITS;

    private Packed() {}

    /**
     * The lower bits of the key before the record's number; keys that agree in these bits fall together, which costs a
     * comparison and no more.
     */
    static long of(long key, int record) {
        return key << RECORD_BITS | record;
    }

    static int record(long packed) {
        return (int) (packed & (MOST_RECORDS - 1));
    }

    /** The place after the last of the numbers with the key of that at {@code from}. */
    static int endOfRun(long[] sorted, int from, int size) {
        int to = from + 1;
        while (to < size && sorted[to] >>> RECORD_BITS == sorted[from] >>> RECORD_BITS) {
            to++;
        }
        return to;
    }

    static int[] records(long[] sorted, int from, int to) {
        int[] records = new int[to - from];
        for (int i = from; i < to; i++) {
            records[i - from] = record(sorted[i]);
        }
        return records;
    }
}
