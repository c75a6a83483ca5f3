package org.scopedesk.ui.screening;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.scopedesk.review.Id;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Stage;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Headway;
import org.scopedesk.ui.work.Latest;
import org.scopedesk.workbench.ScreeningService;
import org.scopedesk.workbench.StageProgress;

/** How far one person is at one stage. Window's thread only. */
final class HeadwayModel {
    private final Desk desk;
    private final ScreeningService screening;
    private final Stage stage;
    private final Latest slot = new Latest();
    private final ReadOnlyObjectWrapper<Optional<Headway>> headway = new ReadOnlyObjectWrapper<>(Optional.empty());

    HeadwayModel(Desk desk, ScreeningService screening, Stage stage) {
        this.desk = desk;
        this.screening = screening;
        this.stage = stage;
    }

    /** Empty while nobody said who sits here. */
    ReadOnlyObjectProperty<Optional<Headway>> headway() {
        return headway.getReadOnlyProperty();
    }

    /** Takes what was just counted; what was counted before it and comes later is dropped. */
    void take(StageProgress progress) {
        slot.drop();
        headway.set(Optional.of(new Headway(progress.decided(), progress.total())));
    }

    void clear() {
        slot.drop();
        headway.set(Optional.empty());
    }

    /** Counts anew, beside the work. */
    void recount(Id<Reviewer> who) {
        desk.work().read(() -> screening.progress(who, stage)).latestOf(slot).then(this::take);
    }
}
