package org.scopedesk.duplicate;

import java.util.Arrays;
import java.util.List;

/**
 * The folded words of a text, each with a hash, so that words are compared without being cut out. Immutable; equal if
 * the words are.
 */
final class WordList {
    private static final WordSet EMPTY_WORDS = WordSet.of(
            "a", "an", "the", "and", "or", "of", "in", "on", "for", "to", "with", "by", "at", "from", "as", "is", "its",
            "than", "de", "la", "le", "el", "der", "die", "das", "und", "et", "des", "du", "en");
    private static final int LONGEST_EMPTY = 4;
    private static final int MOST_CHARACTERS = Short.MAX_VALUE;

    static final WordList NONE = new WordList("", new short[0], new int[0]);

    private final String text;
    private final short[] ends;
    private final int[] hashes;
    /** A bit for each of the first 64 words: set if it carries no meaning. */
    private final long empty;
    /** A bit for each of the first 64 words: set if a digit is in it. */
    private final long digits;
    /** The {@link #mark}s of all words. */
    private final long marks;

    private WordList(String text, short[] ends, int[] hashes) {
        this.text = text;
        this.ends = ends;
        this.hashes = hashes;
        long withoutMeaning = 0;
        long withDigit = 0;
        for (int i = 0; i < Math.min(ends.length, Long.SIZE); i++) {
            boolean brief = length(i) <= LONGEST_EMPTY;
            withoutMeaning |= brief && EMPTY_WORDS.isIn(this, i, i + 1) ? 1L << i : 0;
            withDigit |= lookForDigit(i) ? 1L << i : 0;
        }
        this.empty = withoutMeaning;
        this.digits = withDigit;
        long all = 0;
        for (int hash : hashes) {
            all |= mark(hash);
        }
        this.marks = all;
    }

    /** One bit of 64, by which most words that are not in a list are told at once. */
    private static long mark(int hash) {
        return 1L << (hash * 0x9E3779B9 >>> 26);
    }

    /** The words of {@code text}, which divides them by one blank; what lies past 32,767 characters is left out. */
    static WordList of(String text) {
        if (text.isEmpty()) {
            return NONE;
        }
        String kept = text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text;
        char[] characters = kept.toCharArray();
        short[] ends = new short[characters.length + 1];
        int[] hashes = new int[characters.length + 1];
        int word = 0;
        int hash = 0;
        for (int i = 0; i < characters.length; i++) {
            char c = characters[i];
            if (c == ' ') {
                hashes[word] = hash;
                ends[word++] = (short) i;
                hash = 0;
            } else {
                hash = 31 * hash + c;
            }
        }
        hashes[word] = hash;
        ends[word++] = (short) characters.length;
        return new WordList(kept, Arrays.copyOf(ends, word), Arrays.copyOf(hashes, word));
    }

    /** The same for words that are cut already; a blank within a word divides it no further. */
    static WordList of(List<String> words) {
        short[] ends = new short[words.size()];
        int[] hashes = new int[words.size()];
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < ends.length; i++) {
            text.append(i == 0 ? "" : " ").append(words.get(i));
            ends[i] = (short) text.length();
            hashes[i] = words.get(i).hashCode();
        }
        return new WordList(text.toString(), ends, hashes);
    }

    /** True of articles, conjunctions and prepositions. */
    static boolean isEmptyWord(String word) {
        return word.length() <= LONGEST_EMPTY && EMPTY_WORDS.contains(word);
    }

    String text() {
        return text;
    }

    int size() {
        return ends.length;
    }

    String word(int i) {
        return text.substring(from(i), ends[i]);
    }

    void appendTo(StringBuilder to, int i) {
        to.append(text, from(i), ends[i]);
    }

    int length(int i) {
        return ends[i] - from(i);
    }

    boolean hasDigit(int i) {
        return i < Long.SIZE ? (digits >>> i & 1) == 1 : lookForDigit(i);
    }

    private boolean lookForDigit(int i) {
        for (int at = from(i); at < ends[i]; at++) {
            char c = text.charAt(at);
            if ((c <= '9' || c >= 0x80) && Character.isDigit(c)) {
                return true;
            }
        }
        return false;
    }

    char first(int i) {
        return text.charAt(from(i));
    }

    int hash(int i) {
        return hashes[i];
    }

    boolean isEmptyWord(int i) {
        return i < Long.SIZE ? (empty >>> i & 1) == 1 : isEmptyWord(word(i));
    }

    /** True if a word has this hash. */
    boolean holds(int hash) {
        if ((marks & mark(hash)) == 0) {
            return false;
        }
        for (int other : hashes) {
            if (other == hash) {
                return true;
            }
        }
        return false;
    }

    /** How many words carry meaning. */
    int telling() {
        int count = 0;
        for (int i = 0; i < size(); i++) {
            count += isEmptyWord(i) ? 0 : 1;
        }
        return count;
    }

    /** True if word {@code i} of this is word {@code j} of the other. */
    boolean same(int i, WordList other, int j) {
        return hashes[i] == other.hashes[j]
                && length(i) == other.length(j)
                && text.regionMatches(from(i), other.text, other.from(j), length(i));
    }

    private int from(int i) {
        return i == 0 ? 0 : ends[i - 1] + 1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WordList list && text.equals(list.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
