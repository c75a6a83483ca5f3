package org.scopedesk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;
import org.jdbi.v3.core.Handle;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Field;
import org.scopedesk.review.Id;
import org.scopedesk.review.ImportedFile;
import org.scopedesk.review.ReviewFileException;
import org.scopedesk.review.Source;

/** The records of a review, as their sources delivered them. Safe for use by many threads. */
public final class Records {
    private static final int AT_ONCE = 500;

    /** Answered from the index alone; two fields in one since every column of every row costs a call out of Java. */
    private static final String HEADS = "SELECT seq, id || import_id, coalesce(year, 0) * 65536 + parts"
            + " FROM record INDEXED BY record_head WHERE seq > ? ORDER BY seq";

    private final Connections connections;

    Records(Connections connections) {
        this.connections = connections;
    }

    /** One record; empty if the review does not have it. */
    public Optional<BibRecord> byId(Id<BibRecord> id) {
        return connections.read(
                handle -> handle.createQuery("SELECT " + RecordRows.COLUMNS + " FROM record WHERE id = ?")
                        .bind(0, id.toString())
                        .map((row, context) -> RecordRows.read(row))
                        .findOne());
    }

    /**
     * The records of {@code ids} in the order of {@code ids}.
     *
     * @throws IllegalArgumentException if the review does not have one of them
     */
    public List<BibRecord> byIds(List<Id<BibRecord>> ids) {
        Map<Id<BibRecord>, BibRecord> found = connections.read(handle -> {
            Map<Id<BibRecord>, BibRecord> records = new HashMap<>();
            for (int from = 0; from < ids.size(); from += AT_ONCE) {
                find(handle, ids.subList(from, Math.min(ids.size(), from + AT_ONCE)), records);
            }
            return records;
        });
        List<BibRecord> ordered = new ArrayList<>(ids.size());
        for (Id<BibRecord> id : ids) {
            BibRecord record = found.get(id);
            if (record == null) {
                throw new IllegalArgumentException("no record " + id + " in " + connections.file());
            }
            ordered.add(record);
        }
        return ordered;
    }

    private static void find(Handle handle, List<Id<BibRecord>> ids, Map<Id<BibRecord>, BibRecord> into) {
        handle.createQuery("SELECT " + RecordRows.COLUMNS + " FROM record WHERE id IN (<ids>)")
                .bindList("ids", ids.stream().map(Id::toString).toList())
                .map((row, context) -> RecordRows.read(row))
                .forEach(record -> into.put(record.id(), record));
    }

    /** Hands over all records in the order of import, one at a time, so that memory does not grow with the review. */
    public void forEach(Consumer<? super BibRecord> consumer) {
        forEachAfter(0, (record, seq) -> consumer.accept(record));
    }

    /** Hands over the records that came after number {@code seq}, in order, each with its number. */
    public void forEachAfter(long seq, ObjLongConsumer<? super BibRecord> consumer) {
        connections.read(handle -> {
            handle.createQuery("SELECT " + RecordRows.COLUMNS + ", seq FROM record WHERE seq > ? ORDER BY seq")
                    .bind(0, seq)
                    .map((row, context) -> Map.entry(row.getLong(26), RecordRows.read(row)))
                    .forEach(numbered -> consumer.accept(numbered.getValue(), numbered.getKey()));
            return true;
        });
    }

    /** The heads of all records in the order of import. */
    public List<RecordHead> heads() {
        return headsAfter(0);
    }

    /** The heads of the records that came after number {@code seq}, in order. */
    public List<RecordHead> headsAfter(long seq) {
        return connections.read(handle -> {
            Map<String, Origin> origins = origins(handle);
            return handle.createQuery(HEADS)
                    .bind(0, seq)
                    .map((row, context) -> head(row, origins))
                    .list();
        });
    }

    private RecordHead head(ResultSet row, Map<String, Origin> origins) throws SQLException {
        String ids = row.getString(2);
        int middle = ids.length() / 2;
        Origin origin = origins.get(ids.substring(middle));
        if (origin == null) {
            throw ReviewFileException.damaged(connections.file(), "a record lacks its import or its search");
        }
        int yearAndParts = row.getInt(3);
        int year = yearAndParts >> 16;
        return new RecordHead(
                row.getLong(1),
                Id.of(ids.substring(0, middle)),
                origin.importId,
                origin.sourceId,
                year == 0 ? OptionalInt.empty() : OptionalInt.of(year),
                yearAndParts & 0xFFFF);
    }

    private record Origin(Id<ImportedFile> importId, Id<Source> sourceId) {}

    private static Map<String, Origin> origins(Handle handle) {
        return handle.createQuery(
                        "SELECT i.id, s.source_id FROM current_import i JOIN latest_search s ON s.id = i.search_id")
                .map((row, context) -> new Origin(LogShapes.id(row, 1), LogShapes.id(row, 2)))
                .collectToMap(origin -> origin.importId.toString(), origin -> origin);
    }

    /** The raw tags of a record with their values, in the order of the file; empty if the review does not have it. */
    public List<Field> fields(Id<BibRecord> id) {
        return connections.read(handle -> handle.createQuery("SELECT fields FROM record WHERE id = ?")
                .bind(0, id.toString())
                .map((row, context) -> Lines.fields(row.getString(1)))
                .findOne()
                .orElse(List.of()));
    }

    /** The titles of records, each under its id; records without a title are left out. */
    public Map<Id<BibRecord>, String> titles(List<Id<BibRecord>> ids) {
        return connections.read(handle -> {
            Map<Id<BibRecord>, String> titles = new HashMap<>();
            for (int from = 0; from < ids.size(); from += AT_ONCE) {
                handle.createQuery("SELECT id, title FROM record WHERE title <> '' AND id IN (<ids>)")
                        .bindList(
                                "ids",
                                ids.subList(from, Math.min(ids.size(), from + AT_ONCE)).stream()
                                        .map(Id::toString)
                                        .toList())
                        .map((row, context) -> Map.entry(LogShapes.<BibRecord>id(row, 1), row.getString(2)))
                        .forEach(title -> titles.put(title.getKey(), title.getValue()));
            }
            return titles;
        });
    }

    /**
     * What a queue is ordered and narrowed by besides the {@link RecordHead}.
     *
     * @param title as delivered
     * @param language as delivered
     */
    public record Words(String title, String language) {}

    /** The titles and languages of all records; holds them all, a few megabytes for 100,000. */
    public Map<Id<BibRecord>, Words> words() {
        return connections.read(handle -> handle.createQuery("SELECT id, title, language FROM record")
                .map((row, context) ->
                        Map.entry(LogShapes.<BibRecord>id(row, 1), new Words(row.getString(2), row.getString(3))))
                .collectToMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** How many records the review has. */
    public long count() {
        return number("SELECT count(*) FROM record");
    }

    /** The number of the record that came last; 0 if there is none. */
    public long lastSeq() {
        return number("SELECT coalesce(max(seq), 0) FROM record");
    }

    private long number(String sql) {
        return connections.read(
                handle -> handle.createQuery(sql).mapTo(Long.class).one());
    }
}
