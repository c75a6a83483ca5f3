package org.scopedesk.ui.part;

import java.text.Bidi;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Labeled;

/** In which direction a text of a record runs: in that of its first letter that has one. */
public final class Direction {
    private Direction() {}

    /** True if it runs from right to left. */
    public static boolean isRightToLeft(String text) {
        char[] letters = text.toCharArray();
        return Bidi.requiresBidi(letters, 0, letters.length)
                && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    /** Lets a label run as its text does: it begins on that side, and is cut on the other. */
    public static void follow(Labeled label) {
        label.setNodeOrientation(
                isRightToLeft(label.getText()) ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.INHERIT);
        label.setStyle(WholeFont.css(label.getText()));
    }
}
