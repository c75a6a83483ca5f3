package org.scopedesk.review;

/**
 * One raw tag or column of an entry with its value, exactly as the file holds it after decoding.
 *
 * @param tag the tag or the column's header
 * @param value the value; may span lines
 */
public record Field(String tag, String value) {}
