package org.scopedesk.ui.part;

import javafx.scene.control.Label;

/** Words that wrap and are never cut. */
public final class Line extends Label {
    public Line(String words, String... styleClasses) {
        super(words);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().addAll(styleClasses);
    }
}
