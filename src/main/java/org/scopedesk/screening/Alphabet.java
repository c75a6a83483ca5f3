package org.scopedesk.screening;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The alphabetical order of a language, made for many texts: the same order as that of {@link Collator}, which weighs
 * letter by letter and is slow. Here plain letters have their weights at hand, of other texts the beginning is weighed,
 * and only ties are compared in full. Texts without a letter or sign come last. Not
 * safe for use by many threads.
 */
public final class Alphabet {
    private static final int HEAD = 40;
    private static final int ASCII = 128;
    private static final byte[] NOTHING = {};

    private final Collator full;
    private final Collator letters;
    private final byte[][] weights = new byte[ASCII][];
    /** Pairs of letters that are one letter in the language, as aa is å in Norwegian. */
    private final BitSet pairs = new BitSet(ASCII * ASCII);

    /**
     * @param locale whose alphabet
     * @param strength what tells texts apart that have the same letters, as {@link Collator#setStrength}
     */
    public Alphabet(Locale locale, int strength) {
        this.full = Collator.getInstance(locale);
        this.letters = Collator.getInstance(locale);
        full.setStrength(strength);
        letters.setStrength(Collator.PRIMARY);
        for (char c = 0; c < ASCII; c++) {
            weights[c] = weigh(String.valueOf(c));
        }
        for (char a = 'A'; a <= 'z'; a++) {
            for (char b = 'A'; b <= 'z'; b++) {
                if (Character.isLetter(a) && Character.isLetter(b)) {
                    pairs.set(a * ASCII + b, !Arrays.equals(weigh("" + a + b), joined(weights[a], weights[b])));
                }
            }
        }
    }

    /** The things in the order of their texts; equals keep the order given, and those without a text come last. */
    public <T> List<T> sorted(List<T> things, Function<T, String> text, boolean descending) {
        Comparator<Weighed<T>> order = this::compare;
        return things.stream()
                .map(thing -> weighed(thing, text.apply(thing)))
                .sorted(Comparator.<Weighed<T>, Boolean>comparing(Weighed::isEmpty)
                        .thenComparing(descending ? order.reversed() : order))
                .map(Weighed::thing)
                .toList();
    }

    private static final class Weighed<T> {
        private final T thing;
        private final String text;
        private final byte[] head;
        private @Nullable CollationKey whole;

        Weighed(T thing, String text, byte[] head) {
            this.thing = thing;
            this.text = text;
            this.head = head;
        }

        T thing() {
            return thing;
        }

        boolean isEmpty() {
            return text.isBlank();
        }
    }

    private <T> Weighed<T> weighed(T thing, String text) {
        if (text.length() <= HEAD || text.chars().allMatch(c -> c < ASCII)) {
            return new Weighed<>(thing, text, head(text));
        }
        int end = text.lastIndexOf(' ', HEAD); // no letter reaches past a blank
        return new Weighed<>(thing, text, head(end < 0 ? text : text.substring(0, end)));
    }

    private int compare(Weighed<?> one, Weighed<?> other) {
        int place = Arrays.mismatch(one.head, other.head);
        if (place >= 0 && place < Math.min(one.head.length, other.head.length)) {
            return Byte.compareUnsigned(one.head[place], other.head[place]);
        }
        return one.text.equals(other.text) ? 0 : key(one).compareTo(key(other));
    }

    /** The whole weight of a text, which only ties need; made once. */
    private CollationKey key(Weighed<?> of) {
        CollationKey key = of.whole == null ? full.getCollationKey(of.text) : of.whole;
        of.whole = key;
        return key;
    }

    /** The weights of the letters of a text. */
    private byte[] head(String text) {
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ASCII || (i > 0 && pairs.get(text.charAt(i - 1) * ASCII + c))) {
                return weigh(text);
            }
            length += weights[c].length;
        }
        byte[] head = new byte[length];
        int at = 0;
        for (int i = 0; i < text.length(); i++) {
            byte[] weight = weights[text.charAt(i)];
            System.arraycopy(weight, 0, head, at, weight.length);
            at += weight.length;
        }
        return head;
    }

    /** The weights as the collator has them, without the mark at their end. */
    private byte[] weigh(String text) {
        byte[] key = text.isEmpty() ? NOTHING : letters.getCollationKey(text).toByteArray();
        int end = key.length;
        while (end >= 2 && key[end - 1] == 0 && key[end - 2] == 0) {
            end -= 2;
        }
        return Arrays.copyOf(key, end);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
