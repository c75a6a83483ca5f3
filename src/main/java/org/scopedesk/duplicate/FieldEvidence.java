package org.scopedesk.duplicate;

/**
 * How one field of two records compares.
 *
 * @param compared the field, and what was found
 * @param agreement what rules and vetoes take it for
 */
public record FieldEvidence(FieldLikeness compared, Agreement agreement) {

    public ComparedField field() {
        return compared.field();
    }

    /** In a few English words: "titles 0.97 alike". */
    public String words() {
        return compared.words();
    }
}
