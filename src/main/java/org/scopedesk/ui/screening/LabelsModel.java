package org.scopedesk.ui.screening;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.scopedesk.review.Id;
import org.scopedesk.review.ReviewLabel;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Session;
import org.scopedesk.ui.work.Latest;
import org.scopedesk.workbench.Change;
import org.scopedesk.workbench.LabelService;

/** The labels of the review, kept up to date. Window's thread only. */
public final class LabelsModel {
    private final Desk desk;
    private final LabelService service;
    private final Latest slot = new Latest();
    private final ReadOnlyObjectWrapper<All> all = new ReadOnlyObjectWrapper<>(new All(List.of(), List.of()));

    /**
     * The labels.
     *
     * @param listed those to choose from
     * @param known also those that were retired
     */
    public record All(List<ReviewLabel> listed, List<ReviewLabel> known) {}

    public LabelsModel(Desk desk, Session session) {
        this.desk = desk;
        this.service = session.review().labels();
        session.onChange(change -> {
            if (change == Change.SETUP) {
                refresh();
            }
        });
        refresh();
    }

    public ReadOnlyObjectProperty<All> all() {
        return all.getReadOnlyProperty();
    }

    /** The labels of some ids, in their order. */
    public List<ReviewLabel> of(List<Id<ReviewLabel>> ids) {
        return ids.stream()
                .map(id -> all.get().known().stream()
                        .filter(label -> label.id().equals(id))
                        .findFirst()
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The labels to choose from whose name holds a text, whatever its case; all for an empty one. */
    public List<ReviewLabel> matching(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        return all.get().listed().stream()
                .filter(label -> label.name().toLowerCase(Locale.ROOT).contains(lower))
                .toList();
    }

    /** Putting a label on a record, or taking it off. */
    ScreeningModel.Remark toggling(Id<ReviewLabel> label) {
        return (who, stage, record) -> service.toggle(who, stage, record, label);
    }

    /** Making a label, unless there is one of that name, and putting it on a record. */
    ScreeningModel.Remark putting(String name) {
        return (who, stage, record) ->
                service.toggle(who, stage, record, service.add(name).id());
    }

    private void refresh() {
        desk.work()
                .read(() -> new All(service.labels(), service.everyLabel()))
                .latestOf(slot)
                .then(all::set);
    }
}
