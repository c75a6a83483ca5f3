package org.scopedesk.review;

import java.time.Instant;

/**
 * An undo or a redo: takes a decision back, or puts it in force again. The change with the greatest id holds.
 *
 * @param id its identifier; ids sort in the order of making
 * @param decision the decision it speaks of
 * @param live false to take it back, true to put it in force again
 * @param by who did so
 * @param at when
 */
public record DecisionChange(Id<DecisionChange> id, Id<Decision> decision, boolean live, Id<Reviewer> by, Instant at) {}
