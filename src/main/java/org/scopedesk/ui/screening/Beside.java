package org.scopedesk.ui.screening;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Stage;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Session;
import org.scopedesk.ui.work.Latest;
import org.scopedesk.workbench.Item;
import org.scopedesk.workbench.ScreeningService;

/**
 * What is written and read beside the steps of the screening loop: the record shown stays, and is shown as it is then.
 * Window's thread only.
 */
final class Beside {
    private final Desk desk;
    private final Session session;
    private final Stage stage;
    private final ScreeningService screening;
    private final Ahead ahead;
    private final ObjectProperty<Optional<Item>> item;
    private final Latest slot = new Latest();

    /** @param item the record shown */
    Beside(Desk desk, Session session, Stage stage, Ahead ahead, ObjectProperty<Optional<Item>> item) {
        this.desk = desk;
        this.session = session;
        this.stage = stage;
        this.screening = session.review().screening();
        this.ahead = ahead;
        this.item = item;
    }

    /** Drops what is still to be read again: a step brings it. */
    void drop() {
        slot.drop();
    }

    /** Reads the record shown again, and then the one after it. */
    void look(Id<Reviewer> who, Id<BibRecord> shown) {
        desk.work().read(() -> screening.item(who, stage, shown)).latestOf(slot).then(fresh -> {
            show(who, fresh);
            ahead.look(who, shown);
        });
    }

    /** Writes something beside a record. What was read ahead before is forgotten when it is on disk. */
    void remark(Id<Reviewer> who, Id<BibRecord> record, ScreeningModel.Remark remark) {
        desk.work()
                .write(() -> {
                    remark.make(who, stage, record);
                    ahead.forget();
                    return screening.item(who, stage, record);
                })
                .then(fresh -> show(who, fresh));
    }

    /** Writes a note on a record; an empty text takes it away. */
    void note(Id<Reviewer> who, Id<BibRecord> record, String text) {
        desk.work()
                .change(() -> {
                    screening.note(who, stage, record, text);
                    ahead.forget();
                })
                .done();
    }

    /** Shows a record as it is now, if it and the person are still the same. */
    private void show(Id<Reviewer> who, Item fresh) {
        boolean same = session.who().filter(who::equals).isPresent()
                && item.get()
                        .filter(i -> i.record().id().equals(fresh.record().id()))
                        .isPresent();
        if (same) {
            item.set(Optional.of(fresh));
        }
    }
}
