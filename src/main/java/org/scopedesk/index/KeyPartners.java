package org.scopedesk.index;

import java.util.Arrays;

/** For each record those it is to be compared with, because they share a key. Immutable, for use by many threads. */
public final class KeyPartners {
    private final int[] listed;
    private final int[] listEnds;
    /** For each record where its lists begin in {@link #listsOf}; one more at the end. */
    private final int[] listsFrom;

    private final int[] listsOf;
    /** Neighbours in long lists: the greater record above, the smaller one below; ascending. */
    private final long[] near;

    KeyPartners(int records, int[] listed, int[] listEnds, long[] near) {
        this.listed = listed;
        this.listEnds = listEnds;
        this.near = near;
        this.listsFrom = new int[records + 1];
        this.listsOf = new int[listed.length];
        for (int record : listed) {
            listsFrom[record + 1]++;
        }
        for (int i = 0; i < records; i++) {
            listsFrom[i + 1] += listsFrom[i];
        }
        int[] next = Arrays.copyOf(listsFrom, records);
        for (int list = 0; list < listEnds.length; list++) {
            for (int i = begin(list); i < listEnds[list]; i++) {
                listsOf[next[listed[i]]++] = list;
            }
        }
    }

    /** The partners of a record that have smaller numbers, ascending and each once: so every pair comes once. */
    public int[] before(int record) {
        int[] found = new int[16];
        int count = 0;
        for (int at = listsFrom[record]; at < listsFrom[record + 1]; at++) {
            int list = listsOf[at];
            for (int i = begin(list); listed[i] < record; i++) {
                found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                found[count++] = listed[i];
            }
        }
        for (int at = firstNear(record); at < near.length && (int) (near[at] >>> 32) == record; at++) {
            found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
            found[count++] = (int) near[at];
        }
        return distinct(found, count);
    }

    private int begin(int list) {
        return list == 0 ? 0 : listEnds[list - 1];
    }

    private int firstNear(int record) {
        int at = Arrays.binarySearch(near, (long) record << 32);
        return at < 0 ? -at - 1 : at;
    }

    private static int[] distinct(int[] found, int count) {
        Arrays.sort(found, 0, count);
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (kept == 0 || found[i] != found[kept - 1]) {
                found[kept++] = found[i];
            }
        }
        return Arrays.copyOf(found, kept);
    }
}
