package org.scopedesk.ui.part;

import javafx.scene.control.Label;

/** The heading of a part of a screen. */
public final class Heading extends Label {
    public Heading(String words) {
        super(words);
        getStyleClass().add("heading");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
    }
}
