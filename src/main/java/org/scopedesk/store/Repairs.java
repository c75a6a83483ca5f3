package org.scopedesk.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Field;
import org.scopedesk.review.Id;
import org.scopedesk.review.ImportedFile;
import org.scopedesk.review.RejectedEntry;
import org.scopedesk.review.Repair;
import org.scopedesk.review.SetAside;

/** The entries that could not be read, and the repairs that made records of them. Safe for use by many threads. */
public final class Repairs {
    private static final String ENTRIES = "SELECT e.number, e.line, e.raw, e.problem, p.id, p.record, p.raw, p.made_by,"
            + " p.made_at, e.import_id FROM rejected_entry AS e"
            + " LEFT JOIN repair AS p ON p.import_id = e.import_id AND p.number = e.number WHERE e.import_id = ?";

    private final Connections connections;

    Repairs(Connections connections) {
        this.connections = connections;
    }

    /** The entries of an import that could not be read when it was made, in the order of the file. */
    public List<SetAside> of(Id<ImportedFile> id) {
        return connections.read(handle -> handle.createQuery(ENTRIES + " ORDER BY e.number")
                .bind(0, id.toString())
                .map((row, context) -> read(row))
                .list());
    }

    /** The place of a rejected entry among all entries of its file, from 1: between the records before and after it. */
    public int place(Id<ImportedFile> id, int number) {
        return connections.read(handle -> handle.createQuery("""
                        SELECT :number + count(*) FROM record AS r
                        WHERE r.import_id = :id AND r.id NOT IN (SELECT record FROM repair)
                          AND r.line < (SELECT line FROM rejected_entry WHERE import_id = :id AND number = :number)""")
                .bind("id", id.toString())
                .bind("number", number)
                .mapTo(Integer.class)
                .one());
    }

    /**
     * Adds a repair together with the record it made.
     *
     * @throws IllegalArgumentException if the record is another than the repair names
     * @throws org.scopedesk.review.ReviewFileException of kind REFUSED if there is no such entry or it was repaired
     *     before
     */
    public void add(Repair repair, BibRecord record, List<Field> fields) {
        if (!repair.record().equals(record.id()) || !repair.importId().equals(record.importId())) {
            throw new IllegalArgumentException(
                    "the repair " + repair.id() + " made another record than " + record.id());
        }
        connections.write(handle -> {
            insert(handle, record, fields);
            return handle.execute(
                    "INSERT INTO repair (id, import_id, number, record, raw, made_by, made_at)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                    repair.id().toString(),
                    repair.importId().toString(),
                    repair.number(),
                    repair.record().toString(),
                    repair.raw(),
                    repair.by(),
                    repair.at().toString());
        });
    }

    private static void insert(Handle handle, BibRecord record, List<Field> fields) throws SQLException {
        try (PreparedStatement statement = handle.getConnection().prepareStatement(RecordRows.INSERTION)) {
            RecordRows.set(statement, record, fields);
            statement.executeUpdate();
        }
    }

    private static SetAside read(ResultSet row) throws SQLException {
        int number = row.getInt(1);
        RejectedEntry entry = new RejectedEntry(row.getLong(2), row.getString(3), row.getString(4));
        if (row.getString(5) == null) {
            return new SetAside(number, entry, Optional.empty());
        }
        Repair repair = new Repair(
                LogShapes.id(row, 5),
                LogShapes.id(row, 10),
                number,
                LogShapes.id(row, 6),
                row.getString(7),
                row.getString(8),
                Instant.parse(row.getString(9)));
        return new SetAside(number, entry, Optional.of(repair));
    }
}
