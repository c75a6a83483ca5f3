package org.scopedesk.workbench;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.scopedesk.review.Id;
import org.scopedesk.review.Search;
import org.scopedesk.store.History.Row;
import org.scopedesk.workbench.LogEntry.Kind;

/** How the log tells what a revision of something in a list changed. */
final class RevisionWords {
    private RevisionWords() {}

    /** Empty if it changed nothing that people see. */
    static Optional<Said> of(
            Row row, Optional<Row> before, Map<Id<Search>, String> searches, Map<String, String> listed) {
        String name = name(row, searches);
        String change = change(row, before, searches);
        if (change.isEmpty()) {
            return Optional.empty();
        }
        List<String> details = switch (change) {
            case "renamed" -> List.of(before.map(b -> name(b, searches)).orElse(""), name);
            case "moved" -> List.of(name, row.get("position"));
            case "merged" -> List.of(name, listed.getOrDefault(row.get("merged_into"), "?"));
            default -> List.of(name);
        };
        return Optional.of(new Said(kind(row), row.table() + "_" + change, details));
    }

    /** What people call the thing. */
    static String name(Row row, Map<Id<Search>, String> searches) {
        return switch (row.table()) {
            case "criterion", "reason" -> row.get("text");
            case "search" -> searches.getOrDefault(Id.<Search>of(row.get("id")), "");
            default -> row.get("name");
        };
    }

    private static String change(Row row, Optional<Row> before, Map<Id<Search>, String> searches) {
        if (before.isEmpty()) {
            return "added";
        }
        Row old = before.get();
        if (differ(row, old, "removed")) {
            return row.get("removed").equals("1") ? "removed" : "back";
        }
        if (differ(row, old, "merged_into")) {
            return row.get("merged_into").isEmpty() ? "back" : "merged";
        }
        if (!name(row, searches).equals(name(old, searches))) {
            return "renamed";
        }
        if (sameBut(row, old)) {
            return differ(row, old, "position") ? "moved" : "";
        }
        return "changed";
    }

    /** The same but for its place in the list and for who says so. */
    private static boolean sameBut(Row row, Row old) {
        return essence(row).equals(essence(old));
    }

    private static Map<String, String> essence(Row row) {
        Map<String, String> columns = new HashMap<>(row.columns());
        columns.keySet().removeAll(List.of("revision", "made_by", "made_at", "position"));
        return columns;
    }

    private static boolean differ(Row a, Row b, String column) {
        return !a.get(column).equals(b.get(column));
    }

    private static Kind kind(Row row) {
        return row.table().equals("search")
                ? Kind.SOURCE
                : Kind.valueOf(row.table().toUpperCase(Locale.ROOT));
    }
}
