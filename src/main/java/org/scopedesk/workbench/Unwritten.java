package org.scopedesk.workbench;

final class Unwritten {
    private Unwritten() {}

    static <T> T yet() {
        throw new UnsupportedOperationException("being written");
    }
}
