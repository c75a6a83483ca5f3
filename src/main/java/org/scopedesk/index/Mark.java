package org.scopedesk.index;

/**
 * A marked part of a text.
 *
 * @param start its first character, from 0
 * @param end the character after its last
 * @param group the group of words that it was found for, from 0
 */
public record Mark(int start, int end, int group) {}
