package org.scopedesk.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Field;
import org.scopedesk.review.Id;
import org.scopedesk.review.ImportedFile;
import org.scopedesk.review.RejectedEntry;

/** Writes the entries of one import in batches and counts them. Not for use by several threads. */
final class ImportWriter implements ImportSink, AutoCloseable {
    private static final int BATCH = 200;

    private final Path file;
    private final Id<ImportedFile> importId;
    private final PreparedStatement records;
    private final PreparedStatement rejects;
    private int read;
    private int rejected;

    ImportWriter(Path file, Id<ImportedFile> importId, Connection connection) throws SQLException {
        this.file = file;
        this.importId = importId;
        this.records = connection.prepareStatement(RecordRows.INSERTION);
        this.rejects = connection.prepareStatement("INSERT INTO rejected_entry (import_id, number, line, problem, raw)"
                + " VALUES (?, ?, ?, ?, ?) ON CONFLICT (import_id, number) DO NOTHING");
    }

    @Override
    public void record(BibRecord record, List<Field> fields) {
        if (!record.importId().equals(importId)) {
            throw new IllegalArgumentException("a record of another import: " + record.importId());
        }
        try {
            RecordRows.set(records, record, fields);
            records.addBatch();
            if (++read % BATCH == 0) {
                records.executeBatch();
            }
        } catch (SQLException e) {
            throw Failures.of(file, e);
        }
    }

    @Override
    public void rejected(RejectedEntry entry) {
        try {
            rejects.setString(1, importId.toString());
            rejects.setInt(2, ++rejected);
            rejects.setLong(3, entry.line());
            rejects.setString(4, entry.problem());
            rejects.setString(5, entry.raw());
            rejects.addBatch();
            if (rejected % BATCH == 0) {
                rejects.executeBatch();
            }
        } catch (SQLException e) {
            throw Failures.of(file, e);
        }
    }

    /** Writes what still waits, and holds the account of the file against what came. */
    void finish(ImportedFile account) throws SQLException {
        if (!account.id().equals(importId) || account.read() != read || account.rejected() != rejected) {
            throw new IllegalArgumentException("%d records and %d rejected entries came of import %s, but it says %s"
                    .formatted(read, rejected, importId, account));
        }
        records.executeBatch();
        rejects.executeBatch();
    }

    @Override
    public void close() throws SQLException {
        records.close();
        rejects.close();
    }
}
