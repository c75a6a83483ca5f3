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
        int[] least = new int[SIZE];
        int kept = 0;
        int end = Math.min(PART, abstractText.length());
        char[] text = new char[end];
        abstractText.getChars(0, end, text, 0);
        int before = 0;
        int second = 0;
        int words = 0;
        int hash = 0;
        for (int i = 0; i < end; i++) {
            char c = text[i];
            if (c >= 'a' && c <= 'z') {
                hash = hash * 31 + c;
            } else if (isPart(c)) {
                hash = hash * 31 + Character.toLowerCase(c);
            } else if (hash != 0) {
                if (++words > 2) {
                    kept = keep(least, kept, mix(before * 31 * 31 + second * 31 + hash));
                }
                before = second;
                second = hash;
                hash = 0;
            }
        }
        return kept == 0 ? NONE : new Sketch(Arrays.copyOf(least, kept));
    }

    private static boolean isPart(char c) {
        return c < 0x80 ? (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') : Character.isLetterOrDigit(c);
    }

    /** Puts a hash among the smallest, ascending and each once; returns how many are kept. */
    private static int keep(int[] least, int kept, int hash) {
        if (kept == SIZE && hash >= least[SIZE - 1]) {
            return kept;
        }
        int place = Arrays.binarySearch(least, 0, kept, hash);
        if (place >= 0) {
            return kept;
        }
        int at = -place - 1;
        System.arraycopy(least, at, least, at + 1, Math.min(kept, SIZE - 1) - at);
        least[at] = hash;
        return Math.min(kept + 1, SIZE);
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

    private static int mix(int value) {
        int mixed = (value ^ value >>> 16) * 0x7feb352d;
        mixed = (mixed ^ mixed >>> 15) * 0x846ca68b;
        return mixed ^ mixed >>> 16;
    }
}
