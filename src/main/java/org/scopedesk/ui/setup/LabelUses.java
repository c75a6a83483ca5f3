package org.scopedesk.ui.setup;

import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.scopedesk.review.Id;
import org.scopedesk.review.ReviewLabel;
import org.scopedesk.review.Reviewer;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Session;
import org.scopedesk.ui.work.Latest;
import org.scopedesk.workbench.Change;

/** On how many records the person who sits here sees each label. Window's thread only. */
final class LabelUses {
    private final Desk desk;
    private final Session session;
    private final Latest slot = new Latest();
    private final ReadOnlyObjectWrapper<Optional<Map<Id<ReviewLabel>, Integer>>> counted =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    LabelUses(Desk desk, Session session) {
        this.desk = desk;
        this.session = session;
        session.onChange(change -> {
            if (change == Change.SETUP) {
                count();
            }
        });
        session.onOther(() -> {
            counted.set(Optional.empty());
            count();
        });
    }

    /** By label, those on no record left out; empty until it is counted for the person. */
    ReadOnlyObjectProperty<Optional<Map<Id<ReviewLabel>, Integer>>> counted() {
        return counted.getReadOnlyProperty();
    }

    /** Counts anew: labels are put on records in other rooms. */
    void count() {
        Optional<Id<Reviewer>> who = session.who();
        desk.work()
                .read(() -> session.review().labels().uses(who))
                .latestOf(slot)
                .then(uses -> counted.set(Optional.of(uses)));
    }
}
