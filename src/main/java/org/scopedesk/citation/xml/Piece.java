package org.scopedesk.citation.xml;

/**
 * A part of an XML file. The pieces of a file, one after the other, are the file.
 *
 * @param kind what it is
 * @param line the line on which it begins, from 1
 * @param name the name of the entry's element; empty for a piece that is no entry
 * @param text its text as the file holds it
 */
public record Piece(Kind kind, long line, String name, String text) {

    /** What a piece is. */
    public enum Kind {
        /** Text outside all entries. */
        BETWEEN,
        /** An entry from its start tag to its end tag. */
        ENTRY,
        /** An entry without an end tag, up to where the next begins. */
        UNENDED,
        /** The first part of an entry that is longer than {@link EntryCutter#MOST_BYTES}. */
        TOO_LONG,
        /** What follows of an entry that is too long. */
        REST
    }
}
