package org.scopedesk.ui.search;

import java.util.List;
import java.util.Optional;
import org.scopedesk.job.Progress;
import org.scopedesk.review.Id;
import org.scopedesk.review.Reviewer;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Session;
import org.scopedesk.ui.Subject;
import org.scopedesk.ui.records.RecordPages;
import org.scopedesk.ui.search.SearchModel.Order;
import org.scopedesk.workbench.RecordRow;
import org.scopedesk.workbench.SearchQuery;
import org.scopedesk.workbench.SearchService;
import org.scopedesk.workbench.SearchService.Found;

/** Finds and orders what a list of records shows, and reads its first page. Any thread. */
final class Finder {
    private final Desk desk;
    private final Session session;
    private final SearchService service;
    private final int most;

    /** What was found, the rows of its first page, and how many records the review has. */
    record Answer(Found found, List<RecordRow> first, int all) {}

    /** @param most how many records a search lists at most */
    Finder(Desk desk, Session session, int most) {
        this.desk = desk;
        this.session = session;
        this.service = session.review().search();
        this.most = most;
    }

    /** The given records, else what a query finds, in an order if one was chosen; makes the index first if it is missing. */
    Answer find(
            Optional<Id<Reviewer>> who,
            SearchQuery query,
            Optional<Subject.Records> given,
            Optional<Order> by,
            Progress progress) {
        service.prepare(progress);
        Found found = given.<Found>map(
                        r -> new Found.Records(r.records(), r.records().size()))
                .orElseGet(() -> service.search(who, query, most));
        Found ordered = found instanceof Found.Records some && by.isPresent() ? ordered(who, some, by.get()) : found;
        List<RecordRow> first = ordered instanceof Found.Records some
                ? service.found(who, RecordPages.firstPage(some.records()))
                : List.of();
        return new Answer(ordered, first, all());
    }

    private Found ordered(Optional<Id<Reviewer>> who, Found.Records found, Order by) {
        return new Found.Records(
                session.review()
                        .order()
                        .sorted(
                                who,
                                found.records(),
                                by.by(),
                                by.descending(),
                                desk.texts().locale()),
                found.total());
    }

    /** How many records the review has. */
    private int all() {
        return service.search("", 0) instanceof Found.Records all ? all.total() : 0;
    }
}
