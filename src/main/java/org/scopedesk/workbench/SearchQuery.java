package org.scopedesk.workbench;

/**
 * A keyword search as a person writes it.
 *
 * @param text the query, without blanks around it unless it is being typed
 * @param typed true while somebody is writing at its end: the last word then counts as the beginning of words too
 */
public record SearchQuery(String text, boolean typed) {
    public static final SearchQuery ALL = whole("");

    /** A query that means what it says. */
    public static SearchQuery whole(String text) {
        return new SearchQuery(text.strip(), false);
    }

    /** A query at the end of which somebody is writing; a blank there ends the word. */
    public static SearchQuery typed(String text) {
        return new SearchQuery(text.stripLeading(), true);
    }

    public boolean isBlank() {
        return text.isBlank();
    }
}
