package org.scopedesk.ui.screening;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Stage;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Session;
import org.scopedesk.ui.records.RecordPages;
import org.scopedesk.ui.work.Latest;
import org.scopedesk.workbench.Change;
import org.scopedesk.workbench.RecordRow;

/** The queue as a list, read page by page while it is shown. Window's thread only. */
public final class ListModel {
    private final Desk desk;
    private final Session session;
    private final Stage stage;
    private final Latest slot = new Latest();
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<RecordPages>> pages = new ReadOnlyObjectWrapper<>(Optional.empty());

    public ListModel(Desk desk, Session session, Stage stage) {
        this.desk = desk;
        this.session = session;
        this.stage = stage;
        session.onChange(this::changed);
        session.onOther(this::personChanged);
        open.addListener((p, old, now) -> read());
    }

    /** Whether the list is shown in place of one record. */
    public BooleanProperty open() {
        return open;
    }

    /** The rows; empty while the list is not shown. */
    public ReadOnlyObjectProperty<Optional<RecordPages>> pages() {
        return pages.getReadOnlyProperty();
    }

    /** Reads the queue anew: it was arranged otherwise. */
    public void read() {
        slot.drop();
        pages.get().ifPresent(RecordPages::stop);
        if (!open.get() || session.who().isEmpty()) {
            pages.set(Optional.empty());
            return;
        }
        Id<Reviewer> who = session.who().get();
        desk.work()
                .read(() -> session.review().screening().queue(who, stage))
                .latestOf(slot)
                .then(ids -> pages.set(Optional.of(new RecordPages(desk, these -> rows(who, these), ids))));
    }

    /** Reads again what is shown; at full text also which reports there are, for decisions change that. */
    public void refresh() {
        if (stage == Stage.TITLE_ABSTRACT || !open.get()) {
            pages.get().ifPresent(RecordPages::refresh);
            return;
        }
        session.who()
                .ifPresent(who -> desk.work()
                        .read(() -> session.review().screening().queue(who, stage))
                        .latestOf(slot)
                        .then(ids -> show(who, ids)));
    }

    private void show(Id<Reviewer> who, List<Id<BibRecord>> ids) {
        Optional<RecordPages> same = pages.get().filter(now -> now.ids().equals(ids));
        same.ifPresentOrElse(
                RecordPages::refresh,
                () -> pages.set(Optional.of(new RecordPages(desk, these -> rows(who, these), ids))));
    }

    private List<RecordRow> rows(Id<Reviewer> who, List<Id<BibRecord>> ids) {
        return session.review().search().rows(who, stage, ids);
    }

    /** What one person decided is gone before the other's is there. */
    private void personChanged() {
        pages.get().ifPresent(RecordPages::stop);
        pages.set(Optional.empty());
        read();
    }

    private void changed(Change change) {
        if (change == Change.RECORDS || change == Change.GROUPS) {
            read();
        }
    }
}
