package org.scopedesk.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

/** All nodes of a scene that can be seen. */
final class Everywhere {
    private Everywhere() {}

    static List<Node> seen(Scene scene) {
        List<Node> all = new ArrayList<>();
        walk(scene.getRoot(), node -> {
            if (isInside(node, scene)) {
                all.add(node);
            }
        });
        return all;
    }

    private static void walk(Node node, Consumer<Node> visit) {
        if (!node.isVisible()) {
            return;
        }
        visit.accept(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, visit));
        }
    }

    private static boolean isInside(Node node, Scene scene) {
        Bounds bounds = node.localToScene(node.getBoundsInLocal());
        return bounds.getWidth() > 0
                && bounds.getHeight() > 0
                && bounds.getMinX() < scene.getWidth()
                && bounds.getMinY() < scene.getHeight()
                && bounds.getMaxX() > 0
                && bounds.getMaxY() > 0;
    }

    /** A node in words: its style classes and text, within those it lies in. */
    static String words(Node node) {
        StringBuilder words = new StringBuilder(node.getClass().getSimpleName() + node.getStyleClass());
        int up = 0;
        for (Parent at = node.getParent(); at != null && up < 4; at = at.getParent()) {
            words.append(" < ").append(String.join(".", at.getStyleClass()));
            up++;
        }
        return words.toString();
    }
}
