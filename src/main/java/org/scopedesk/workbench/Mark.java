package org.scopedesk.workbench;

import org.scopedesk.review.MarkStyle;

/**
 * A part of a text that is shown marked.
 *
 * @param start the first character, counted in UTF-16 units from 0
 * @param end the one after the last
 * @param kind what it is marked as
 */
public record Mark(int start, int end, Kind kind) {

    /** What a marked part is. */
    public enum Kind {
        /** One of the review's words that speak for a record. */
        INCLUDE_WORD,
        /** One of the review's words that speak against it. */
        EXCLUDE_WORD,
        /** What a keyword search found. */
        FOUND,
        /** What differs between records side by side. */
        DIFFERS,
        /** A criterion that a note mentions. */
        MENTION,
        GROUP_DOUBLE,
        GROUP_WAVE,
        GROUP_DOTS,
        GROUP_HEAVY,
        GROUP_FRAME,
        GROUP_DASHES,
        GROUP_RAILS,
        GROUP_BRACKETS;

        /** A word of one of the review's free groups, in the style of that group. */
        public static Kind of(MarkStyle style) {
            return valueOf("GROUP_" + style.name());
        }
    }

    public Mark {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("an empty mark: %d to %d".formatted(start, end));
        }
    }
}
