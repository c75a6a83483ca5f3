package org.scopedesk.ui.part;

import javafx.beans.value.ObservableStringValue;
import javafx.scene.control.Label;

/** A key as it is written on a button. */
public final class KeyCap extends Label {
    public KeyCap(String key) {
        super(key);
        getStyleClass().add("key-cap");
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    /** The key that does a command now; another as soon as another is chosen. */
    public KeyCap(ObservableStringValue key) {
        this("");
        textProperty().bind(key);
    }
}
