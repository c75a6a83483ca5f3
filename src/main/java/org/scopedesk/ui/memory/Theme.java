package org.scopedesk.ui.memory;

/** How bright the window is. */
public enum Theme {
    SYSTEM,
    LIGHT,
    DARK
}
