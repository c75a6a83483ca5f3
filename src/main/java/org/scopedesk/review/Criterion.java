package org.scopedesk.review;

/**
 * An eligibility criterion.
 *
 * @param id its identifier, the same through all its versions
 * @param element the element of the PCC frame it belongs to
 * @param text what a report must fulfil, not blank
 * @param position its place in the order in which criteria are checked, from 1
 */
public record Criterion(Id<Criterion> id, PccElement element, String text, int position) {

    public Criterion {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a criterion needs a text");
        }
    }
}
