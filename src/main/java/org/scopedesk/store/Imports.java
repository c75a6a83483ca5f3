package org.scopedesk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.scopedesk.review.FileMove;
import org.scopedesk.review.Id;
import org.scopedesk.review.ImportedFile;
import org.scopedesk.review.ReviewFileException;
import org.scopedesk.review.ReviewFileException.Kind;
import org.scopedesk.review.Search;

/** The export files that were read into a review, each with its account. Safe for use by many threads. */
public final class Imports {
    private static final String COLUMNS = "id, search_id, file_name, sha256, bytes, format, encoding, platform, found,"
            + " read, rejected, between_lines, made_by, made_at";

    private static final String CURRENT = "SELECT " + COLUMNS + ", repaired FROM current_import";

    private final Connections connections;

    Imports(Connections connections) {
        this.connections = connections;
    }

    /**
     * Reads an export file.
     *
     * @param <X> what it may throw
     */
    @FunctionalInterface
    public interface Reading<X extends Exception> {
        /** Hands over every entry to {@code sink} and returns the account of the file. */
        ImportedFile into(ImportSink sink) throws X;
    }

    /**
     * Writes one import: all of it or, if {@code reading} throws anything (also because a person cancelled), nothing. No
     * other addition is written meanwhile; reading goes on.
     *
     * @param id the import, which every record must name
     * @return what {@code reading} returned
     * @throws IllegalArgumentException if its sums are not those of the entries that came
     * @throws ReviewFileException of kind REFUSED if the review does not know the search it names
     */
    public <X extends Exception> ImportedFile write(Id<ImportedFile> id, Reading<X> reading) throws X {
        return connections.<ImportedFile, X>write(handle -> {
            try (ImportWriter writer = new ImportWriter(connections.file(), id, handle.getConnection())) {
                ImportedFile account = reading.into(writer);
                writer.finish(account);
                refuseUnknownSearch(handle, account.searchId(), "the import " + account.fileName());
                insert(handle, account);
                return account;
            }
        });
    }

    /** All imports in the order of their ids, which is the order of importing. */
    public List<ImportedFile> all() {
        return connections.read(handle -> handle.createQuery(CURRENT + " ORDER BY id")
                .map((row, context) -> read(row))
                .list());
    }

    /** The imports of a file with these very bytes, in order; empty if it is new. */
    public List<ImportedFile> bySha256(String sha256) {
        return connections.read(handle -> handle.createQuery(CURRENT + " WHERE sha256 = ? ORDER BY id")
                .bind(0, sha256)
                .map((row, context) -> read(row))
                .list());
    }

    /**
     * Says that a file is the result of another search.
     *
     * @throws ReviewFileException of kind REFUSED if the review does not know the search or the file
     */
    public void move(FileMove move) {
        connections.write(handle -> {
            refuseUnknownSearch(handle, move.search(), "the file " + move.file());
            return handle.execute(
                    "INSERT INTO import_move (id, import_id, search_id, made_by, made_at) VALUES (?, ?, ?, ?, ?)",
                    move.id().toString(),
                    move.file().toString(),
                    move.search().toString(),
                    move.by(),
                    move.at().toString());
        });
    }

    /** How often a file was moved. */
    public int moves() {
        return connections.read(handle -> handle.createQuery("SELECT count(*) FROM import_move")
                .mapTo(Integer.class)
                .one());
    }

    /** Keeps what the header of an import's table says, for rows that are read again later; while it is written. */
    public void keepHeader(Id<ImportedFile> id, String header) {
        connections.write(handle ->
                handle.execute("INSERT INTO import_header (import_id, header) VALUES (?, ?)", id.toString(), header));
    }

    /** What {@link #keepHeader} kept; empty if the file is no table, or was imported before headers were kept. */
    public Optional<String> header(Id<ImportedFile> id) {
        return connections.read(handle -> handle.createQuery("SELECT header FROM import_header WHERE import_id = ?")
                .bind(0, id.toString())
                .mapTo(String.class)
                .findOne());
    }

    private void refuseUnknownSearch(Handle handle, Id<Search> search, String what) {
        boolean known = handle.select("SELECT EXISTS (SELECT 1 FROM search WHERE id = ?)", search.toString())
                .mapTo(Boolean.class)
                .one();
        if (!known) {
            throw new ReviewFileException(
                    Kind.REFUSED,
                    "%s does not know the search %s of %s; nothing was written."
                            .formatted(connections.file(), search, what));
        }
    }

    private static void insert(Handle handle, ImportedFile i) {
        handle.execute(
                "INSERT INTO import (" + COLUMNS + ") VALUES (?" + ", ?".repeat(13) + ") ON CONFLICT (id) DO NOTHING",
                i.id().toString(),
                i.searchId().toString(),
                i.fileName(),
                i.sha256(),
                i.bytes(),
                i.format(),
                i.encoding(),
                i.platform(),
                i.found(),
                i.read() - i.repaired(),
                i.rejected() + i.repaired(),
                i.betweenLines(),
                i.by(),
                i.at().toString());
    }

    private static ImportedFile read(ResultSet row) throws SQLException {
        return new ImportedFile(
                LogShapes.id(row, 1),
                LogShapes.id(row, 2),
                row.getString(3),
                row.getString(4),
                row.getLong(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getInt(9),
                row.getInt(10),
                row.getInt(11),
                row.getInt(15),
                row.getLong(12),
                row.getString(13),
                Instant.parse(row.getString(14)));
    }
}
