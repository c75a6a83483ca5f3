package org.scopedesk.review;

import java.util.UUID;

/**
 * The identifier of one {@code T}, unique over all desks; ids made by one {@link IdSource} sort in the order they were
 * made.
 *
 * @param <T> the type of thing that is identified; keeps a reviewer's id from being taken for a record's
 */
public record Id<T>(UUID value) implements Comparable<Id<T>> {

    /**
     * Reads the form that {@link #toString} writes.
     *
     * @throws IllegalArgumentException if {@code text} is not a UUID
     */
    public static <T> Id<T> of(String text) {
        return new Id<>(UUID.fromString(text));
    }

    /** Orders by the unsigned bits, so that time-ordered UUIDs sort by time. */
    @Override
    public int compareTo(Id<T> other) {
        int high = Long.compareUnsigned(value.getMostSignificantBits(), other.value.getMostSignificantBits());
        return high != 0
                ? high
                : Long.compareUnsigned(value.getLeastSignificantBits(), other.value.getLeastSignificantBits());
    }

    /** Written out: what a record gets by itself takes several times as long, and maps of ids are asked all the time. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Id<?> id && value.equals(id.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
