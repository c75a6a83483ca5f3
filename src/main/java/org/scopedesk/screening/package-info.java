/**
 * From decisions to outcomes: what is settled, what is in conflict, what waits for whom, and how well reviewers agree.
 *
 * <p>Pure: takes values and returns values; uses {@code review} alone. Decisions are an append-only log, and everything
 * here is a fold over it that does not depend on the order in which decisions arrive. Begin reading at
 * {@link org.scopedesk.screening.DecisionLog}, {@link org.scopedesk.screening.Outcome} and
 * {@link org.scopedesk.screening.Queue}.
 */
@NullMarked
package org.scopedesk.screening;

import org.jspecify.annotations.NullMarked;
