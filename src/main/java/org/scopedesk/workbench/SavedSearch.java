package org.scopedesk.workbench;

/**
 * A query that somebody kept under a name, in the review file.
 *
 * @param id tells it from others, whatever its name
 * @param name its name, not blank
 * @param query the query
 */
public record SavedSearch(String id, String name, String query) {
    public SavedSearch {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a saved search needs a name");
        }
    }
}
