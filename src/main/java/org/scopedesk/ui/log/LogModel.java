package org.scopedesk.ui.log;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.review.Reviewer;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Room;
import org.scopedesk.ui.Session;
import org.scopedesk.ui.Subject;
import org.scopedesk.ui.work.Latest;
import org.scopedesk.workbench.LogEntry;
import org.scopedesk.workbench.LogFilter;
import org.scopedesk.workbench.LogService;
import org.scopedesk.workbench.LogService.Told;

/** The log as the person before the window may see it, and which part of it is wanted. Window's thread only. */
final class LogModel {
    private static final Told NOTHING = new Told(List.of(), Map.of());

    private final Desk desk;
    private final Session session;
    private final LogService service;
    private final Latest toldSlot = new Latest();
    private final Latest listedSlot = new Latest();
    private final ReadOnlyObjectWrapper<Told> told = new ReadOnlyObjectWrapper<>(NOTHING);
    private final ReadOnlyObjectWrapper<Optional<List<LogEntry>>> listed =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private LogFilter filter = LogFilter.ALL;
    private boolean watched;

    LogModel(Desk desk, Session session) {
        this.desk = desk;
        this.session = session;
        this.service = session.review().log();
        session.onChange(change -> look());
        session.reviewer().addListener((p, old, now) -> forgetAndLook());
    }

    /** All that may be seen; nothing until it was read. */
    ReadOnlyObjectProperty<Told> told() {
        return told.getReadOnlyProperty();
    }

    /** The entries that are wanted, the newest first; empty until they were read. */
    ReadOnlyObjectProperty<Optional<List<LogEntry>>> listed() {
        return listed.getReadOnlyProperty();
    }

    LogFilter filter() {
        return filter;
    }

    /** Keeps the log up to date while somebody looks at it, and lets it go when nobody does. */
    void watch(boolean value) {
        watched = value;
        if (value) {
            look();
        } else {
            forget();
        }
    }

    void filter(LogFilter wanted) {
        filter = wanted;
        if (listed.get().isPresent() || !told.get().equals(NOTHING)) {
            list();
        }
    }

    /** Shows the record an entry is about where it can be read. */
    void open(LogEntry entry) {
        entry.record().ifPresent(record -> show(entry, record));
    }

    private void show(LogEntry entry, Id<BibRecord> record) {
        Subject subject = entry.other()
                .<Subject>map(other -> new Subject.Records(desk.texts().of("log.pair"), List.of(record, other)))
                .orElse(new Subject.One(record));
        desk.go(Room.SEARCH, subject);
    }

    /** Saves the entries that are listed as CSV. */
    void save(Path file) {
        Told all = told.get();
        List<LogEntry> entries = listed.get().orElse(List.of());
        desk.work()
                .read(desk.texts().of("log.saving"), progress -> service.save(all, entries, file))
                .then(count -> desk.notices()
                        .tell(desk.texts()
                                .of("log.saved", count, file.toAbsolutePath().toString())));
    }

    private void look() {
        if (watched) {
            Optional<Id<Reviewer>> who = session.who();
            desk.work().read(() -> service.told(who)).latestOf(toldSlot).then(fresh -> {
                told.set(fresh);
                list();
            });
        }
    }

    /** What another person saw is not shown a moment longer. */
    private void forgetAndLook() {
        forget();
        look();
    }

    private void forget() {
        toldSlot.drop();
        listedSlot.drop();
        listed.set(Optional.empty());
        told.set(NOTHING);
    }

    private void list() {
        Told all = told.get();
        LogFilter wanted = filter;
        desk.work().read(() -> all.matching(wanted)).latestOf(listedSlot).then(found -> listed.set(Optional.of(found)));
    }
}
