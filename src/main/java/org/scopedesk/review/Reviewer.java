package org.scopedesk.review;

/**
 * A person who decides.
 *
 * @param id the identifier
 * @param name the name, not blank
 * @param lead true if this person may adjudicate conflicts
 */
public record Reviewer(Id<Reviewer> id, String name, boolean lead) {

    public Reviewer {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a reviewer needs a name");
        }
    }
}
