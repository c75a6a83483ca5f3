package org.scopedesk.ui.part;

import javafx.beans.InvalidationListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;
import org.scopedesk.ui.Fx;

/**
 * Keeps the field that has the focus in sight of a pane that scrolls, however the focus came to it: by Tab the pane does
 * so by itself, by a key that goes to a field, or when rows are added above it, it does not. Window's thread only.
 */
public final class FocusInSight {
    private static final double MARGIN = 24;

    private final ScrollPane pane;
    private final InvalidationListener moved = o -> Fx.later(this::look);

    private FocusInSight(ScrollPane pane) {
        this.pane = pane;
    }

    /** Keeps the focus in sight of {@code pane}, whose content must have been set. */
    public static void in(ScrollPane pane) {
        FocusInSight sight = new FocusInSight(pane);
        pane.sceneProperty().addListener((p, old, now) -> sight.watch(old, now));
        pane.getContent().layoutBoundsProperty().addListener(sight.moved);
    }

    private void watch(@Nullable Scene old, @Nullable Scene now) {
        if (old != null) {
            old.focusOwnerProperty().removeListener(moved);
        }
        if (now != null) {
            now.focusOwnerProperty().addListener(moved);
        }
    }

    private void look() {
        Node owner = pane.getScene() == null ? null : pane.getScene().getFocusOwner();
        if (owner != null && isInside(owner)) {
            scrollTo(pane.getContent().sceneToLocal(owner.localToScene(owner.getLayoutBounds())));
        }
    }

    private boolean isInside(Node node) {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at == pane.getContent()) {
                return true;
            }
        }
        return false;
    }

    private void scrollTo(Bounds wanted) {
        double height = pane.getViewportBounds().getHeight();
        double hidden = pane.getContent().getLayoutBounds().getHeight() - height;
        if (hidden <= 0) {
            return;
        }
        double top = pane.getVvalue() * hidden;
        if (wanted.getMinY() - MARGIN < top) {
            top = wanted.getMinY() - MARGIN;
        } else if (wanted.getMaxY() + MARGIN > top + height) {
            top = wanted.getMaxY() + MARGIN - height;
        }
        pane.setVvalue(Math.max(0, Math.min(1, top / hidden)));
    }
}
