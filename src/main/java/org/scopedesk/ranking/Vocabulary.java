package org.scopedesk.ranking;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Numbers the words and the pairs of neighbouring words of a corpus, and counts the records each occurs in. */
final class Vocabulary {
    private final Map<String, Integer> words = new HashMap<>();
    private final PairTable pairs = new PairTable();
    private int[] recordCount = new int[1 << 10];
    private int[] lastRecord = new int[1 << 10];
    private int size;

    int numberOf(String word) {
        Integer known = words.putIfAbsent(word, size);
        return known == null ? size++ : known;
    }

    int numberOf(int first, int second) {
        int number = pairs.numberOf(first, second, size);
        if (number == size) {
            size++;
        }
        return number;
    }

    /** Notes that a term occurs in a record; records come in order, from 0. */
    void occurs(int term, int record) {
        if (term >= recordCount.length) {
            recordCount = Arrays.copyOf(recordCount, Math.max(term + 1, recordCount.length * 2));
            lastRecord = Arrays.copyOf(lastRecord, recordCount.length);
        }
        if (lastRecord[term] != record + 1) {
            lastRecord[term] = record + 1;
            recordCount[term]++;
        }
    }

    /** In how many records a term occurs. */
    int recordsWith(int term) {
        return recordCount[term];
    }

    int size() {
        return size;
    }
}
