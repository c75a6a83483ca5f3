package org.scopedesk.ui.screening;

/** What there is to see at the screening desk. */
public enum ScreeningState {
    /** The first record is on its way. */
    LOOKING,
    /** Nobody said who sits here. */
    NOBODY,
    /** Nothing stands at this stage yet. */
    NOTHING,
    /** A record is to be read. */
    READING,
    /** Everything is decided. */
    DONE
}
