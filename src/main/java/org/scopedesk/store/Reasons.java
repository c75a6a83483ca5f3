package org.scopedesk.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.scopedesk.review.Id;
import org.scopedesk.review.Reason;

/**
 * The reasons for exclusion. Beside being edited as every {@link Register}, a reason can be merged into another:
 * decisions keep the reason they were given, and are counted under the other. Safe for use by many threads.
 */
public final class Reasons {
    private final Connections connections;
    private final Revisions revisions;
    private final Register<Reason> register;

    Reasons(Connections connections, Revisions revisions) {
        this.connections = connections;
        this.revisions = revisions;
        this.register = new Register<>(connections, revisions, RegisterShapes.REASON);
    }

    /** As {@link Register#put}. */
    public void put(Reason reason, String by) {
        register.put(reason, by);
    }

    /** As {@link Register#remove}. */
    public void remove(Id<Reason> id, String by) {
        register.remove(id, by);
    }

    /** Takes a reason off the list, and lets it count as another from now on. Putting it again undoes this. */
    public void merge(Id<Reason> reason, Id<Reason> into, String by) {
        connections.write(handle -> {
            if (into.equals(reason) || reason.equals(merged(handle).get(into))) {
                throw new IllegalArgumentException("a reason cannot be merged into itself: " + reason);
            }
            return handle.execute(
                    "INSERT INTO reason (revision, id, text, criterion, position, merged_into, removed, made_by, made_at)"
                            + " SELECT ?, id, text, criterion, position, ?, 0, ?, ? FROM latest_reason WHERE id = ?",
                    revisions.next(),
                    into.toString(),
                    by,
                    revisions.now().toString(),
                    reason.toString());
        });
    }

    /** What is listed now, in the order of the positions, without merged reasons. */
    public List<Reason> all() {
        return register.all();
    }

    /** As {@link Register#known}: with removed and merged reasons. */
    public List<Reason> known() {
        return register.known();
    }

    /** As {@link Register#find}. */
    public Optional<Reason> find(Id<Reason> id) {
        return register.find(id);
    }

    /** As {@link Register#history}; a merge is not in it but in {@link #merged}. */
    public List<Register.Revision<Reason>> history() {
        return register.history();
    }

    /** Each merged reason with the one that stands for it in the end. */
    public Map<Id<Reason>, Id<Reason>> merged() {
        return connections.read(Reasons::merged);
    }

    private static Map<Id<Reason>, Id<Reason>> merged(Handle handle) {
        Map<Id<Reason>, Id<Reason>> next = handle.createQuery(
                        "SELECT id, merged_into FROM latest_reason WHERE merged_into IS NOT NULL")
                .map((row, context) -> Map.entry(LogShapes.<Reason>id(row, 1), LogShapes.<Reason>id(row, 2)))
                .collectToMap(Map.Entry::getKey, Map.Entry::getValue);
        Map<Id<Reason>, Id<Reason>> last = new HashMap<>();
        next.keySet().forEach(reason -> last.put(reason, end(next, reason)));
        return last;
    }

    /** Follows the merges; stops where two copies of a review that were joined merged in a circle. */
    private static Id<Reason> end(Map<Id<Reason>, Id<Reason>> next, Id<Reason> from) {
        Set<Id<Reason>> seen = new HashSet<>();
        Id<Reason> at = from;
        while (seen.add(at)) {
            at = next.getOrDefault(at, at);
        }
        return at;
    }
}
