package org.scopedesk.ranking;

import java.util.Arrays;

/** Numbers for pairs of word numbers; an open hash table of primitives, since a corpus has millions of pairs. */
final class PairTable {
    private static final long EMPTY = -1;

    private long[] keys = filled(1 << 10);
    private int[] numbers = new int[keys.length];
    private int size;

    /** The number of a pair; {@code fresh} is stored and returned if the pair is new. */
    int numberOf(int first, int second, int fresh) {
        long key = (long) first << 32 | second;
        int slot = slotOf(keys, key);
        if (keys[slot] == key) {
            return numbers[slot];
        }
        keys[slot] = key;
        numbers[slot] = fresh;
        if (++size > keys.length - keys.length / 3) {
            grow();
        }
        return fresh;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = filled(oldKeys.length * 2);
        numbers = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != EMPTY) {
                int slot = slotOf(keys, oldKeys[i]);
                keys[slot] = oldKeys[i];
                numbers[slot] = oldNumbers[i];
            }
        }
    }

    /** The slot that holds the key, or the free one where it belongs; the table always has a free slot. */
    private static int slotOf(long[] keys, long key) {
        long mixed = key * 0x9E37_79B9_7F4A_7C15L;
        int slot = (int) (mixed ^ mixed >>> 32) & keys.length - 1;
        while (keys[slot] != EMPTY && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private static long[] filled(int length) {
        long[] array = new long[length];
        Arrays.fill(array, EMPTY);
        return array;
    }
}
