package org.scopedesk.ui.search;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ObservableList;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Citation;
import org.scopedesk.review.Field;
import org.scopedesk.review.HighlightWords;
import org.scopedesk.review.Id;
import org.scopedesk.review.Reviewer;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Session;
import org.scopedesk.ui.Subject;
import org.scopedesk.ui.reading.Copied;
import org.scopedesk.ui.reading.Reading;
import org.scopedesk.ui.records.RecordPages;
import org.scopedesk.ui.work.Latest;
import org.scopedesk.workbench.Change;
import org.scopedesk.workbench.RecordOrder;
import org.scopedesk.workbench.RecordRow;
import org.scopedesk.workbench.SearchQuery;
import org.scopedesk.workbench.SearchService;
import org.scopedesk.workbench.SearchService.Found;

/**
 * A search and what it found, and the record that is read. One search runs at a time; what is asked meanwhile is searched
 * for next, and of that only the last, so that the answer to what was typed last comes as soon as it can. Window's thread
 * only.
 */
final class SearchModel {
    static final int MOST = 100_000;
    private static final int SIMILAR = 50;

    private final Desk desk;
    private final Session session;
    private final SearchService service;
    private final Finder finder;
    private final Latest readSlot = new Latest();
    private final Latest fieldSlot = new Latest();
    private final Latest similarSlot = new Latest();
    private final ReadOnlyObjectWrapper<Optional<Listed>> listed = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Wrong>> wrong = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Reading>> reading = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Field>> fields = new ReadOnlyObjectWrapper<>(List.of());
    private final BooleanProperty raw = new SimpleBooleanProperty();
    private Optional<Id<BibRecord>> chosen = Optional.empty();
    private final AskedQueries asked = new AskedQueries();
    private Optional<Order> order = Optional.empty();
    private SearchQuery query = SearchQuery.ALL;
    private Runnable onceShown = () -> {};
    private Optional<Subject.Records> given = Optional.empty();
    private boolean watched;
    private boolean stale = true;
    private boolean searching;
    private boolean askedMeanwhile;
    private boolean changedMeanwhile;

    /**
     * The records in the table.
     *
     * @param query what found them; empty for all, or if they were given
     * @param title what they are, if they were given
     * @param total how many were found
     * @param all how many records the review has
     * @param pages their rows, at most {@link #MOST}
     */
    record Listed(SearchQuery query, Optional<String> title, int total, int all, RecordPages pages) {}

    /** A query that cannot be understood, why, and the place of the mistake, from 0. */
    record Wrong(String query, String message, int position) {}

    SearchModel(Desk desk, Session session) {
        this.desk = desk;
        this.session = session;
        this.service = session.review().search();
        this.finder = new Finder(desk, session, MOST);
        session.onChange(this::changed);
        session.onOther(this::personChanged);
        asked.belongTo(session.who());
        raw.addListener((p, old, now) -> readFields());
    }

    /** Empty until something was searched for. */
    ReadOnlyObjectProperty<Optional<Listed>> listed() {
        return listed.getReadOnlyProperty();
    }

    /** Why the query cannot be understood; the records found before stay listed meanwhile. */
    ReadOnlyObjectProperty<Optional<Wrong>> wrong() {
        return wrong.getReadOnlyProperty();
    }

    /** The record that is read, with what was found marked. */
    ReadOnlyObjectProperty<Optional<Reading>> reading() {
        return reading.getReadOnlyProperty();
    }

    /** The raw fields of the record that is read, while {@link #raw} is true. */
    ReadOnlyObjectProperty<List<Field>> fields() {
        return fields.getReadOnlyProperty();
    }

    /** Whether the raw fields are shown. */
    BooleanProperty raw() {
        return raw;
    }

    /** Keeps the list up to date while somebody looks at it. */
    void watch(boolean value) {
        watched = value;
        if (value && stale) {
            again();
        }
    }

    /** Searches; an empty query lists all records. */
    void ask(String wanted) {
        ask(SearchQuery.whole(wanted), () -> {});
    }

    /** Searches for what is being typed: the last word counts as the beginning of words too. */
    void type(String wanted) {
        ask(SearchQuery.typed(wanted), () -> {});
    }

    /**
     * Searches for what was typed, as it stands now.
     *
     * @param shown is run once what was found is listed, unless something else is asked for before
     */
    void finish(String wanted, Runnable shown) {
        SearchQuery whole = SearchQuery.whole(wanted);
        if (!searching && listed.get().filter(l -> l.query().equals(whole)).isPresent()) {
            shown.run();
        } else if (given.isPresent() && whole.isBlank()) {
            shown.run();
        } else {
            ask(whole, shown);
        }
    }

    private void ask(SearchQuery wanted, Runnable shown) {
        similarSlot.drop();
        query = wanted;
        given = Optional.empty();
        onceShown = shown;
        again();
    }

    /** Lists the records nearest to one, unless something else is asked for before they are found. */
    void listSimilarTo(Id<BibRecord> record) {
        String title = desk.texts().of("search.similar.to");
        desk.work()
                .read(() -> service.similar(record, SIMILAR))
                .latestOf(similarSlot)
                .then(found -> list(new Subject.Records(title, found)));
    }

