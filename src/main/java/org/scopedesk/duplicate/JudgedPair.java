package org.scopedesk.duplicate;

/**
 * Two records and what the program says of them.
 *
 * @param first the smaller place in the list
 * @param second the greater place
 * @param judgement the judgement
 */
public record JudgedPair(int first, int second, Judgement judgement) {}
