package org.scopedesk.workbench;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.review.Stage;

/**
 * One thing that happened in a review.
 *
 * @param id the id of what was added to the file; ids sort by time
 * @param kind what kind of thing
 * @param at when
 * @param by the name of who did it; empty for the program
 * @param stage the stage it belongs to, if it belongs to one
 * @param record the record it is about, if it is about one
 * @param other the second record, for what was said of a pair
 * @param word what happened, a word of a closed list: {@code exclude_reason}, {@code criterion_renamed}
 * @param details what belongs to the word, in a fixed order: the reason, the old wording, a count
 */
public record LogEntry(
        Id<LogEntry> id,
        Kind kind,
        Instant at,
        String by,
        Optional<Stage> stage,
        Optional<Id<BibRecord>> record,
        Optional<Id<BibRecord>> other,
        String word,
        List<String> details) {

    public LogEntry {
        details = List.copyOf(details);
    }

    /** Kinds of things that happen, in the order in which they are offered. */
    public enum Kind {
        DECISION,
        UNDO,
        ADJUDICATION,
        NOTE,
        LABEL,
        RETRIEVAL,
        GROUPING,
        IMPORT,
        SOURCE,
        CRITERION,
        REASON,
        REVIEWER,
        SETTING;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static LogEntry of(Id<?> id, Kind kind, Instant at, String by, String word, List<String> details) {
        return new LogEntry(
                new Id<>(id.value()),
                kind,
                at,
                by,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                word,
                details);
    }

    LogEntry about(Id<BibRecord> what) {
        return new LogEntry(id, kind, at, by, stage, Optional.of(what), other, word, details);
    }

    LogEntry and(Id<BibRecord> second) {
        return new LogEntry(id, kind, at, by, stage, record, Optional.of(second), word, details);
    }

    LogEntry at(Stage where) {
        return new LogEntry(id, kind, at, by, Optional.of(where), record, other, word, details);
    }
}
