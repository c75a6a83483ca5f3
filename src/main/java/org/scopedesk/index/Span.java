package org.scopedesk.index;

/**
 * A part of a text.
 *
 * @param start its first character, from 0
 * @param end the character after its last
 */
public record Span(int start, int end) {}
