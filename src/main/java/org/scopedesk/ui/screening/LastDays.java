package org.scopedesk.ui.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The decisions of the last days.
 *
 * @param counts how many each day, today last
 */
record LastDays(List<Integer> counts) {
    LastDays {
        counts = List.copyOf(counts);
    }

    /** So many days up to {@code today}; what was decided before does not count. */
    static LastDays of(Map<LocalDate, Integer> all, LocalDate today, int days) {
        return new LastDays(IntStream.rangeClosed(1 - days, 0)
                .mapToObj(back -> all.getOrDefault(today.plusDays(back), 0))
                .toList());
    }

    /** The most of a day; 0 if nothing was decided. */
    int most() {
        return counts.stream().mapToInt(n -> n).max().orElse(0);
    }

    /** On how many days something was decided. */
    int worked() {
        return (int) counts.stream().filter(n -> n > 0).count();
    }
}
