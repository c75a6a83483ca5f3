package org.scopedesk.ui.log;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.review.Stage;
import org.scopedesk.ui.Texts;
import org.scopedesk.workbench.LogEntry;
import org.scopedesk.workbench.LogEntry.Kind;

/** Says entries of the log in the words of the window. */
final class LogWords {
    private static final DateTimeFormatter TO_THE_SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private static final Pattern COUNT = Pattern.compile("\\d{1,18}");

    private final Texts texts;

    LogWords(Texts texts) {
        this.texts = texts;
    }

    /** {@code 2026-01-31 14:05:09}, in this computer's time zone; the form in which moments are written too. */
    static String time(Instant at) {
        return TO_THE_SECOND.format(at.atZone(ZoneId.systemDefault()));
    }

    String kind(Kind kind) {
        return texts.of("log.kind." + kind.word());
    }

    /** Who did it: a name, or the program. */
    String person(LogEntry entry) {
        return entry.by().isEmpty() ? texts.of("log.program") : entry.by();
    }

    String stage(LogEntry entry) {
        return entry.stage().map(this::stage).orElse("");
    }

    String stage(Stage stage) {
        return texts.of("log.stage." + stage.word());
    }

    String what(LogEntry entry) {
        boolean counts = entry.kind() == Kind.GROUPING || entry.kind() == Kind.IMPORT;
        return texts.of(
                "log.what." + entry.word(),
                entry.details().stream()
                        .map(detail -> counts && COUNT.matcher(detail).matches() ? Long.valueOf(detail) : detail)
                        .toArray());
    }

    /** The record's title, or both titles of a pair. */
    String record(LogEntry entry, Map<Id<BibRecord>, String> titles) {
        String first = title(entry.record(), titles);
        return entry.other().isEmpty() ? first : first + "  ⇄  " + title(entry.other(), titles);
    }

    private String title(Optional<Id<BibRecord>> record, Map<Id<BibRecord>, String> titles) {
        return record.map(id -> titles.getOrDefault(id, texts.of("log.untitled")))
                .orElse("");
    }
}
