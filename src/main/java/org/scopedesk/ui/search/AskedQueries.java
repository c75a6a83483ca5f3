package org.scopedesk.ui.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.scopedesk.review.Id;
import org.scopedesk.review.Reviewer;

/**
 * What each person searched for in this session: nobody sees another's queries, and who comes back finds their own.
 * Window's thread only.
 */
final class AskedQueries {
    private static final int MOST = 20;

    private final ObservableList<String> queries = FXCollections.observableArrayList();
    private final Map<Optional<Id<Reviewer>>, List<String>> byPerson = new HashMap<>();
    private Optional<Id<Reviewer>> person = Optional.empty();

    /** The queries of the person who sits here, the latest first, without what was typed on the way to them. */
    ObservableList<String> queries() {
        return queries;
    }

    /** Says who sits here now. */
    void belongTo(Optional<Id<Reviewer>> who) {
        byPerson.put(person, List.copyOf(queries));
        person = who;
        queries.setAll(byPerson.getOrDefault(who, List.of()));
    }

    /** Puts a query first; an empty one is passed over. */
    void remember(String now) {
        if (now.isEmpty()) {
            return;
        }
        if (!queries.isEmpty()
                && (now.startsWith(queries.get(0)) || queries.get(0).startsWith(now))) {
            queries.remove(0);
        }
        queries.remove(now);
        queries.add(0, now);
        if (queries.size() > MOST) {
            queries.remove(MOST);
        }
    }
}
