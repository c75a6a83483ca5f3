package org.scopedesk.ui.part;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;

/**
 * Puts the focus where it starts, also if that is in a pane which takes up what it holds only when it is laid out first:
 * until then what is around it has the focus, so that it does not go astray into a field. Window's thread only.
 */
public final class FirstFocus {
    private FirstFocus() {}

    /** Puts the focus on {@code first}, which is or comes to be somewhere in {@code around}. */
    public static void in(Node around, Node first) {
        if (first.getScene() != null) {
            first.requestFocus();
            return;
        }
        around.requestFocus();
        first.sceneProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Scene> p, Scene old, Scene now) {
                first.sceneProperty().removeListener(this);
                if (around.isFocused()) {
                    first.requestFocus();
                }
            }
        });
    }
}
