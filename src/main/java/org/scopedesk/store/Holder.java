package org.scopedesk.store;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Who has a review open for writing.
 *
 * @param user the name on the computer
 * @param host the computer
 * @param process the number of the process
 * @param since since when
 */
record Holder(String user, String host, long process, Instant since) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    static Holder thisProcess(Instant since) {
        return new Holder(
                System.getProperty("user.name", "someone"),
                hostName(),
                ProcessHandle.current().pid(),
                since);
    }

    /** {@code Anna on desk-3 (process 4711) since 14:05}; with the day if that was not today. */
    String sentence(ZoneId zone, LocalDate today) {
        LocalDateTime began = LocalDateTime.ofInstant(since, zone);
        DateTimeFormatter form = began.toLocalDate().equals(today) ? TIME : DAY_AND_TIME;
        return "%s on %s (process %d) since %s".formatted(user, host, process, form.format(began));
    }

    /** The content of the lock file. */
    String lines() {
        return "user=%s%nhost=%s%nprocess=%d%nsince=%s%n".formatted(user, host, process, since);
    }

    /** The inverse of {@link #lines}; empty if the text is not complete. */
    static Optional<Holder> read(String lines) {
        Map<String, String> values = new HashMap<>();
        lines.lines().forEach(line -> {
            int equals = line.indexOf('=');
            if (equals > 0) {
                values.put(line.substring(0, equals), line.substring(equals + 1));
            }
        });
        try {
            return Optional.of(new Holder(
                    values.getOrDefault("user", "someone"),
                    values.getOrDefault("host", "another computer"),
                    Long.parseLong(values.getOrDefault("process", "")),
                    Instant.parse(values.getOrDefault("since", ""))));
        } catch (NumberFormatException | DateTimeParseException incomplete) {
            return Optional.empty();
        }
    }

    private static String hostName() {
        for (String variable : new String[] {"COMPUTERNAME", "HOSTNAME"}) {
            String name = System.getenv(variable);
            if (name != null && !name.isBlank()) {
                return name.strip();
            }
        }
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException unnamed) {
            return "this computer";
        }
    }
}
