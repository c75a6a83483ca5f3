package org.scopedesk.screening;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The alphabetical order of a language, made for many texts: the same order as that of {@link Collator}, which weighs
 * letter by letter and is slow. Here plain letters have their weights at hand, of other texts the beginning is weighed,
 * and only ties are weighed in full. Texts without a letter or sign come last. Not
 * safe for use by many threads.
 */
public final class Alphabet {
    private static final int HEAD = 40;

    private final PlainWeights letters;
    private final PlainWeights wholes;

    /**
     * @param locale whose alphabet
     * @param strength what tells texts apart that have the same letters, as {@link Collator#setStrength}
     */
    public Alphabet(Locale locale, int strength) {
        Collator full = Collator.getInstance(locale);
        full.setStrength(strength);
        Collator primary = Collator.getInstance(locale);
        primary.setStrength(Collator.PRIMARY);
        this.letters = new PlainWeights(primary);
        this.wholes = new PlainWeights(full);
    }

    /** The things in the order of their texts; equals keep the order given, and those without a text come last. */
    public <T> List<T> sorted(List<T> things, Function<T, String> text, boolean descending) {
        List<Weighed<T>> weighed = new ArrayList<>(things.size());
        List<T> empty = new ArrayList<>();
        for (T thing : things) {
            String of = text.apply(thing);
            if (of.isBlank()) {
                empty.add(thing);
            } else {
                weighed.add(weighed(thing, of));
            }
        }
        Comparator<Weighed<T>> order = this::compare;
        weighed.sort(descending ? order.reversed() : order);
        List<T> sorted = new ArrayList<>(things.size());
        weighed.forEach(each -> sorted.add(each.thing));
        sorted.addAll(empty);
        return sorted;
    }

    private static final class Weighed<T> {
        private final T thing;
        private final String text;
        private final byte[] head;
        private final boolean whole;
        private byte @Nullable [] key;

        /**
         * @param head the weights of the letters of the text, or of its beginning
         * @param whole true if they are of all of it
         */
        Weighed(T thing, String text, byte[] head, boolean whole) {
            this.thing = thing;
            this.text = text;
            this.head = head;
            this.whole = whole;
        }
    }

    private <T> Weighed<T> weighed(T thing, String text) {
        if (text.length() <= HEAD || letters.isPlain(text)) {
            return new Weighed<>(thing, text, letters.of(text), true);
        }
        int end = text.lastIndexOf(' ', HEAD); // no letter reaches past a blank
        return end < 0
                ? new Weighed<>(thing, text, letters.of(text), true)
                : new Weighed<>(thing, text, letters.of(text.substring(0, end)), false);
    }

    private int compare(Weighed<?> one, Weighed<?> other) {
        int place = Arrays.mismatch(one.head, other.head);
        if (place >= 0 && place < Math.min(one.head.length, other.head.length)) {
            return Byte.compareUnsigned(one.head[place], other.head[place]);
        }
        if (place >= 0 && one.whole && other.whole) {
            return Integer.compare(one.head.length, other.head.length);
        }
        return one.text.equals(other.text) ? 0 : Arrays.compareUnsigned(key(one), key(other));
    }

    /** The whole weight of a text, which only ties need; made once. */
    private byte[] key(Weighed<?> of) {
        byte[] key = of.key == null ? wholes.of(of.text) : of.key;
        of.key = key;
        return key;
    }
}
