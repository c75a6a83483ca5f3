package org.scopedesk.screening;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How fast a reviewer screens, from the times of the decisions. Time between two decisions counts as work if it is no
 * longer than {@link #PAUSE}.
 *
 * @param today how many were decided today
 * @param perHour decisions in an hour of work, of today if there are enough of them, else of all; empty if unknown
 * @param sitting how long the reviewer has worked without a pause, up to now
 * @param days how many were decided on each day, only days with any, in their order
 */
public record Pace(int today, Optional<Double> perHour, Duration sitting, Map<LocalDate, Integer> days) {
    /** A longer gap between two decisions is a pause. */
    public static final Duration PAUSE = Duration.ofMinutes(5);

    /** Nobody decides quicker; what was is the work of a program, as in a sample. */
    private static final Duration QUICKEST = Duration.ofMillis(200);

    /** With fewer gaps than this a rate would be a guess. */
    private static final int ENOUGH = 10;

    public Pace {
        days = java.util.Collections.unmodifiableMap(new TreeMap<>(days));
    }

    /**
     * The pace of a reviewer.
     *
     * @param times of the decisions made one by one, in their order
     * @param now the moment
     * @param zone where days begin
     */
    public static Pace of(List<Instant> times, Instant now, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        Map<LocalDate, Integer> days = new TreeMap<>();
        times.forEach(at -> days.merge(LocalDate.ofInstant(at, zone), 1, Integer::sum));
        List<Instant> ofToday = times.stream()
                .filter(at -> LocalDate.ofInstant(at, zone).equals(today))
                .toList();
        return new Pace(ofToday.size(), rate(ofToday).or(() -> rate(times)), sitting(times, now), days);
    }

    /** How long so many more take at this pace; empty if it is unknown. */
    public Optional<Duration> timeFor(int left) {
        return perHour.map(rate -> Duration.ofSeconds(Math.round(left * 3600.0 / rate)));
    }

    private static Optional<Double> rate(List<Instant> times) {
        long gaps = 0;
        Duration work = Duration.ZERO;
        for (int i = 1; i < times.size(); i++) {
            Duration gap = Duration.between(times.get(i - 1), times.get(i));
            if (gap.compareTo(PAUSE) <= 0 && gap.compareTo(QUICKEST) >= 0) {
                gaps++;
                work = work.plus(gap);
            }
        }
        return gaps < ENOUGH || work.isZero() ? Optional.empty() : Optional.of(gaps * 3_600_000.0 / work.toMillis());
    }

    private static Duration sitting(List<Instant> times, Instant now) {
        Instant begun = now;
        for (int i = times.size() - 1; i >= 0; i--) {
            if (Duration.between(times.get(i), begun).compareTo(PAUSE) > 0) {
                break;
            }
            begun = times.get(i);
        }
        return Duration.between(begun, now);
    }
}
