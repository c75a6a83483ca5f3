/**
 * Relevance ranking: learns from the records a team has decided on which of the others to show next, and simulates
 * that on finished reviews.
 *
 * <p>Pure logic over values: no input or output, no clock, no threads. Uses {@code job} for progress, and is the only
 * room that knows liblinear. Begin reading at {@link org.scopedesk.ranking.Corpus}, {@link org.scopedesk.ranking.Ranker}
 * and {@link org.scopedesk.ranking.Simulation}.
 */
@NullMarked
package org.scopedesk.ranking;

import org.jspecify.annotations.NullMarked;
