package org.scopedesk.ui.screening;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.part.EmptyState;
import org.scopedesk.ui.records.RecordPages;
import org.scopedesk.ui.records.RecordTable;
import org.scopedesk.ui.records.RecordTable.Column;

/** The queue as a table; its chosen row and the record shown beside it are always the same. */
final class QueueTable {
    private final RecordTable table;
    private final ListModel model;
    private final RowInSight inSight;
    private boolean following;

    /**
     * The table.
     *
     * @param name the name under which the widths of its columns are remembered
     * @param chosen is told which record was chosen by hand
     * @param opened is told that one is to be read
     */
    QueueTable(
            Desk desk,
            String name,
            ListModel model,
            LabelsModel labels,
            Consumer<Id<BibRecord>> chosen,
            Runnable opened) {
        this.model = model;
        this.table = new RecordTable(
                desk,
                name,
                List.of(Column.TITLE, Column.YEAR, Column.SOURCE, Column.DECISION, Column.LABELS),
                new EmptyState(
                        "fth-list",
                        desk.texts().of("queue.none.title"),
                        desk.texts().of("queue.none.sentence")));
        this.inSight = new RowInSight(table);
        table.labels(labels::of);
        table.getStyleClass().add("queue-table");
        table.chosen().addListener((p, old, now) -> {
            if (!following && now != null && table.selected().size() < 2) {
                chosen.accept(now.id());
            }
        });
        table.onOpen(slot -> opened.run());
        labels.all().subscribe(now -> {
            table.show(Column.LABELS, !now.known().isEmpty());
            table.refresh();
        });
        model.pages().subscribe(now -> now.ifPresentOrElse(table::show, table::clear));
    }

    RecordTable node() {
        return table;
    }

    /** The records selected, if there are two or more. */
    Optional<List<Id<BibRecord>>> several() {
        List<Id<BibRecord>> selected = table.selected();
        return selected.size() > 1 ? Optional.of(selected) : Optional.empty();
    }

    /** Selects the row of the record that is shown, and brings it into view. */
    void follow(Id<BibRecord> record) {
        model.pages().get().ifPresent(pages -> follow(pages, record));
    }

    private void follow(RecordPages pages, Id<BibRecord> record) {
        int place = pages.ids().indexOf(record);
        if (place < 0 || (several().isEmpty() && table.getSelectionModel().getSelectedIndex() == place)) {
            return;
        }
        following = true;
        table.getSelectionModel().clearAndSelect(place);
        table.getFocusModel().focus(place);
        following = false;
        inSight.bring(place);
    }
}
