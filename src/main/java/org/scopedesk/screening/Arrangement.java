package org.scopedesk.screening;

import org.scopedesk.review.Decision;
import org.scopedesk.review.Id;

/**
 * How a reviewer has arranged a queue: its order and what it is narrowed to.
 *
 * @param order the order
 * @param filter what it is narrowed to
 * @param since the id that came last when it was arranged; in a queue of what was decided already, only decisions after
 *     it count as having looked again
 */
public record Arrangement(QueueOrder order, QueueFilter filter, Id<Decision> since) {
    private static final Id<Decision> NEVER = new Id<>(new java.util.UUID(0, 0));

    /** Everything as imported. */
    public static final Arrangement USUAL = new Arrangement(QueueOrder.AS_IMPORTED, QueueFilter.ALL, NEVER);

    /** True if it is everything as imported. */
    public boolean isUsual() {
        return order.equals(QueueOrder.AS_IMPORTED) && filter.isAll();
    }
}
