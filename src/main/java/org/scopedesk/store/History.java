package org.scopedesk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/**
 * Every revision of what people edit, and what was done to imports: the rows of the tables that are not logs of their
 * own, for those who tell what happened. Safe for use by many threads.
 */
public final class History {
    /** Each has an id or a revision, made_by or reviewer, and made_at. A table that the file does not have is empty. */
    private static final List<String> TABLES = List.of(
            "setting",
            "reviewer",
            "source",
            "search",
            "criterion",
            "reason",
            "label",
            "labelling",
            "repair",
            "import_move");

    private final Connections connections;

    History(Connections connections) {
        this.connections = connections;
    }

    /**
     * One row.
     *
     * @param table the table it lies in
     * @param columns its columns by name, as text; those that are NULL are left out
     */
    public record Row(String table, Map<String, String> columns) {
        public Row {
            columns = Map.copyOf(columns);
        }

        /** The text of a column; empty if it is NULL or not there. */
        public String get(String column) {
            return columns.getOrDefault(column, "");
        }
    }

    /** All rows, table by table, in the order in which they were added. */
    public List<Row> rows() {
        return connections.read(handle -> {
            List<Row> rows = new ArrayList<>();
            for (String table : present(handle)) {
                rows.addAll(handle.createQuery("SELECT * FROM " + table + " ORDER BY 1")
                        .map((row, context) -> new Row(table, columns(row)))
                        .list());
            }
            return rows;
        });
    }

    private static List<String> present(Handle handle) {
        List<String> there = handle.createQuery("SELECT name FROM sqlite_master WHERE type = 'table'")
                .mapTo(String.class)
                .list();
        return TABLES.stream().filter(there::contains).toList();
    }

    private static Map<String, String> columns(ResultSet row) throws SQLException {
        Map<String, String> columns = new LinkedHashMap<>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            String value = row.getString(i);
            if (value != null) {
                columns.put(row.getMetaData().getColumnName(i), value);
            }
        }
        return columns;
    }
}
