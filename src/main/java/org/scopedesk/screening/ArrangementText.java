package org.scopedesk.screening;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scopedesk.review.Id;

/** Writes an arrangement as one line, to be remembered, and reads it again. */
public final class ArrangementText {
    private ArrangementText() {}

    public static String of(Arrangement arrangement) {
        QueueOrder order = arrangement.order();
        QueueFilter filter = arrangement.filter();
        List<String> parts = new ArrayList<>();
        add(parts, "by", order.by().name());
        add(parts, "seed", Long.toString(order.seed()));
        add(parts, "query", order.query());
        add(parts, "since", arrangement.since().toString());
        add(parts, "standing", filter.standing().name());
        filter.sources().forEach(id -> add(parts, "source", id.toString()));
        filter.fromYear().ifPresent(year -> add(parts, "from", Integer.toString(year)));
        filter.toYear().ifPresent(year -> add(parts, "to", Integer.toString(year)));
        filter.labels().forEach(id -> add(parts, "label", id.toString()));
        filter.languages().forEach(language -> add(parts, "language", language));
        add(parts, "abstractless", Boolean.toString(filter.withoutAbstract()));
        filter.changedSince().ifPresent(at -> add(parts, "changed", at.toString()));
        filter.decidedBefore().ifPresent(id -> add(parts, "before", id.toString()));
        add(parts, "words", filter.words());
        filter.similarTo().ifPresent(id -> add(parts, "similar", id.toString()));
        return String.join("&", parts);
    }

    /** The inverse of {@link #of}; empty for a line that it did not write. */
    public static Optional<Arrangement> read(String line) {
        try {
            Map<String, List<String>> parts = parts(line);
            QueueOrder order = new QueueOrder(
                    QueueOrder.By.valueOf(one(parts, "by")), Long.parseLong(one(parts, "seed")), one(parts, "query"));
            return Optional.of(new Arrangement(order, filter(parts), Id.of(one(parts, "since"))));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException | DateTimeException notOurs) {
            return Optional.empty();
        }
    }

    private static QueueFilter filter(Map<String, List<String>> parts) {
        return new QueueFilter(
                QueueFilter.Standing.valueOf(one(parts, "standing")),
                all(parts, "source", Id::of),
                year(parts, "from"),
                year(parts, "to"),
                all(parts, "label", Id::of),
                all(parts, "language", text -> text),
                Boolean.parseBoolean(one(parts, "abstractless")),
                some(parts, "changed").map(Instant::parse),
                some(parts, "before").map(Id::of),
                one(parts, "words"),
                some(parts, "similar").map(Id::of));
    }

    private static OptionalInt year(Map<String, List<String>> parts, String name) {
        return some(parts, name).map(Integer::valueOf).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private static <T> Set<T> all(Map<String, List<String>> parts, String name, Function<String, T> read) {
        return parts.getOrDefault(name, List.of()).stream().map(read).collect(Collectors.toSet());
    }

    private static String one(Map<String, List<String>> parts, String name) {
        return some(parts, name).orElseThrow(() -> new IllegalArgumentException("no " + name));
    }

    private static Optional<String> some(Map<String, List<String>> parts, String name) {
        return parts.getOrDefault(name, List.of()).stream().findFirst();
    }

    private static Map<String, List<String>> parts(String line) {
        Map<String, List<String>> parts = new HashMap<>();
        Stream.of(line.split("&", -1))
                .map(part -> part.split("=", 2))
                .forEach(part -> parts.computeIfAbsent(part[0], name -> new ArrayList<>())
                        .add(URLDecoder.decode(part[1], StandardCharsets.UTF_8)));
        return parts;
    }

    private static void add(List<String> parts, String name, String value) {
        parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}
