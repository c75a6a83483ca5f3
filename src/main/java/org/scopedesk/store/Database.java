package org.scopedesk.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;

/** Makes connections to a review file in SQLite, with the settings that every connection must have. */
final class Database {
    /** "SCDK": marks an SQLite file as a review. */
    static final int APPLICATION_ID = 0x5343444B;

    private static final int BUSY_MILLIS = 5_000;
    private static final int PAGE_BYTES = 8_192;

    /** How a file is opened. */
    enum Mode {
        /** For writing, in a file that is there. */
        WRITE(""),
        /** For reading what others may be writing. */
        READ(""),
        /** For reading a file that nobody can be writing, without any file beside it. */
        STILL("?immutable=1");

        private final String query;

        Mode(String query) {
            this.query = query;
        }
    }

    /** What the head of a database file says of it. */
    record Head(int applicationId, int version) {}

    private Database() {}

    /** Loads SQLite's own code, which the first connection takes a good part of a second for, and what asks it. */
    static void load() throws SQLException {
        try (Connection connection = new SQLiteConfig().createConnection("jdbc:sqlite::memory:");
                Handle handle = Jdbi.open(connection)) {
            Migrations.apply(connection);
            handle.createQuery("SELECT id FROM record WHERE id = ?")
                    .bind(0, "")
                    .map((row, context) -> row.getString(1))
                    .list();
        }
    }

    static Connection connect(Path file, Mode mode) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLIS);
        config.setGetGeneratedKeys(false);
        config.enforceForeignKeys(true);
        config.setCacheSize(-16_384);
        if (mode == Mode.WRITE) {
            config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        } else {
            config.setReadOnly(true);
        }
        Connection connection = config.createConnection(address(file) + mode.query);
        try {
            number(connection, "schema_version");
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** Makes an empty review file: what must be said before the first table is. */
    static Connection make(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setGetGeneratedKeys(false);
        config.enforceForeignKeys(true);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        Connection connection = config.createConnection(address(file));
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("PRAGMA page_size = " + PAGE_BYTES);
            statement.executeUpdate("PRAGMA application_id = " + APPLICATION_ID);
            statement.execute("PRAGMA journal_mode = WAL");
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /**
     * Reads the head without leaving a trace: no lock, no file beside. It goes through SQLite because a second channel
     * of our own would free the locks that SQLite holds for this process.
     */
    static Head head(Path file) throws SQLException {
        try (Connection connection = connect(file, Mode.STILL)) {
            return new Head(number(connection, "application_id"), version(connection));
        }
    }

    static int version(Connection connection) throws SQLException {
        return number(connection, "user_version");
    }

    /** The greatest identifier of anything that was added, as text; empty if there is nothing. */
    static String greatestId(Connection connection) throws SQLException {
        String greatest = "";
        for (String of : new String[] {
            "id FROM setting",
            "revision FROM reviewer",
            "revision FROM source",
            "revision FROM search",
            "revision FROM criterion",
            "revision FROM reason",
            "id FROM import",
            "id FROM import_move",
            "id FROM repair",
            "id FROM record",
            "id FROM decision",
            "id FROM decision_change",
            "id FROM note",
            "id FROM retrieval",
            "id FROM duplicate_link"
        }) {
            int from = of.indexOf(' ');
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(
                            "SELECT coalesce(max(" + of.substring(0, from) + "), '')" + of.substring(from))) {
                String id = row.next() ? row.getString(1) : "";
                greatest = id.compareTo(greatest) > 0 ? id : greatest;
            }
        }
        return greatest;
    }

    /** True if committed changes may still lie in the journal beside the file. */
    static boolean hasJournal(Path file) {
        Path journal = file.resolveSibling(file.getFileName() + "-wal");
        return Files.exists(journal) && journal.toFile().length() > 0;
    }

    private static int number(Connection connection, String pragma) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA " + pragma)) {
            return row.next() ? row.getInt(1) : 0;
        }
    }

    private static String address(Path file) {
        return "jdbc:sqlite:file:" + file.toUri().getRawPath();
    }
}
