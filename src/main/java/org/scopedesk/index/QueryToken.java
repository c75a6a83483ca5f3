package org.scopedesk.index;

/**
 * A piece of a query.
 *
 * @param text the word, phrase, field name or range as typed, without quotes and brackets
 * @param slop for a phrase the number after {@code ~}, else 0
 * @param position where it begins in the query, from 0
 */
record QueryToken(Kind kind, String text, int slop, int position) {
    enum Kind {
        WORD,
        PHRASE,
        DOI,
        FIELD,
        RANGE,
        AND,
        OR,
        NOT,
        /** Lower-case {@code and}, {@code or}: operators between words, words elsewhere. */
        MAYBE_AND,
        MAYBE_OR,
        /** Lower-case {@code not}: an operator after another one, else a word. */
        MAYBE_NOT,
        OPEN,
        CLOSE
    }
}
