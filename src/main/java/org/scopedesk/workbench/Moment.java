package org.scopedesk.workbench;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Reads moments that people write: {@code 2026-01-31}, {@code 2026-01-31 14:05}, {@code 2026-01-31T13:05Z}. */
public final class Moment {
    private Moment() {}

    /** The last moment of what was written: of the day, the minute or the second; empty if it is none. */
    public static Optional<Instant> end(String text, ZoneId zone) {
        return read(text, zone, LocalTime.MAX, 59, 999_999_999);
    }

    /** The first moment of what was written; empty if it is none. */
    public static Optional<Instant> start(String text, ZoneId zone) {
        return read(text, zone, LocalTime.MIN, 0, 0);
    }

    private static Optional<Instant> read(String text, ZoneId zone, LocalTime ofDay, int second, int nano) {
        String plain = text.strip().replaceFirst("\\s+", "T");
        try {
            if (!plain.contains("T")) {
                return Optional.of(
                        LocalDate.parse(plain).atTime(ofDay).atZone(zone).toInstant());
            }
            if (plain.matches(".*T.*(?:Z|[+-]\\d\\d:?\\d\\d)")) {
                return Optional.of(OffsetDateTime.parse(plain).toInstant());
            }
            LocalDateTime time = LocalDateTime.parse(plain);
            boolean toTheMinute = plain.length() == "2026-01-31T14:05".length();
            LocalDateTime exact = toTheMinute ? time.withSecond(second) : time;
            return Optional.of((plain.contains(".") ? exact : exact.withNano(nano))
                    .atZone(zone)
                    .toInstant());
        } catch (DateTimeParseException notOne) {
            return Optional.empty();
        }
    }
}
