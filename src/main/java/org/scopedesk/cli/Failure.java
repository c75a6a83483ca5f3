package org.scopedesk.cli;

/** Ends a command with an exit code and one line for people. */
final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int exit;

    Failure(int exit, String message) {
        super(message);
        this.exit = exit;
    }

    int exit() {
        return exit;
    }
}
