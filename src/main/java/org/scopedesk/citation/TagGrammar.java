package org.scopedesk.citation;

import org.scopedesk.citation.text.Lines;

/** How lines of a tagged format are told apart. One object reads one file: it learns the file's habits. */
interface TagGrammar {

    /** What a line is. */
    enum Kind {
        /** Begins an entry. It has a tag, or none if the line is only a counter. */
        START,
        /** A tag with its value. */
        TAG,
        /** Ends an entry. */
        END,
        /** Ends an entry and begins the next on the same line; tag and value are those of the next. */
        NEXT,
        /** Has no tag: goes on with the value before it, or stands outside. */
        MORE
    }

    /** Classifies the current line, which is not blank. */
    Kind kind(Lines line);

    /** Told of each blank line. */
    default void blank() {}

    /** The tag of the line that was classified last; empty if it has none. */
    String tag();

    /** Where the value begins in the line's buffer. */
    int valueFrom();

    /** True if the line that was classified last no longer belongs to the entry before the blank line above it. */
    default boolean endedByBlank() {
        return false;
    }

    /** True if a blank line parts what stands outside entries. */
    default boolean blankPartsStrays() {
        return false;
    }

    /** True if a tag that stands after the end of an entry belongs to that entry all the same. */
    default boolean belongsBefore(String tag) {
        return false;
    }

    /** True if the tag says nothing of the publication, so that an entry with nothing else is empty. */
    default boolean isFrame(String tag) {
        return false;
    }

    /** True if the tag outside an entry shows that an entry has lost its beginning. */
    default boolean showsEntry(String tag) {
        return false;
    }

    /** True if an entry is complete only with its end line. */
    default boolean needsEnd() {
        return false;
    }

    /** True if further lines of the tag's value are not indented: any line may be one of them. */
    default boolean runsOn(String tag) {
        return false;
    }

    /** What begins an entry, for people. */
    String beginning();
}
