package org.scopedesk.workbench;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.review.Stage;
import org.scopedesk.workbench.LogEntry.Kind;

/**
 * Which entries of the log are wanted; what is empty asks for nothing.
 *
 * @param kind of this kind
 * @param by by this person, by name
 * @param stage at this stage
 * @param from at this moment or later
 * @param to at this moment or earlier
 * @param text with this text in a title, a name or a detail; case and accents do not matter
 */
public record LogFilter(
        Optional<Kind> kind,
        Optional<String> by,
        Optional<Stage> stage,
        Optional<Instant> from,
        Optional<Instant> to,
        String text) {
    public static final LogFilter ALL =
            new LogFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "");

    public LogFilter {
        text = folded(text.strip());
    }

    /** Whether an entry is wanted. */
    boolean wants(LogEntry entry, Map<Id<BibRecord>, String> titles) {
        return kind.map(k -> k == entry.kind()).orElse(true)
                && by.map(name -> name.equals(entry.by())).orElse(true)
                && stage.map(s -> entry.stage().equals(Optional.of(s))).orElse(true)
                && from.map(moment -> !entry.at().isBefore(moment)).orElse(true)
                && to.map(moment -> !entry.at().isAfter(moment)).orElse(true)
                && (text.isEmpty() || hasText(entry, titles));
    }

    private boolean hasText(LogEntry entry, Map<Id<BibRecord>, String> titles) {
        return has(entry.by())
                || entry.details().stream().anyMatch(this::has)
                || entry.record().map(id -> has(titles.getOrDefault(id, ""))).orElse(false)
                || entry.other().map(id -> has(titles.getOrDefault(id, ""))).orElse(false);
    }

    private boolean has(String where) {
        return folded(where).contains(text);
    }

    private static String folded(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        boolean plain = lower.chars().allMatch(c -> c < 128);
        return plain ? lower : Normalizer.normalize(lower, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
    }
}
