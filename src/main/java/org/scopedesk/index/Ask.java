package org.scopedesk.index;

import java.util.List;

/** What a query asks for, as a tree. */
sealed interface Ask {

    /** All records; what an empty query asks for. */
    record Everything() implements Ask {}

    /**
     * A word or a phrase in a field.
     *
     * @param text as typed, with wildcards
     * @param slop how many other words may stand between the words of a phrase
     * @param position where it stands in the query
     * @param begun true if its last word is still being typed: words that begin so are looked for as well
     */
    record Text(SearchField field, String text, int slop, int position, boolean begun) implements Ask {

        /** The same with the last word taken as it stands. */
        Text whole() {
            return new Text(field, text, slop, position, false);
        }
    }

    /** Values of a field from one to another, both included; an empty end is open. */
    record Range(SearchField field, String low, String high) implements Ask {}

    /** All of two or more. */
    record Both(List<Ask> parts) implements Ask {}

    /** At least one of two or more. */
    record Either(List<Ask> parts) implements Ask {}

    /** Everything but this. */
    record Not(Ask part) implements Ask {}
}
