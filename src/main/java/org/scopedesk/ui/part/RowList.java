package org.scopedesk.ui.part;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/**
 * Rows of things that are edited in place. A row stays the same node while its thing stays in the list, so that nobody
 * loses the field they are writing in when something else is saved.
 *
 * @param <T> what a row shows
 */
public final class RowList<T> extends VBox {
    private final Function<T, Object> identity;
    private final Function<ObservableValue<T>, Node> row;
    private Map<Object, Row<T>> rows = new HashMap<>();

    private record Row<T>(ObjectProperty<T> value, Node node) {}

    /**
     * @param identity what stays the same of a thing when it is changed
     * @param row builds the node of a row, which follows its value
     */
    public RowList(Function<T, Object> identity, Function<ObservableValue<T>, Node> row) {
        this.identity = identity;
        this.row = row;
        getStyleClass().add("row-list");
    }

    /** Shows these things in this order. */
    public void show(List<T> things) {
        Map<Object, Row<T>> next = new HashMap<>();
        List<Node> nodes = new ArrayList<>();
        for (T thing : things) {
            Object id = identity.apply(thing);
            Row<T> there = rows.containsKey(id) ? rows.get(id) : fresh(thing);
            there.value().set(thing);
            next.put(id, there);
            nodes.add(there.node());
        }
        rows = next;
        if (!getChildren().equals(nodes)) {
            arrange(nodes);
        }
    }

    /** Whoever moves a row by its button keeps the button, not that of the row which takes its place. */
    private void arrange(List<Node> nodes) {
        Node focused =
                getScene() == null || !isFocusWithin() ? this : getScene().getFocusOwner();
        getChildren().setAll(nodes);
        if (focused != null && focused != this && focused.getScene() != null) {
            focused.requestFocus();
        }
    }

    private Row<T> fresh(T thing) {
        ObjectProperty<T> value = new SimpleObjectProperty<>(thing);
        return new Row<>(value, row.apply(value));
    }
}
