package org.scopedesk.screening;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The weights of texts as a {@link Collator} has them in its keys, put together from those of plain letters: level by
 * level (letters, then accents, then capitals), each letter's in its place. Texts with other letters, or with pairs that are
 * one letter, are weighed by the collator. Not safe for use by many threads.
 */
final class PlainWeights {
    private static final int ASCII = 128;
    /** The dashes, quotation marks and dots of print, which stand in many titles of plain letters. */
    private static final char FIRST_PRINTED = 0x2010;

    private static final int PRINTED = 0x2027 - FIRST_PRINTED;
    private static final byte[] NOTHING = {};
    private static final byte[] BETWEEN_LEVELS = {0, 0};

    private final Collator collator;
    private final int levels;
    /** By letter and level. */
    private final byte[][][] weights = new byte[ASCII + PRINTED][][];
    /** Pairs of letters that are one letter in the language, as aa is å in Norwegian. */
    private final BitSet pairs = new BitSet(ASCII * ASCII);

    private final boolean inOrder;

    /** @param collator of primary, secondary or tertiary strength */
    PlainWeights(Collator collator) {
        this.collator = collator;
        this.levels = collator.getStrength() + 1;
        for (char c = 0; c < ASCII; c++) {
            weights[c] = levels(weighed(String.valueOf(c)));
        }
        for (char c = FIRST_PRINTED; c < FIRST_PRINTED + PRINTED; c++) {
            weights[place(c)] = levels(weighed(String.valueOf(c)));
        }
        for (char a = 'A'; a <= 'z'; a++) {
            for (char b = 'A'; b <= 'z'; b++) {
                if (Character.isLetter(a) && Character.isLetter(b)) {
                    pairs.set(a * ASCII + b, !isJoined("" + a + b));
                }
            }
        }
        this.inOrder = isJoined("A-b c");
    }

    /** True if a text is put together from the weights of its letters. */
    boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (place(c) < 0 || (i > 0 && c < ASCII && isPair(text.charAt(i - 1), c))) {
                return false;
            }
        }
        return inOrder; // in French, accents are weighed from the end
    }

    private boolean isPair(char before, char c) {
        return before < ASCII && pairs.get(before * ASCII + c);
    }

    /** Where the weights of a letter or sign stand; -1 if they are not at hand. */
    private static int place(char c) {
        if (c < ASCII) {
            return c;
        }
        return c >= FIRST_PRINTED && c < FIRST_PRINTED + PRINTED ? ASCII + c - FIRST_PRINTED : -1;
    }

    /** The weight of a text: the order of texts is that of their weights as unsigned bytes. */
    byte[] of(String text) {
        return isPlain(text) ? joined(text) : weighed(text);
    }

    private boolean isJoined(String text) {
        return Arrays.equals(weighed(text), joined(text));
    }

    private byte[] joined(String text) {
        int length = (levels - 1) * BETWEEN_LEVELS.length;
        for (int i = 0; i < text.length(); i++) {
            for (byte[] weight : weights[place(text.charAt(i))]) {
                length += weight.length;
            }
        }
        byte[] joined = new byte[length];
        int at = 0;
        for (int level = 0; level < levels; level++) {
            at += level == 0 ? 0 : BETWEEN_LEVELS.length;
            for (int i = 0; i < text.length(); i++) {
                byte[] weight = weights[place(text.charAt(i))][level];
                System.arraycopy(weight, 0, joined, at, weight.length);
                at += weight.length;
            }
        }
        return withoutEnd(joined);
    }

    /** The weights as the collator has them, without the marks at their end. */
    private byte[] weighed(String text) {
        return text.isEmpty()
                ? NOTHING
                : withoutEnd(collator.getCollationKey(text).toByteArray());
    }

    private static byte[] withoutEnd(byte[] key) {
        int end = key.length;
        while (end >= 2 && key[end - 1] == 0 && key[end - 2] == 0) {
            end -= 2;
        }
        return end == key.length ? key : Arrays.copyOf(key, end);
    }

    /** The parts of a key between its marks. */
    private byte[][] levels(byte[] key) {
        List<byte[]> parts = new ArrayList<>();
        int start = 0;
        for (int at = 0; at + 1 < key.length; at += 2) {
            if (key[at] == 0 && key[at + 1] == 0) {
                parts.add(Arrays.copyOfRange(key, start, at));
                start = at + 2;
            }
        }
        parts.add(Arrays.copyOfRange(key, start, key.length));
        while (parts.size() < levels) {
            parts.add(NOTHING);
        }
        return parts.toArray(new byte[0][]);
    }
}
