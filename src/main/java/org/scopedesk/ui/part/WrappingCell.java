package org.scopedesk.ui.part;

import java.util.List;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A row of a list whose lines wrap to the width of the list and are never cut.
 *
 * @param <T> what the row shows
 */
public abstract class WrappingCell<T> extends ListCell<T> {
    private final VBox lines;
    private final List<Label> labels;

    /** Shows these labels one below the other. */
    protected WrappingCell(Label... labels) {
        this.lines = new VBox(labels);
        this.labels = List.of(labels);
        for (Label label : labels) {
            label.setWrapText(true);
            label.setMaxWidth(Double.MAX_VALUE);
            label.setMinHeight(USE_PREF_SIZE);
        }
        lines.getStyleClass().add("wrapping-lines");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    /** Fills the labels. */
    protected abstract void show(T item);

    @Override
    protected final void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
        } else {
            show(item);
            labels.forEach(Direction::follow);
            setGraphic(lines);
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() == null) {
            return super.computePrefHeight(width);
        }
        double cell = width > 0
                ? width
                : getListView() == null ? getWidth() : getListView().getWidth();
        return snappedTopInset() + Math.ceil(lines.prefHeight(inside(cell))) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double width = inside(getWidth());
        lines.resizeRelocate(snappedLeftInset(), snappedTopInset(), width, lines.prefHeight(width));
    }

    private double inside(double cell) {
        return Math.max(0, cell - snappedLeftInset() - snappedRightInset());
    }
}
