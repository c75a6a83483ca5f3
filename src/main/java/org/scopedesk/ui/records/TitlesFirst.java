package org.scopedesk.ui.records;

import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.ToDoubleFunction;
import javafx.scene.control.ConstrainedColumnResizeBase;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TableView.ResizeFeatures;
import javafx.util.Callback;
import org.scopedesk.ui.records.RecordTable.Column;

/**
 * Fits the columns of a table of records into its width. Where that is too narrow for all, each gives what it can, the
 * title the least: it is by their titles that records are told apart.
 */
@SuppressWarnings("rawtypes") // as the policies of a table are declared
final class TitlesFirst extends ConstrainedColumnResizeBase implements Callback<ResizeFeatures, Boolean> {
    private static final Callback<ResizeFeatures, Boolean> ROOMY = TableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN;

    /** In ems: a line of a title that is worth reading. */
    private static final double READABLE = 20;

    private final DoubleSupplier em;

    /** @param em the size of the text, in pixels */
    TitlesFirst(DoubleSupplier em) {
        this.em = em;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Boolean call(ResizeFeatures features) {
        List<? extends TableColumn<?, ?>> columns = features.getTable().getVisibleLeafColumns();
        if (features.getColumn() != null) {
            boolean done = ROOMY.call(features);
            columns.forEach(column -> column.setPrefWidth(column.getWidth()));
            return done;
        }
        double lack = sum(columns, TitlesFirst::wish) - features.getContentWidth();
        if (lack <= 0) {
            return ROOMY.call(features);
        }
        double giving = sum(columns, this::spare);
        double share = giving > 0 ? Math.min(1, lack / giving) : 0;
        for (TableColumn<?, ?> column : columns) {
            double width = wish(column) - share * spare(column);
            double rest = column.getUserData() == Column.TITLE ? Math.max(0, lack - giving) : 0;
            features.setColumnWidth(column, Math.max(column.getMinWidth(), Math.floor(width - rest)));
        }
        return true;
    }

    private static double wish(TableColumn<?, ?> column) {
        return Math.max(column.getMinWidth(), column.getPrefWidth());
    }

    /** What a column can give before another must give up what it needs. */
    private double spare(TableColumn<?, ?> column) {
        double least = column.getUserData() == Column.TITLE ? READABLE * em.getAsDouble() : column.getMinWidth();
        return Math.max(0, wish(column) - least);
    }

    private static double sum(List<? extends TableColumn<?, ?>> columns, ToDoubleFunction<TableColumn<?, ?>> width) {
        return columns.stream().mapToDouble(width).sum();
    }
}
