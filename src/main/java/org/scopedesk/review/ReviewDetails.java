package org.scopedesk.review;

/**
 * What the review is about: its title, its question and the PCC frame. Only the title must be there.
 *
 * @param title the review's title, not blank
 * @param question the review question
 * @param population whom it is about
 * @param concept what it is about
 * @param context where it takes place
 */
public record ReviewDetails(String title, String question, String population, String concept, String context) {

    public ReviewDetails {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a review needs a title");
        }
    }

    public static ReviewDetails titled(String title) {
        return new ReviewDetails(title, "", "", "", "");
    }
}
