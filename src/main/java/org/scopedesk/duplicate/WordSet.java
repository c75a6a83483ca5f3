package org.scopedesk.duplicate;

import java.util.Arrays;
import java.util.Set;

/** Words to look for in a {@link WordList}, most of whose words are not among them. Immutable. */
final class WordSet {
    private final Set<String> words;
    /** Ascending. */
    private final int[] hashes;

    private WordSet(Set<String> words) {
        this.words = words;
        this.hashes = words.stream().mapToInt(String::hashCode).sorted().toArray();
    }

    static WordSet of(String... words) {
        return new WordSet(Set.of(words));
    }

    boolean contains(String word) {
        return words.contains(word);
    }

    /** True if one of the words from {@code from} up to {@code to} is among these. */
    boolean isIn(WordList list, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Arrays.binarySearch(hashes, list.hash(i)) >= 0 && words.contains(list.word(i))) {
                return true;
            }
        }
        return false;
    }
}
