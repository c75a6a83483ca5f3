package org.scopedesk.ui.duplicates;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.work.Latest;
import org.scopedesk.workbench.DuplicateRow;
import org.scopedesk.workbench.DuplicateService;

/**
 * The list of asked pairs, groups and families: what is shown of it and which row is in front. When the list is read again the
 * row in front stays there if it can, else its place does. Window's thread only.
 */
final class GroupListModel {
    private final Desk desk;
    private final DuplicateService service;
    private final Consumer<Optional<DuplicateRow>> inFront;
    private final Reasons reasons;
    private final Latest slot = new Latest();
    private final ReadOnlyObjectWrapper<Optional<Listed>> listed = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<DuplicateRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<GroupFilter> filter = new SimpleObjectProperty<>(GroupFilter.NONE);
    private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(-1);
    private Optional<RowKey> wanted = Optional.empty();
    private boolean reading;

    /**
     * What was read of the review at one moment.
     *
     * @param summary the numbers
     * @param since records imported since duplicates were looked for
     * @param rows all rows of the list
     */
    record Listed(DuplicateService.Summary summary, int since, List<DuplicateRow> rows) {
        Listed {
            rows = List.copyOf(rows);
        }

        int count(DuplicateRow.Band band) {
            return (int) rows.stream().filter(row -> row.band() == band).count();
        }
    }

    /** @param inFront is told which row comes to the front; empty if no row is left */
    GroupListModel(Desk desk, DuplicateService service, Consumer<Optional<DuplicateRow>> inFront) {
        this.desk = desk;
        this.service = service;
        this.reasons = new Reasons(desk.texts());
        this.inFront = inFront;
        filter.addListener((p, old, now) -> narrow());
    }

    /** Empty until it was read first. */
    ReadOnlyObjectProperty<Optional<Listed>> listed() {
        return listed.getReadOnlyProperty();
    }

    /** The rows that pass the filter. */
    ReadOnlyObjectProperty<List<DuplicateRow>> rows() {
        return rows.getReadOnlyProperty();
    }

    ObjectProperty<GroupFilter> filter() {
        return filter;
    }

    /** The place of the row in front among {@link #rows}; -1 if none is. */
    ReadOnlyIntegerProperty selected() {
        return selected.getReadOnlyProperty();
    }

    /** Words for why the rows stand here. */
    Reasons reasons() {
        return reasons;
    }

    /** Reads the list again. */
    void refresh() {
        reading = true;
        desk.work()
                .read(() -> new Listed(service.summary(), service.importedSince(), service.rowsOfWorks()))
                .latestOf(slot)
                .orElse(this::failed)
                .then(this::adopt);
    }

    /** True while the list is being read again. */
    boolean isReading() {
        return reading;
    }

    /** Brings a row to the front. */
    void select(int row) {
        if (row >= 0 && row < rows.get().size()) {
            selected.set(row);
            inFront.accept(Optional.of(rows.get().get(row)));
        }
    }

    /** Goes up (negative) or down in the list. */
    void move(int step) {
        select(Math.max(0, Math.min(rows.get().size() - 1, selected.get() + step)));
    }

    /** The row to go on with when the one in front is done. */
    Optional<DuplicateRow> next() {
        int at = selected.get() + 1 < rows.get().size() ? selected.get() + 1 : selected.get() - 1;
        return at < 0 ? Optional.empty() : Optional.of(rows.get().get(at));
    }

    /** Has a row come to the front when the list is read next. */
    void want(Optional<RowKey> row) {
        wanted = row;
    }

    /** Brings the first row that fits to the front; false if there is none. */
    boolean select(RowKey row) {
        int at = row.in(rows.get());
        select(at);
        return at >= 0;
    }

    private void failed(Throwable failure) {
        reading = false;
        desk.trouble(failure);
    }

    private void adopt(Listed fresh) {
        reading = false;
        listed.set(Optional.of(fresh));
        narrow();
    }

    private void narrow() {
        int before = selected.get();
        Optional<RowKey> current = before >= 0 && before < rows.get().size()
                ? Optional.of(RowKey.of(rows.get().get(before)))
                : Optional.empty();
        List<DuplicateRow> now =
                listed.get().map(l -> filter.get().of(l.rows(), reasons)).orElse(List.of());
        selected.set(-1);
        rows.set(now);
        int at = wanted.or(() -> current).map(key -> key.in(now)).orElse(-1);
        wanted = Optional.empty();
        if (now.isEmpty()) {
            inFront.accept(Optional.empty());
        } else {
            select(at >= 0 ? at : Math.max(0, Math.min(before, now.size() - 1)));
        }
    }
}
