package org.scopedesk.duplicate;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was made of the keys asked for lately, for keys that occur again and again: the same journals and authors
 * stand in many records. Saves the work, and the memory of equal values. A bounded number is kept. Safe for use by many
 * threads.
 *
 * @param <K> what a value is made of; immutable
 * @param <V> the values; immutable
 */
final class Repeated<K, V> {
    /** In characters; longer keys are not worth their memory. */
    private static final int LONGEST = 200;

    private final AtomicReferenceArray<@Nullable Made<K, V>> kept;
    private final ToIntFunction<K> length;
    private final Function<K, V> make;

    private record Made<K, V>(K key, V value) {}

    /**
     * @param most how many values to keep at most
     * @param length how long a key is, in characters
     * @param make makes a value; the same for equal keys
     */
    Repeated(int most, ToIntFunction<K> length, Function<K, V> make) {
        this.kept = new AtomicReferenceArray<>(most);
        this.length = length;
        this.make = make;
    }

    V of(K key) {
        if (length.applyAsInt(key) > LONGEST) {
            return make.apply(key);
        }
        int hash = key.hashCode() * 0x9E3779B9;
        int place = Math.floorMod(hash ^ hash >>> 16, kept.length());
        Made<K, V> before = kept.getPlain(place);
        if (before != null && before.key.equals(key)) {
            return before.value;
        }
        V value = make.apply(key);
        kept.setPlain(place, new Made<>(key, value));
        return value;
    }
}
