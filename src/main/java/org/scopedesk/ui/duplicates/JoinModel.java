package org.scopedesk.ui.duplicates;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Session;
import org.scopedesk.ui.work.Latest;
import org.scopedesk.workbench.RecordRow;
import org.scopedesk.workbench.SearchService;

/** The search for a record that no rule brought together with the one in front. Window's thread only. */
final class JoinModel {
    private static final int MOST = 100;

    private final Desk desk;
    private final SearchService service;
    private final Latest slot = new Latest();
    private final ReadOnlyObjectWrapper<Hits> hits = new ReadOnlyObjectWrapper<>(Hits.NONE);

    /**
     * What was found.
     *
     * @param rows the most relevant first, at most {@value #MOST}
     * @param total how many there are
     * @param problem what is wrong with the query; empty if nothing is
     */
    record Hits(List<RecordRow> rows, int total, String problem) {
        static final Hits NONE = new Hits(List.of(), 0, "");

        Hits {
            rows = List.copyOf(rows);
        }
    }

    JoinModel(Desk desk, Session session) {
        this.desk = desk;
        this.service = session.review().search();
    }

    ReadOnlyObjectProperty<Hits> hits() {
        return hits.getReadOnlyProperty();
    }

    /** Searches titles, authors and all else; a blank query finds nothing. */
    void search(String query) {
        if (query.isBlank()) {
            slot.drop();
            hits.set(Hits.NONE);
            return;
        }
        desk.work().read(() -> look(query)).latestOf(slot).then(hits::set);
    }

    private Hits look(String query) {
        SearchService.Found found = service.search(query, MOST);
        if (found instanceof SearchService.Found.WrongQuery wrong) {
            return new Hits(List.of(), 0, wrong.message());
        }
        SearchService.Found.Records records = (SearchService.Found.Records) found;
        return new Hits(service.rows(records.records()), records.total(), "");
    }
}
