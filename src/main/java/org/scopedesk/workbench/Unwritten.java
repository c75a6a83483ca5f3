package org.scopedesk.workbench;

final class Unwritten {
    private Unwritten() {}

    @SuppressWarnings({"DoNotCallSuggester", "TypeParameterUnusedInFormals"})
    static <T> T yet() {
        throw new UnsupportedOperationException("being written");
    }
}
