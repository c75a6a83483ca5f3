package org.scopedesk.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Pairs each record of a long list with its nearest neighbours in several orders (sorted neighbourhood method;
 * Hernández and Stolfo 1995). Ranks are computed on first use, once for all lists.
 */
final class Neighbours {
    private final int records;
    private final IntFunction<List<String>> finer;
    private final int window;
    private final List<int[]> ranks = new ArrayList<>();

    Neighbours(int records, IntFunction<List<String>> finer, int window) {
        this.records = records;
        this.finer = finer;
        this.window = window;
    }

    void pairs(int[] list, IntPredicate wanted, KeyPostings.PairSink sink) {
        for (int[] rank : ranks()) {
            int[] sorted = sorted(list, rank);
            for (int i = 0; i < sorted.length; i++) {
                for (int j = i + 1; j < sorted.length && j <= i + window; j++) {
                    if (wanted.test(sorted[i]) || wanted.test(sorted[j])) {
                        sink.pair(sorted[i], sorted[j]);
                    }
                }
            }
        }
    }

    private static int[] sorted(int[] list, int[] rank) {
        long[] keyed = new long[list.length];
        for (int i = 0; i < list.length; i++) {
            keyed[i] = (long) rank[list[i]] << 32 | list[i];
        }
        Arrays.sort(keyed);
        int[] sorted = new int[list.length];
        for (int i = 0; i < list.length; i++) {
            sorted[i] = (int) keyed[i];
        }
        return sorted;
    }

    private List<int[]> ranks() {
        if (ranks.isEmpty() && records > 0) {
            List<List<String>> keys =
                    IntStream.range(0, records).mapToObj(finer).toList();
            for (int order = 0; order < keys.get(0).size(); order++) {
                ranks.add(rank(keys, order));
            }
        }
        return ranks;
    }

    /** Equal keys have equal ranks. */
    private static int[] rank(List<List<String>> keys, int order) {
        List<Integer> sorted =
                new ArrayList<>(IntStream.range(0, keys.size()).boxed().toList());
        sorted.sort((a, b) -> keys.get(a).get(order).compareTo(keys.get(b).get(order)));
        int[] rank = new int[keys.size()];
        for (int place = 1; place < rank.length; place++) {
            int before = sorted.get(place - 1);
            int here = sorted.get(place);
            boolean equal = keys.get(before).get(order).equals(keys.get(here).get(order));
            rank[here] = equal ? rank[before] : place;
        }
        return rank;
    }
}
