package org.scopedesk.ui.part;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Lets Tab and Shift+Tab leave a field of several lines, into which they would be written else. */
public final class TabLeaves {

    private TabLeaves() {}

    public static void from(TextArea field) {
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
                event.consume();
                field.fireEvent(leaving(event.isShiftDown()));
            }
        });
    }

    /** The key with which the toolkit leaves such a field. */
    private static KeyEvent leaving(boolean back) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "\t", KeyCode.TAB, back, true, false, false);
    }
}
