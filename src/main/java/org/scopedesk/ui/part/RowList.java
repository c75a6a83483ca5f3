package org.scopedesk.ui.part;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
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

    /**
     * Whoever moves a row by its button keeps the button, not that of the row which takes its place. Whoever takes a row
     * away is on the same button of the row that comes up, or on the screen: never in a field somewhere else.
     */
    private void arrange(List<Node> nodes) {
        Optional<Node> focused = Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
        Optional<Node> held = getChildren().stream()
                .filter(row -> focused.filter(f -> isIn(row, f)).isPresent())
                .findFirst();
        int place = held.map(getChildren()::indexOf).orElse(0);
        List<Integer> way = held.map(row -> way(row, focused.orElseThrow())).orElse(List.of());
        getChildren().setAll(nodes);
        if (held.isPresent() && nodes.contains(held.get())) {
            focused.orElseThrow().requestFocus();
        } else if (held.isPresent() && !nodes.isEmpty()) {
            at(nodes.get(Math.min(place, nodes.size() - 1)), way).requestFocus();
        } else if (held.isPresent()) {
            screen().requestFocus();
        }
    }

    private static boolean isIn(Node row, Node node) {
        return node == row || (node.getParent() != null && isIn(row, node.getParent()));
    }

    /** The way from a row down to a node in it, child by child. */
    private static List<Integer> way(Node row, Node node) {
        List<Integer> way = new ArrayList<>();
        for (Node at = node; at != row; at = at.getParent()) {
            way.add(0, at.getParent().getChildrenUnmodifiable().indexOf(at));
        }
        return way;
    }

    private static Node at(Node row, List<Integer> way) {
        Node at = row;
        for (int step : way) {
            List<Node> children = at instanceof Parent parent ? parent.getChildrenUnmodifiable() : List.of();
            at = step < children.size() ? children.get(step) : at;
        }
        return at;
    }

    private Node screen() {
        Node at = this;
        while (at.getParent() != null && !(at instanceof ScrollPane)) {
            at = at.getParent();
        }
        return at;
    }

    private Row<T> fresh(T thing) {
        ObjectProperty<T> value = new SimpleObjectProperty<>(thing);
        return new Row<>(value, row.apply(value));
    }
}
