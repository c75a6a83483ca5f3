package org.scopedesk.store;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.scopedesk.review.ReviewFileException;

/** Looks whether a review file is sound: its pages, its references, its sums. */
final class Check {
    /** Queries whose every row is one sentence about a problem. */
    private static final List<String> QUESTIONS =
            List.of("""
            SELECT 'The import ' || file_name || ' says it brought ' || read || ' records, but there are '
                || (SELECT count(*) FROM record r WHERE r.import_id = i.id) || '.'
            FROM current_import i WHERE read <> (SELECT count(*) FROM record r WHERE r.import_id = i.id)""", """
            SELECT 'The import ' || file_name || ' says it rejected ' || rejected || ' entries, but there are '
                || (SELECT count(*) FROM rejected_entry r WHERE r.import_id = i.id) || '.'
            FROM import i WHERE rejected <> (SELECT count(*) FROM rejected_entry r WHERE r.import_id = i.id)""", """
            SELECT 'The import ' || file_name || ' says it found ' || found || ' entries, but read ' || read
                || ' and rejected ' || rejected || '.'
            FROM import WHERE found <> read + rejected""", """
            SELECT 'The import ' || file_name || ' names a search that is not there: ' || search_id || '.'
            FROM current_import WHERE search_id NOT IN (SELECT id FROM search)""", """
            SELECT 'The repair ' || p.id || ' names a record of another import: ' || p.record || '.'
            FROM repair AS p JOIN record AS r ON r.id = p.record WHERE r.import_id <> p.import_id""", """
            SELECT 'The search ' || id || ' names a source that is not there: ' || source_id || '.'
            FROM latest_search WHERE source_id NOT IN (SELECT id FROM source)""", """
            SELECT 'The decision ' || id || ' names a reviewer who is not there: ' || reviewer || '.'
            FROM decision WHERE reviewer NOT IN (SELECT id FROM reviewer)""", """
            SELECT 'The decision ' || id || ' names a reason that is not there: ' || reason || '.'
            FROM decision WHERE reason IS NOT NULL AND reason NOT IN (SELECT id FROM reason)""", """
            SELECT 'The change ' || id || ' of a decision names a reviewer who is not there: ' || made_by || '.'
            FROM decision_change WHERE made_by NOT IN (SELECT id FROM reviewer)""", """
            SELECT 'The note ' || id || ' names a reviewer who is not there: ' || reviewer || '.'
            FROM note WHERE reviewer NOT IN (SELECT id FROM reviewer)""", """
            SELECT 'The retrieval ' || id || ' names a reviewer who is not there: ' || made_by || '.'
            FROM retrieval WHERE made_by NOT IN (SELECT id FROM reviewer)""", """
            SELECT 'The link ' || id || ' names a reviewer who is not there: ' || made_by || '.'
            FROM duplicate_link WHERE made_by IS NOT NULL AND made_by NOT IN (SELECT id FROM reviewer)""", """
            SELECT 'The reason ' || text || ' is merged into one that is not there: ' || merged_into || '.'
            FROM latest_reason WHERE merged_into IS NOT NULL AND merged_into NOT IN (SELECT id FROM reason)""");

    private final Connections connections;

    Check(Connections connections) {
        this.connections = connections;
    }

    List<String> problems() {
        List<String> problems = new ArrayList<>();
        tell(problems, Check::pages);
        if (problems.isEmpty()) {
            tell(problems, Check::references);
            QUESTIONS.forEach(question -> tell(
                    problems,
                    handle -> handle.createQuery(question).mapTo(String.class).list()));
        }
        return problems;
    }

    private void tell(List<String> problems, Connections.Work<List<String>, RuntimeException> question) {
        try {
            problems.addAll(connections.read(question));
        } catch (ReviewFileException unreadable) {
            problems.add(String.valueOf(unreadable.getMessage()));
        }
    }

    private static List<String> pages(Handle handle) {
        return handle.createQuery("PRAGMA integrity_check")
                .map((row, context) -> row.getString(1))
                .filter(line -> !line.equals("ok"))
                .map(line -> "The file is damaged; restore it from a backup: " + line)
                .list();
    }

    private static List<String> references(Handle handle) {
        return handle.createQuery("PRAGMA foreign_key_check")
                .map((row, context) -> "Row %d of the table %s names a row of the table %s that is not there."
                        .formatted(row.getLong(2), row.getString(1), row.getString(3)))
                .list();
    }
}
