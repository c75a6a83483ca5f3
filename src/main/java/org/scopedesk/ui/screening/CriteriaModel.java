package org.scopedesk.ui.screening;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.scopedesk.review.Criterion;
import org.scopedesk.review.Reason;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Session;
import org.scopedesk.ui.work.Latest;
import org.scopedesk.workbench.Change;
import org.scopedesk.workbench.Mentions;
import org.scopedesk.workbench.SetupService;

/** The criteria and the reasons of the review, kept up to date. Window's thread only. */
public final class CriteriaModel {
    private final Desk desk;
    private final SetupService setup;
    private final Latest slot = new Latest();
    private final ReadOnlyObjectWrapper<List<Criterion>> criteria = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Reason>> reasons = new ReadOnlyObjectWrapper<>(List.of());

    private final ReadOnlyObjectWrapper<List<Mentions.Choice>> mentionable = new ReadOnlyObjectWrapper<>(List.of());

    private record All(List<Criterion> criteria, List<Reason> reasons, List<Mentions.Choice> mentionable) {}

    public CriteriaModel(Desk desk, Session session) {
        this.desk = desk;
        this.setup = session.review().setup();
        session.onChange(change -> {
            if (change == Change.SETUP) {
                refresh();
            }
        });
        refresh();
    }

    /** In the order in which they are checked. */
    public ReadOnlyObjectProperty<List<Criterion>> criteria() {
        return criteria.getReadOnlyProperty();
    }

    /** In the order of their keys. */
    public ReadOnlyObjectProperty<List<Reason>> reasons() {
        return reasons.getReadOnlyProperty();
    }

    /** The criteria that a note can mention, in the order in which they are checked. */
    public ReadOnlyObjectProperty<List<Mentions.Choice>> mentionable() {
        return mentionable.getReadOnlyProperty();
    }

    /** The reason of a key, 1 to 9. */
    public Optional<Reason> reasonOfKey(int key) {
        return key <= reasons.get().size() ? Optional.of(reasons.get().get(key - 1)) : Optional.empty();
    }

    private void refresh() {
        desk.work()
                .read(() -> new All(setup.criteria(), setup.reasons(), setup.mentionable()))
                .latestOf(slot)
                .then(all -> {
                    criteria.set(all.criteria());
                    reasons.set(all.reasons());
                    mentionable.set(all.mentionable());
                });
    }
}
