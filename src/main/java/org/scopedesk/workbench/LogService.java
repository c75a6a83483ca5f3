package org.scopedesk.workbench;

import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.scopedesk.citation.CsvWriter;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Stage;

/**
 * The log: everything that happened in a review, told from what was added to its file. Nobody is told of another's
 * decision, note or label before all decisions of that stage are in. Safe for use by many threads.
 */
public final class LogService {
    private static final Comparator<LogEntry> NEWEST_FIRST = Comparator.comparing((LogEntry entry) -> entry.at())
            .thenComparing(LogEntry::id)
            .reversed();

    private static final List<String> HEADER = List.of(
            "time (UTC)",
            "person",
            "kind",
            "stage",
            "what",
            "details",
            "record",
            "title",
            "other record",
            "other title");

    private final Desk desk;

    LogService(Desk desk) {
        this.desk = desk;
    }

    /**
     * The log as one person may see it.
     *
     * @param entries the newest first
     * @param titles the titles of the records they are about, by id; records without a title are left out
     */
    public record Told(List<LogEntry> entries, Map<Id<BibRecord>, String> titles) {
        public Told {
            entries = List.copyOf(entries);
        }

        /** The entries a filter wants, the newest first. */
        public List<LogEntry> matching(LogFilter filter) {
            return filter.equals(LogFilter.ALL)
                    ? entries
                    : entries.stream()
                            .filter(entry -> filter.wants(entry, titles))
                            .toList();
        }

        /** Whoever did something, in the order of their names. */
        public List<String> people() {
            return entries.stream()
                    .map(LogEntry::by)
                    .filter(name -> !name.isEmpty())
                    .distinct()
                    .sorted(String.CASE_INSENSITIVE_ORDER)
                    .toList();
        }

        /** The title of a record; empty if it has none. */
        public String title(Optional<Id<BibRecord>> record) {
            return record.map(id -> titles.getOrDefault(id, "")).orElse("");
        }
    }

    /** Everything that happened, as {@code viewer} may see it; nobody in particular sees no decision that is open. */
    public Told told(Optional<Id<Reviewer>> viewer) {
        List<LogEntry> entries = new ArrayList<>();
        LogDesk names = new LogDesk(desk, viewer);
        new LogOfRecords(desk, names).addTo(entries);
        new LogOfSetup(desk, names).addTo(entries);
        new LogOfGroups(desk, names).addTo(entries);
        entries.sort(NEWEST_FIRST);
        List<Id<BibRecord>> records = entries.stream()
                .flatMap(e -> Stream.concat(e.record().stream(), e.other().stream()))
                .distinct()
                .toList();
        return new Told(entries, desk.file().records().titles(records));
    }

    /**
     * Saves entries as CSV in UTF-8, in the order given; cells that a spreadsheet would run are made harmless.
     *
     * @return how many
     * @throws UncheckedIOException if the file cannot be written
     */
    public int save(Told told, List<LogEntry> entries, Path file) {
        WholeFile.write(file, out -> {
            Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            text.append(CsvWriter.BYTE_ORDER_MARK);
            CsvWriter csv = new CsvWriter(text);
            csv.row(HEADER);
            for (LogEntry entry : entries) {
                csv.row(row(told, entry));
            }
            text.flush();
        });
        return entries.size();
    }

    private static List<String> row(Told told, LogEntry entry) {
        return List.of(
                entry.at().toString(),
                entry.by(),
                entry.kind().word(),
                entry.stage().map(Stage::word).orElse("").replace('_', ' '),
                entry.word().replace('_', ' '),
                String.join(" | ", entry.details()),
                entry.record().map(Id::toString).orElse(""),
                told.title(entry.record()),
                entry.other().map(Id::toString).orElse(""),
                told.title(entry.other()));
    }
}
