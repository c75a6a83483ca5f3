package org.scopedesk.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.mapper.RowMapper;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;

/**
 * Things of one kind that are only ever added: decisions, changes of decisions, notes, retrievals, links.
 *
 * <p>What is added is on disk when the call returns; adding a thing whose id is there already changes nothing. Safe for
 * use by many threads.
 *
 * @param <T> the kind of thing
 */
public final class Log<T> {
    private static final int BATCH = 1_000;

    private final Connections connections;
    private final Shape<T> shape;

    /**
     * How things of a kind lie in their table.
     *
     * @param table the table
     * @param columns all columns, the id first
     * @param record the condition by which a row concerns a record, with one parameter {@code :record}
     * @param binding sets the columns of an insertion, in their order
     * @param row reads the columns, in their order
     */
    record Shape<T>(String table, List<String> columns, String record, Binding<T> binding, RowMapper<T> row) {
        String insertion() {
            return "INSERT INTO %s (%s) VALUES (%s) ON CONFLICT (id) DO NOTHING"
                    .formatted(table, names(), "?" + ", ?".repeat(columns.size() - 1));
        }

        String names() {
            return String.join(", ", columns);
        }
    }

    /** Sets the parameters of a statement from a thing. */
    interface Binding<T> {
        void set(PreparedStatement statement, T thing) throws SQLException;
    }

    Log(Connections connections, Shape<T> shape) {
        this.connections = connections;
        this.shape = shape;
    }

    /** Adds one thing; throws a ReviewFileException of kind REFUSED if it speaks of a record or decision not in the file. */
    public void add(T thing) {
        addAll(List.of(thing));
    }

    /** Adds all of them or, if one is refused, none. */
    public void addAll(List<T> things) {
        connections.write(handle -> {
            try (PreparedStatement statement = handle.getConnection().prepareStatement(shape.insertion())) {
                int waiting = 0;
                for (T thing : things) {
                    shape.binding.set(statement, thing);
                    statement.addBatch();
                    if (++waiting % BATCH == 0) {
                        statement.executeBatch();
                    }
                }
                statement.executeBatch();
                return things.size();
            }
        });
    }

    /** All of them, in the order of their ids, which is the order of making. */
    public List<T> all() {
        return connections.read(
                handle -> handle.createQuery("SELECT %s FROM %s ORDER BY id".formatted(shape.names(), shape.table))
                        .map(shape.row)
                        .list());
    }

    /** Those that concern one record, in the order of their ids. */
    public List<T> of(Id<BibRecord> record) {
        return connections.read(handle -> handle.createQuery(
                        "SELECT %s FROM %s WHERE %s ORDER BY id".formatted(shape.names(), shape.table, shape.record))
                .bind("record", record.toString())
                .map(shape.row)
                .list());
    }

    /** How many there are. */
    public long count() {
        return connections.read(handle -> handle.createQuery("SELECT count(*) FROM " + shape.table)
                .mapTo(Long.class)
                .one());
    }
}
