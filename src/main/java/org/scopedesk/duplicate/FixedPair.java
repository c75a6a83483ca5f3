package org.scopedesk.duplicate;

import org.scopedesk.review.Relation;

/**
 * What a person said of two records; binding.
 *
 * @param first a record's place in the list
 * @param second another record's place
 * @param relation what was said; ASKED means that the question was opened again
 */
public record FixedPair(int first, int second, Relation relation) {}
