package org.scopedesk.cli;

/** The exit codes that scripts rely on. */
final class Exit {
    static final int DONE = 0;
    static final int SOMETHING_REJECTED = 1;
    static final int WRONG_CALL = 2;
    static final int UNREADABLE = 3;
    static final int DAMAGED = 4;

    private Exit() {}
}
