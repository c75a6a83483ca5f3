package org.scopedesk.index;

/** Ends the reading of a query that cannot be understood; becomes a {@link SearchResult.WrongQuery}. */
final class QueryNotUnderstood extends Exception {
    private static final long serialVersionUID = 1L;

    private final int position;

    QueryNotUnderstood(String message, int position) {
        super(message, null, false, false);
        this.position = position;
    }

    SearchResult.WrongQuery result() {
        return new SearchResult.WrongQuery(String.valueOf(getMessage()), position);
    }
}
