package org.scopedesk.ui.duplicates;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.DuplicateLink;
import org.scopedesk.review.Id;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Session;
import org.scopedesk.ui.work.Latest;
import org.scopedesk.workbench.DuplicateService;
import org.scopedesk.workbench.FieldOrigin;
import org.scopedesk.workbench.OpenReview;
import org.scopedesk.workbench.RecordRow;

/** All that was said of the records in front, by people and by the program, while somebody looks. Window's thread only. */
final class HistoryModel {
    private static final int MOST = 200;

    private final Desk desk;
    private final OpenReview review;
    private final Latest slot = new Latest();
    private final ReadOnlyObjectWrapper<Optional<History>> history = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * What was said.
     *
     * @param shown the records it is about
     * @param links the latest first, at most {@value #MOST}
     * @param back the links that took others back, also those that are not shown
     * @param rows all records that are spoken of
     * @param filled the fields of the screened record that come from a copy of it
     */
    record History(
            Compared shown,
            List<DuplicateLink> links,
            Set<Id<DuplicateLink>> back,
            Map<Id<BibRecord>, RecordRow> rows,
            List<FieldOrigin> filled) {
        History {
            links = List.copyOf(links);
            back = Set.copyOf(back);
            rows = Map.copyOf(rows);
            filled = List.copyOf(filled);
        }
    }

    HistoryModel(Desk desk, Session session) {
        this.desk = desk;
        this.review = session.review();
    }

    ReadOnlyObjectProperty<Optional<History>> history() {
        return history.getReadOnlyProperty();
    }

    /** Reads what was said of these records. */
    void look(Compared shown) {
        desk.work().read(() -> of(shown)).latestOf(slot).then(read -> history.set(Optional.of(read)));
    }

    private History of(Compared shown) {
        DuplicateService service = review.duplicates();
        Collection<DuplicateLink> all = shown.records().stream()
                .flatMap(record -> service.history(record).stream())
                .collect(Collectors.toMap(DuplicateLink::id, link -> link, (a, b) -> a, TreeMap::new))
                .values();
        List<DuplicateLink> links = all.stream()
                .sorted(Comparator.comparing(DuplicateLink::id).reversed())
                .limit(MOST)
                .toList();
        Set<Id<DuplicateLink>> back = all.stream()
                .filter(link -> link.takesBack().isPresent())
                .map(DuplicateLink::id)
                .collect(Collectors.toSet());
        List<Id<BibRecord>> spoken = links.stream()
                .flatMap(link -> Stream.of(link.first(), link.second()))
                .distinct()
                .toList();
        Map<Id<BibRecord>, RecordRow> rows = review.search().rows(spoken).stream()
                .collect(Collectors.toMap(row -> row.record().id(), row -> row));
        List<FieldOrigin> filled = shown.kind() != Compared.Kind.GROUP
                ? List.of()
                : service.origins(shown.records().get(0)).stream()
                        .filter(origin -> !origin.fromPrimary())
                        .toList();
        return new History(shown, links, back, rows, filled);
    }
}
