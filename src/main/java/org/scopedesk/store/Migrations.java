package org.scopedesk.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The steps from an empty file to today's tables. A file's {@code user_version} is the number of steps it has taken; a
 * step that was released is never altered.
 */
final class Migrations {
    private static final List<String> STEPS = List.of(
            "001-review.sql", "002-repairs.sql", "003-labels.sql", "004-links-taken-back.sql", "005-links-redone.sql");

    private Migrations() {}

    /** The version of a file that has taken all steps. */
    static int latest() {
        return STEPS.size();
    }

    /** Takes the steps that are missing, in order, each in a transaction of its own. */
    static void apply(Connection connection) throws SQLException {
        for (int version = Database.version(connection); version < STEPS.size(); version++) {
            step(connection, text(STEPS.get(version)), version + 1);
        }
    }

    private static void step(Connection connection, String script, int version) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("BEGIN IMMEDIATE");
            try {
                statement.executeUpdate(script);
                statement.executeUpdate("PRAGMA user_version = " + version);
                statement.executeUpdate("COMMIT");
            } catch (SQLException e) {
                statement.executeUpdate("ROLLBACK");
                throw e;
            }
        }
    }

    private static String text(String step) {
        try (InputStream in = Migrations.class.getResourceAsStream(step)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + step);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
