package org.scopedesk.duplicate;

import java.util.Optional;

/**
 * How one field of two records was found to compare.
 *
 * @param field the field
 * @param likeness how it compares
 * @param figure how far, if {@link Likeness#hasFigure}; else 0
 */
public record FieldLikeness(ComparedField field, Likeness likeness, double figure) {

    /** The same in a few English words: "titles 0.97 alike". */
    public String words() {
        return likeness.words(field, figure);
    }

    /** What {@link #words} were made of; empty of other words. */
    static Optional<FieldLikeness> read(String words) {
        for (Likeness likeness : Likeness.values()) {
            for (ComparedField field : ComparedField.values()) {
                Optional<Double> figure = likeness.in(words, field);
                if (figure.isPresent()) {
                    return Optional.of(new FieldLikeness(field, likeness, figure.get()));
                }
            }
        }
        return Optional.empty();
    }
}
