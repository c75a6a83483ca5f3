package org.scopedesk.workbench;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.review.ImportedFile;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Search;
import org.scopedesk.review.Source;
import org.scopedesk.review.Stage;
import org.scopedesk.store.History;
import org.scopedesk.store.History.Row;
import org.scopedesk.workbench.LogEntry.Kind;

/** What became of the review's frame: imports, sources, searches, criteria, reasons, reviewers, labels, settings. */
final class LogOfSetup {
    private final Desk desk;
    private final LogDesk names;
    private final Map<String, Row> last = new HashMap<>();
    private final Map<Id<Search>, String> searches = new HashMap<>();
    private final Map<String, String> files = new HashMap<>();
    private final Map<String, String> listed = new HashMap<>();

    LogOfSetup(Desk desk, LogDesk names) {
        this.desk = desk;
        this.names = names;
        Map<Id<Source>, String> sources = new HashMap<>();
        desk.file().setup().sources().known().forEach(s -> sources.put(s.id(), s.name()));
        desk.file()
                .setup()
                .searches()
                .known()
                .forEach(s -> searches.put(s.id(), sources.getOrDefault(s.sourceId(), "")));
    }

    void addTo(List<LogEntry> entries) {
        for (ImportedFile file : desk.file().imports().all()) {
            entries.add(imported(file));
            files.put(file.id().toString(), file.fileName());
        }
        List<Row> rows = desk.file().history().rows();
        rows.forEach(row -> listed.put(row.get("id"), RevisionWords.name(row, searches)));
        for (Row row : rows) {
            entry(row).ifPresent(entries::add);
        }
    }

    private Optional<LogEntry> entry(Row row) {
        return switch (row.table()) {
            case "setting" -> setting(row);
            case "labelling" -> labelling(row);
            case "repair" ->
                Optional.of(told(row, Kind.IMPORT, "repair", file(row)).about(Id.of(row.get("record"))));
            case "import_move" ->
                Optional.of(told(
                        row,
                        Kind.IMPORT,
                        "import_moved",
                        file(row),
                        searches.getOrDefault(Id.<Search>of(row.get("search_id")), "")));
            default -> revision(row);
        };
    }

    private LogEntry imported(ImportedFile file) {
        return LogEntry.of(
                file.id(),
                Kind.IMPORT,
                file.at(),
                file.by(),
                "import",
                List.of(
                        file.fileName(),
                        searches.getOrDefault(file.searchId(), ""),
                        String.valueOf(file.read()),
                        String.valueOf(file.rejected())));
    }

    private Optional<LogEntry> setting(Row row) {
        Optional<Row> before = Optional.ofNullable(last.put("setting " + row.get("name"), row));
        return SettingWords.of(row.get("name"), row.get("value"), before.map(r -> r.get("value")))
                .map(said ->
                        LogEntry.of(id(row), said.kind(), at(row), row.get("made_by"), said.word(), said.details()));
    }

    private Optional<LogEntry> labelling(Row row) {
        Id<Reviewer> reviewer = Id.of(row.get("reviewer"));
        Id<BibRecord> record = Id.of(row.get("record"));
        Stage stage = Stage.of(row.get("stage"));
        if (!names.sees(reviewer, stage, record)) {
            return Optional.empty();
        }
        String word = row.get("attached").equals("1") ? "label_put" : "label_taken";
        return Optional.of(LogEntry.of(
                        id(row),
                        Kind.LABEL,
                        at(row),
                        names.person(reviewer),
                        word,
                        List.of(listed.getOrDefault(row.get("label"), "?")))
                .about(record)
                .at(stage));
    }

    private Optional<LogEntry> revision(Row row) {
        Optional<Row> before = Optional.ofNullable(last.put(row.get("id"), row));
        return RevisionWords.of(row, before, searches, listed)
                .map(said ->
                        LogEntry.of(id(row), said.kind(), at(row), row.get("made_by"), said.word(), said.details()));
    }

    private String file(Row row) {
        return files.getOrDefault(row.get("import_id"), "");
    }

    private static LogEntry told(Row row, Kind kind, String word, String... details) {
        return LogEntry.of(id(row), kind, at(row), row.get("made_by"), word, List.of(details));
    }

    private static Id<History> id(Row row) {
        String revision = row.get("revision");
        return new Id<>(UUID.fromString(revision.isEmpty() ? row.get("id") : revision));
    }

    private static Instant at(Row row) {
        return Instant.parse(row.get("made_at"));
    }
}
