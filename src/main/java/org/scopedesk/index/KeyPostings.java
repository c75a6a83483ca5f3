package org.scopedesk.index;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRefBuilder;
import org.apache.lucene.util.BytesRefHash;

/**
 * The records that share a key: a dictionary of Lucene terms with a posting list each. A key shared by two records is a
 * posting list of length two or more; one pass over the dictionary yields the pairs worth comparing.
 *
 * <p>Lists longer than {@value #LONG} are not paired all with all: their records are sorted by finer keys, and each is
 * paired with its nearest neighbours, so that time stays bounded whatever a file holds. Not for use by several threads
 * while keys are added.
 */
public final class KeyPostings {
    private static final int LONG = 40;
    private static final int NEIGHBOURS = 6;

    private final BytesRefHash terms = new BytesRefHash();
    private final BytesRefBuilder bytes = new BytesRefBuilder();
    private int[] termOf = new int[1 << 12];
    private int[] recordOf = new int[1 << 12];
    private int size;
    private int records;

    /** Takes a pair of records, by their numbers. */
    @FunctionalInterface
    public interface PairSink {
        void pair(int first, int second);
    }

    /** Adds a record's keys. Records are numbered from 0 and may be added in any order, each once. */
    public void add(int record, List<String> keys) {
        for (String key : keys) {
            bytes.copyChars(key);
            int term = terms.add(bytes.get());
            termOf = ArrayUtil.grow(termOf, size + 1);
            recordOf = ArrayUtil.grow(recordOf, size + 1);
            termOf[size] = term < 0 ? -term - 1 : term;
            recordOf[size++] = record;
        }
        records = Math.max(records, record + 1);
    }

    /**
     * Hands over every pair of records that share a key, if one of them is wanted; pairs that share several keys come
     * several times.
     *
     * @param wanted the records to find partners for; all of them in a first run, the new ones later
     * @param finer for a record the finer keys by which a long list is sorted, always the same number of them
     */
    public void pairs(IntPredicate wanted, IntFunction<List<String>> finer, PairSink sink) {
        int[] ends = ends();
        int[] postings = postings(ends);
        Neighbours neighbours = new Neighbours(records, finer, NEIGHBOURS);
        for (int term = 0; term < terms.size(); term++) {
            int from = term == 0 ? 0 : ends[term - 1];
            int to = ends[term];
            if (to - from > LONG) {
                neighbours.pairs(Arrays.copyOfRange(postings, from, to), wanted, sink);
            } else {
                all(postings, from, to, wanted, sink);
            }
        }
    }

    private static void all(int[] postings, int from, int to, IntPredicate wanted, PairSink sink) {
        for (int i = from; i < to; i++) {
            boolean isWanted = wanted.test(postings[i]);
            for (int j = i + 1; j < to; j++) {
                if (isWanted || wanted.test(postings[j])) {
                    sink.pair(postings[i], postings[j]);
                }
            }
        }
    }

    /** For each term the end of its list. */
    private int[] ends() {
        int[] ends = new int[terms.size()];
        for (int i = 0; i < size; i++) {
            ends[termOf[i]]++;
        }
        for (int term = 1; term < ends.length; term++) {
            ends[term] += ends[term - 1];
        }
        return ends;
    }

    private int[] postings(int[] ends) {
        int[] next = ends.clone();
        int[] postings = new int[size];
        for (int i = size - 1; i >= 0; i--) {
            postings[--next[termOf[i]]] = recordOf[i];
        }
        return postings;
    }
}
