package org.scopedesk.review;

/**
 * A label that reviewers put on records.
 *
 * @param id its identifier, the same through all its versions
 * @param name its name, not blank
 * @param colour its colour, and with it its shape
 */
public record ReviewLabel(Id<ReviewLabel> id, String name, LabelColour colour) {

    public ReviewLabel {
        name = name.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a label needs a name");
        }
    }
}
