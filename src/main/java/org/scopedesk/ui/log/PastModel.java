package org.scopedesk.ui.log;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.scopedesk.report.FlowNumber;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.review.Reviewer;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Session;
import org.scopedesk.ui.records.RecordPages;
import org.scopedesk.ui.work.Latest;
import org.scopedesk.workbench.Moment;
import org.scopedesk.workbench.PastRecord;
import org.scopedesk.workbench.PastReview;

/** The review as it stood at a moment, if somebody looks back. Nothing can be changed here. Window's thread only. */
final class PastModel {
    private final Desk desk;
    private final Session session;
    private final Latest slot = new Latest();
    private final Latest besideSlot = new Latest();
    private final ReadOnlyObjectWrapper<Optional<PastRecord>> beside = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Past>> past = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * What is shown of the past.
     *
     * @param review the review as it stood
     * @param numbers the numbers of its flow, in the order of the diagram
     */
    record Past(PastReview review, List<FlowNumber> numbers) {
        static Past of(PastReview review) {
            return new Past(review, review.flow().inOrder());
        }
    }

    private Optional<Id<BibRecord>> chosen = Optional.empty();

    PastModel(Desk desk, Session session) {
        this.desk = desk;
        this.session = session;
        session.onOther(() -> choose(chosen));
    }

    /** Empty while the present is shown. */
    ReadOnlyObjectProperty<Optional<Past>> past() {
        return past.getReadOnlyProperty();
    }

    /** Looks back to what was written; false if it is no moment. */
    boolean look(String written) {
        Optional<Instant> moment = Moment.end(written, ZoneId.systemDefault());
        moment.ifPresent(this::look);
        return moment.isPresent();
    }

    void look(Instant moment) {
        desk.work()
                .read(
                        desk.texts().of("past.reading"),
                        progress -> Past.of(session.review().asOf(moment)))
                .latestOf(slot)
                .then(then -> past.set(Optional.of(then)));
    }

    /** Comes back to the present; false if it was shown already. */
    boolean leave() {
        slot.drop();
        choose(Optional.empty());
        boolean away = past.get().isPresent();
        past.set(Optional.empty());
        return away;
    }

    /** What stood beside the record chosen; empty if none is. */
    ReadOnlyObjectProperty<Optional<PastRecord>> beside() {
        return beside.getReadOnlyProperty();
    }

    /** Looks what stood beside a record, or beside none. */
    void choose(Optional<Id<BibRecord>> record) {
        chosen = record;
        besideSlot.drop();
        beside.set(Optional.empty());
        Optional<Id<Reviewer>> who = session.who();
        record.ifPresent(id -> past.get()
                .ifPresent(then -> desk.work()
                        .read(() -> then.review().record(who, id))
                        .latestOf(besideSlot)
                        .then(found -> beside.set(Optional.of(found)))));
    }

    /** The records behind a number, as they stood. */
    Optional<RecordPages> records(FlowNumber number) {
        return past.get().map(then -> new RecordPages(desk, then.review()::rows, number.records()));
    }
}
