package org.scopedesk.ui.sources;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.scopedesk.ui.memory.Memory;

/** Keeps the widths, the order and the sorting of a table's columns, which are known by their ids. */
final class RememberedColumns {
    private RememberedColumns() {}

    /**
     * Puts the columns as they were left, and keeps what becomes of them from now on.
     *
     * @param name the beginning of the names under which they are remembered
     */
    static <S> void keep(TableView<S> table, Memory memory, String name) {
        List<TableColumn<S, ?>> columns = new ArrayList<>(table.getColumns());
        List<String> order =
                memory.recall(name + ".order").map(RememberedColumns::ids).orElse(List.of());
        columns.sort(Comparator.comparingInt(c -> order.contains(c.getId()) ? order.indexOf(c.getId()) : order.size()));
        table.getColumns().setAll(columns);
        for (TableColumn<S, ?> column : columns) {
            String width = name + ".width." + column.getId();
            column.setPrefWidth(memory.recall(width, column.getPrefWidth()));
            column.widthProperty().addListener((p, old, now) -> memory.keep(width, now.doubleValue()));
        }
        sort(table, memory.recall(name + ".sort"));
        table.getColumns().addListener((ListChangeListener<TableColumn<S, ?>>)
                change -> memory.keep(name + ".order", joined(table.getColumns())));
        table.comparatorProperty().addListener((p, old, now) -> memory.keep(name + ".sort", sorting(table)));
    }

    private static <S> void sort(TableView<S> table, Optional<String> remembered) {
        remembered.map(RememberedColumns::ids).filter(s -> s.size() == 2).ifPresent(s -> {
            for (TableColumn<S, ?> column : table.getColumns()) {
                if (s.get(0).equals(column.getId())) {
                    column.setSortType(
                            s.get(1).equals("down") ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
                    table.getSortOrder().setAll(List.of(column));
                }
            }
        });
    }

    private static <S> String sorting(TableView<S> table) {
        return table.getSortOrder().stream()
                .findFirst()
                .map(c -> c.getId() + (c.getSortType() == TableColumn.SortType.DESCENDING ? " down" : " up"))
                .orElse("");
    }

    private static <S> String joined(List<TableColumn<S, ?>> columns) {
        return columns.stream().map(TableColumn::getId).collect(Collectors.joining(" "));
    }

    private static List<String> ids(String words) {
        return Arrays.asList(words.split(" ", -1));
    }
}
