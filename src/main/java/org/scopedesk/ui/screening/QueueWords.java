package org.scopedesk.ui.screening;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.scopedesk.review.Criterion;
import org.scopedesk.screening.Arrangement;
import org.scopedesk.screening.QueueFilter;
import org.scopedesk.screening.QueueOrder;
import org.scopedesk.ui.Texts;
import org.scopedesk.workbench.QueueService.CriterionChange;

/** Puts the order and the narrowing of a queue into one line. */
record QueueWords(Texts texts, LabelsModel labels) {

    String of(QueueModel.Shown shown) {
        Arrangement arrangement = shown.arrangement();
        List<String> parts = new ArrayList<>();
        if (arrangement.filter().similarTo().isPresent()) {
            parts.add(texts.of("queue.says.similar", shown.similarTo()));
        } else if (arrangement.order().by() != QueueOrder.By.IMPORT) {
            parts.add(order(arrangement.order()));
        }
        add(parts, arrangement.filter());
        return String.join(" · ", parts);
    }

    String name(QueueOrder.By by) {
        return texts.of("queue.order." + by.name().toLowerCase(Locale.ROOT));
    }

    String name(QueueFilter.Standing standing) {
        return texts.of("queue.standing." + standing.name().toLowerCase(Locale.ROOT));
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(texts.locale())
                .format(day);
    }

    /** What changed of a criterion. */
    String what(CriterionChange change) {
        String old = change.before().map(Criterion::text).orElse("");
        String now = change.after().map(Criterion::text).orElse("");
        if (old.isEmpty()) {
            return texts.of("queue.change.added", now);
        }
        return now.isEmpty() ? texts.of("queue.change.removed", old) : texts.of("queue.change.reworded", old, now);
    }

    /** When a criterion changed, and which. */
    String when(Optional<CriterionChange> change) {
        return change.map(c -> texts.of(
                        "queue.before.day",
                        day(LocalDate.ofInstant(c.at(), ZoneId.systemDefault())),
                        c.after().or(c::before).map(Criterion::text).orElse("")))
                .orElse(texts.of("queue.before.any"));
    }

    private String order(QueueOrder order) {
        return switch (order.by()) {
            case RANDOM -> texts.of("queue.says.random", Long.toString(order.seed()));
            case RELEVANCE -> texts.of("queue.says.relevance", order.query());
            default -> name(order.by());
        };
    }

    private void add(List<String> parts, QueueFilter filter) {
        if (filter.standing() != QueueFilter.Standing.ANY) {
            parts.add(name(filter.standing()));
        }
        if (!filter.words().isEmpty()) {
            parts.add(texts.of("queue.says.words", filter.words()));
        }
        if (filter.decidedBefore().isPresent()) {
            parts.add(texts.of("queue.says.before"));
        }
        filter.changedSince()
                .ifPresent(at ->
                        parts.add(texts.of("queue.says.since", day(LocalDate.ofInstant(at, ZoneId.systemDefault())))));
        if (filter.fromYear().isPresent() || filter.toYear().isPresent()) {
            parts.add(year(filter.fromYear()) + "–" + year(filter.toYear()));
        }
        if (!filter.sources().isEmpty()) {
            parts.add(texts.of("queue.says.sources", filter.sources().size()));
        }
        if (!filter.labels().isEmpty()) {
            parts.add(labels.of(List.copyOf(filter.labels())).stream()
                    .map(label -> label.name())
                    .sorted()
                    .collect(Collectors.joining(", ")));
        }
        if (!filter.languages().isEmpty()) {
            parts.add(filter.languages().stream().map(this::language).sorted().collect(Collectors.joining(", ")));
        }
        if (filter.withoutAbstract()) {
            parts.add(texts.of("queue.abstractless"));
        }
    }

    String language(String name) {
        return name.isEmpty() ? texts.of("queue.language.none") : name;
    }

    private static String year(java.util.OptionalInt year) {
        return year.isPresent() ? Integer.toString(year.getAsInt()) : "";
    }
}
