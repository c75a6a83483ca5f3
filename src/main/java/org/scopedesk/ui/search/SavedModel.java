package org.scopedesk.ui.search;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Session;
import org.scopedesk.ui.work.Latest;
import org.scopedesk.workbench.Change;
import org.scopedesk.workbench.SavedSearch;
import org.scopedesk.workbench.SavedSearches;

/** The searches that were kept in the review under names. Window's thread only. */
final class SavedModel {
    private final Desk desk;
    private final SavedSearches service;
    private final Latest slot = new Latest();
    private final ReadOnlyObjectWrapper<List<SavedSearch>> saved = new ReadOnlyObjectWrapper<>(List.of());

    SavedModel(Desk desk, Session session) {
        this.desk = desk;
        this.service = session.review().savedSearches();
        session.onChange(change -> {
            if (change == Change.SETUP) {
                read();
            }
        });
        read();
    }

    /** In the order in which they were first kept. */
    ReadOnlyObjectProperty<List<SavedSearch>> saved() {
        return saved.getReadOnlyProperty();
    }

    /** Keeps a query; under itself if the name is blank. */
    void keep(String name, String query) {
        if (!query.isBlank()) {
            desk.work()
                    .change(() -> service.add(name.isBlank() ? query : name, query))
                    .done();
        }
    }

    /** Gives another name; a blank one is passed over. */
    void rename(SavedSearch search, String name) {
        if (name.isBlank()) {
            read();
        } else {
            desk.work().change(() -> service.rename(search, name)).done();
        }
    }

    /** Takes a search off the list; what was taken off can be kept again from the notice. */
    void remove(SavedSearch search) {
        desk.work().change(() -> service.remove(search)).done();
        desk.notices()
                .tell(
                        desk.texts().of("search.saved.removed", search.name()),
                        desk.texts().of("search.saved.undo"),
                        () -> rename(search, search.name()));
    }

    private void read() {
        desk.work().read(service::all).latestOf(slot).then(saved::set);
    }
}
