package org.scopedesk.ui.records;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.scopedesk.review.Id;
import org.scopedesk.review.ReviewLabel;
import org.scopedesk.screening.Mine;
import org.scopedesk.ui.part.LabelChip;
import org.scopedesk.workbench.RecordRow;

/** The labels that the person who looks has put on a record. */
final class LabelsCell extends TableCell<RecordPages.Slot, Optional<RecordRow>> {
    private final Function<List<Id<ReviewLabel>>, List<ReviewLabel>> labels;
    private final HBox chips = new HBox(4);

    LabelsCell(Function<List<Id<ReviewLabel>>, List<ReviewLabel>> labels) {
        this.labels = labels;
        chips.getStyleClass().add("label-cell");
    }

    @Override
    @SuppressWarnings("NullableOptional") // the table hands null to cells that lost their row
    protected void updateItem(@Nullable Optional<RecordRow> row, boolean empty) {
        super.updateItem(row, empty);
        List<Id<ReviewLabel>> ids = empty || row == null
                ? List.of()
                : row.flatMap(RecordRow::mine).map(Mine::labels).orElse(List.of());
        chips.getChildren()
                .setAll(labels.apply(ids).stream().map(LabelChip::new).toList());
        setGraphic(ids.isEmpty() ? null : chips);
    }
}