    /** Lists given records. */
    void list(Subject.Records records) {
        similarSlot.drop();
        query = SearchQuery.ALL;
        given = Optional.of(records);
        onceShown = () -> {};
        again();
    }

    /** Puts what is found in this order from now on; empty for the most relevant first. */
    void sort(Optional<Order> wanted) {
        order = wanted;
        if (searching || listed.get().isPresent()) {
            again();
        }
    }

    /** An order of the records. */
    record Order(RecordOrder.By by, boolean descending) {}

    /** The queries that the person who sits here asked in this session. */
    ObservableList<String> asked() {
        return asked.queries();
    }

    /** The records of the table, for a file. */
    void save(Path file) {
        listed.get()
                .ifPresent(list -> desk.work()
                        .read(
                                desk.texts().of("search.saving"),
                                progress -> session.review()
                                        .exports()
                                        .save(list.pages().ids(), file, progress))
                        .then(count -> desk.notices()
                                .tell(desk.texts()
                                        .of(
                                                "search.written",
                                                count,
                                                file.toAbsolutePath().toString()))));
    }

    /** Reads a record of the table, or none. */
    void choose(Optional<RecordRow> row) {
        chosen = row.map(r -> r.record().id());
        if (row.isEmpty()) {
            readSlot.drop();
            reading.set(Optional.empty());
        }
        SearchQuery marked = listed.get().map(Listed::query).orElse(SearchQuery.ALL);
        row.ifPresent(r -> desk.work()
                .read(() -> reading(r, marked))
                .latestOf(readSlot)
                .then(now -> reading.set(Optional.of(now))));
        readFields();
    }

    private Reading reading(RecordRow row, SearchQuery marked) {
        Citation citation = row.record().citation();
        return new Reading(
                citation,
                List.of(row.source()),
                Copied.of(row),
                HighlightWords.NONE,
                service.marksInTitle(marked, citation.title()),
                service.marksInAbstract(marked, citation.abstractText()),
                service.marksInKeywords(marked, citation));
    }

    private void readFields() {
        if (!raw.get() || chosen.isEmpty()) {
            fieldSlot.drop();
            fields.set(List.of());
            return;
        }
        Id<BibRecord> record = chosen.get();
        desk.work().read(() -> service.fields(record)).latestOf(fieldSlot).then(fields::set);
    }

    private void again() {
        stale = false;
        askedMeanwhile = searching;
        if (searching) {
            return;
        }
        searching = true;
        changedMeanwhile = false;
        SearchQuery wanted = query;
        Optional<Subject.Records> records = given;
        Optional<Order> by = order;
        Optional<Id<Reviewer>> who = session.who();
        desk.work()
                .read(desk.texts().of("search.asking"), progress -> finder.find(who, wanted, records, by, progress))
                .ifCancelled(() -> answered(() -> stale = true))
                .orElse(this::failed)
                .then(answer -> answered(() -> show(who, wanted, records.map(Subject.Records::title), answer)));
    }

    /** That a review was closed while it was searched is not told. */
    private void failed(Throwable failure) {
        answered(() -> {});
        if (desk.session().get().filter(session::equals).isPresent()) {
            desk.trouble(failure);
        }
    }

    /** Shows an answer, unless something else was asked for meanwhile. */
    private void answered(Runnable show) {
        searching = false;
        if (askedMeanwhile) {
            again();
        } else {
            show.run();
        }
    }

    private void show(Optional<Id<Reviewer>> who, SearchQuery wanted, Optional<String> title, Finder.Answer answer) {
        if (answer.found() instanceof Found.WrongQuery mistake) {
            wrong.set(Optional.of(new Wrong(wanted.text(), mistake.message(), mistake.position())));
            return;
        }
        Found.Records found = (Found.Records) answer.found();
        wrong.set(Optional.empty());
        asked.remember(wanted.text().strip());
        listed.get().ifPresent(before -> before.pages().stop());
        RecordPages pages = new RecordPages(desk, ids -> service.found(who, ids), found.records(), answer.first());
        listed.set(Optional.of(new Listed(wanted, title, found.total(), answer.all(), pages)));
        if (changedMeanwhile) {
            pages.refresh();
        }
        Runnable shown = onceShown;
        onceShown = () -> {};
        shown.run();
    }

    /** What one person decided, noted and searched for is gone before the other's is there. */
    private void personChanged() {
        similarSlot.drop();
        query = SearchQuery.ALL;
        given = Optional.empty();
        onceShown = () -> {};
        wrong.set(Optional.empty());
        asked.belongTo(session.who());
        listed.get().ifPresent(before -> before.pages().stop());
        choose(Optional.empty());
        listed.set(Optional.empty());
        if (watched || searching) {
            again();
        } else {
            stale = true;
        }
    }

    private void changed(Change change) {
        switch (change) {
            case RECORDS -> {
                stale = true;
                if (watched) {
                    again();
                }
            }
            case GROUPS, DECISIONS, SETUP -> {
                changedMeanwhile = searching;
                listed.get().ifPresent(list -> list.pages().refresh());
            }
            case NOTES -> {}
        }
    }
}
