package org.scopedesk.duplicate;

import java.util.Arrays;

/**
 * A small sample of an abstract's word triples, by which two abstracts are compared without keeping them: the
 * {@value #SIZE} smallest hashes of the triples in its first part (bottom-k sketch; Broder 1997).
 */
final class Sketch {
    static final Sketch NONE = new Sketch(new int[0]);

    private static final int SIZE = 24;
    private static final int PART = 900;
    private static final int LEAST_TEXT = 150;

    private final int[] hashes;

    private Sketch(int[] hashes) {
        this.hashes = hashes;
    }

    static Sketch of(String abstractText) {
        if (abstractText.length() < LEAST_TEXT) {
            return NONE;
        }
        int[] words = wordHashes(abstractText.substring(0, Math.min(PART, abstractText.length())));
        int[] triples = new int[Math.max(0, words.length - 2)];
        for (int i = 0; i < triples.length; i++) {
            triples[i] = mix(words[i] * 31 * 31 + words[i + 1] * 31 + words[i + 2]);
        }
        Arrays.sort(triples);
        int kept = 0;
        for (int i = 0; i < triples.length && kept < SIZE; i++) {
            if (kept == 0 || triples[i] != triples[kept - 1]) {
                triples[kept++] = triples[i];
            }
        }
        return new Sketch(Arrays.copyOf(triples, kept));
    }

    /** A number that stands for the whole sample. */
    int stamp() {
        return Arrays.hashCode(hashes);
    }

    /** SAME if about half of the triples or more are shared, DIFFERENT if hardly any is. */
    Agreement compare(Sketch other) {
        if (hashes.length < SIZE / 2 || other.hashes.length < SIZE / 2) {
            return Agreement.UNKNOWN;
        }
        int union = 0;
        int shared = 0;
        int i = 0;
        int j = 0;
        while (union < SIZE && i < hashes.length && j < other.hashes.length) {
            int order = Integer.compare(hashes[i], other.hashes[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
            union++;
        }
        if (2 * shared >= union) {
            return Agreement.SAME;
        }
        return 10 * shared >= union ? Agreement.PARTLY : Agreement.DIFFERENT;
    }

    private static int[] wordHashes(String text) {
        int[] hashes = new int[text.length() / 2 + 1];
        int count = 0;
        int hash = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                hash = hash * 31 + Character.toLowerCase(c);
            } else if (hash != 0) {
                hashes[count++] = hash;
                hash = 0;
            }
        }
        return Arrays.copyOf(hashes, count);
    }

    private static int mix(int value) {
        int mixed = (value ^ value >>> 16) * 0x7feb352d;
        mixed = (mixed ^ mixed >>> 15) * 0x846ca68b;
        return mixed ^ mixed >>> 16;
    }
}
