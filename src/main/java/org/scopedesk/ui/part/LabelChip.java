package org.scopedesk.ui.part;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.scopedesk.review.LabelColour;
import org.scopedesk.review.ReviewLabel;

/** A label on a record: its shape in its colour, and its name. */
public final class LabelChip extends Label {
    public LabelChip(ReviewLabel label) {
        super(label.name(), shape(label.colour()));
        getStyleClass().add("label-chip");
    }

    /** The shape of a colour, so that colour is never the only sign. */
    public static Region shape(LabelColour colour) {
        Region shape = new Region();
        shape.getStyleClass().addAll("label-shape", "label-" + colour.word());
        return shape;
    }
}
