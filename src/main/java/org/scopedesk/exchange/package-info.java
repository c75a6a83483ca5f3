/**
 * Records and numbers as JSON, for other programs. The only room that uses Jackson; uses {@code review} and the pure
 * rooms' values. Begin reading at {@link org.scopedesk.exchange.RecordJson}.
 */
@NullMarked
package org.scopedesk.exchange;

import org.jspecify.annotations.NullMarked;
