package org.scopedesk.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.scopedesk.review.Id;

/**
 * A list that people edit: reviewers, sources, searches, criteria, reasons. Every change adds a revision with author
 * and time; the last revision of an id holds, and what was removed is still known by its id. Safe for use by many
 * threads.
 *
 * @param <T> what is listed
 */
public final class Register<T> {
    private final Connections connections;
    private final Revisions revisions;
    private final Shape<T> shape;

    /**
     * How things of a kind lie in their table, which has the columns revision, id, removed, made_by, made_at as well.
     *
     * @param table the table; the view latest_TABLE shows the last revisions
     * @param columns the columns of the thing itself, the id first
     * @param order by what it is listed
     * @param id the id of a thing
     * @param values the columns of a thing, in their order; an absent one is an empty Optional
     * @param row reads the columns, in their order
     */
    record Shape<T>(
            String table,
            List<String> columns,
            String order,
            Function<T, Id<T>> id,
            Function<T, List<Object>> values,
            RowMapper<T> row) {
        String names() {
            return String.join(", ", columns);
        }
    }

    Register(Connections connections, Revisions revisions, Shape<T> shape) {
        this.connections = connections;
        this.revisions = revisions;
        this.shape = shape;
    }

    /** Adds a thing or a new version of it; one that was removed is listed again. Nothing is written if it is so. */
    public void put(T thing, String by) {
        connections.write(handle -> {
            String id = shape.id.apply(thing).toString();
            if (!select(handle, "current_", "WHERE id = ?", id).equals(List.of(thing))) {
                insert(handle, thing, by);
            }
            return true;
        });
    }

    /** Takes a thing off the list; it stays known. Does nothing if it is not listed. */
    public void remove(Id<T> id, String by) {
        connections.write(handle -> handle.execute(
                "INSERT INTO %1$s (revision, removed, made_by, made_at, %2$s) SELECT ?, 1, ?, ?, %2$s FROM current_%1$s WHERE id = ?"
                        .formatted(shape.table, shape.names()),
                revisions.next(),
                by,
                revisions.now().toString(),
                id.toString()));
    }

    /** What is listed now, in order. */
    public List<T> all() {
        return connections.read(handle -> select(handle, "current_", ""));
    }

    /** All that was ever listed, each in its last version, in order: what a stored id may refer to. */
    public List<T> known() {
        return connections.read(handle -> select(handle, "latest_", ""));
    }

    /** The last version of a thing, even if it was removed; empty if the id is not known. */
    public Optional<T> find(Id<T> id) {
        return connections.read(handle -> select(handle, "latest_", "WHERE id = ?", id.toString()).stream()
                .findFirst());
    }

    /**
     * One version of a thing.
     *
     * @param revision its id, which sorts by time together with those of decisions
     * @param thing the thing as it was from then on
     * @param removed true if it was taken off the list
     * @param by who made it so
     * @param at when
     */
    public record Revision<T>(UUID revision, T thing, boolean removed, String by, Instant at) {}

    /** Every version of every thing, in the order of making. */
    public List<Revision<T>> history() {
        return connections.read(handle -> handle.createQuery(
                        "SELECT %s, revision, removed, made_by, made_at FROM %s ORDER BY revision"
                                .formatted(shape.names(), shape.table))
                .map((row, context) -> new Revision<>(
                        UUID.fromString(row.getString("revision")),
                        shape.row.map(row, context),
                        row.getBoolean("removed"),
                        row.getString("made_by"),
                        Instant.parse(row.getString("made_at"))))
                .list());
    }

    private List<T> select(Handle handle, String view, String condition, Object... parameters) {
        return handle.select(
                        "SELECT %s FROM %s%s %s ORDER BY %s"
                                .formatted(shape.names(), view, shape.table, condition, shape.order),
                        parameters)
                .map(shape.row)
                .list();
    }

    private void insert(Handle handle, T thing, String by) {
        List<Object> row = new ArrayList<>(
                Arrays.asList(revisions.next(), 0, by, revisions.now().toString()));
        row.addAll(shape.values.apply(thing));
        handle.execute(
                "INSERT INTO %s (revision, removed, made_by, made_at, %s) VALUES (?, ?, ?, ?%s)"
                        .formatted(shape.table, shape.names(), ", ?".repeat(shape.columns.size())),
                row.toArray());
    }
}
