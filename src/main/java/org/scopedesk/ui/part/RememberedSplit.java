package org.scopedesk.ui.part;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import org.scopedesk.ui.memory.Memory;

/** Two parts beside each other, whose border stays where it was put. The right part keeps its width in a wider window. */
public final class RememberedSplit extends SplitPane {

    /**
     * @param name the name under which the place of the border is remembered
     * @param usual where it is at first, 0 to 1
     */
    public RememberedSplit(Memory memory, String name, double usual, Node left, Node right) {
        super(left, right);
        setOrientation(Orientation.HORIZONTAL);
        getStyleClass().add("remembered-split");
        String key = "split." + name;
        setDividerPositions(memory.recall(key, usual));
        SplitPane.setResizableWithParent(right, false);
        getDividers().get(0).positionProperty().addListener((p, old, now) -> memory.keep(key, now.doubleValue()));
    }
}
