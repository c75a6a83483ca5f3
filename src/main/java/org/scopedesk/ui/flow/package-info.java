/**
 * The Flow diagram screen: the PRISMA diagram drawn as it is printed, its numbers as links to the records behind them,
 * what is still open, and the equations.
 *
 * <p>Uses the workbench and the values of {@code report}. Begin reading at {@link org.scopedesk.ui.flow.FlowModel}; {@link
 * org.scopedesk.ui.flow.Paper} draws.
 */
@NullMarked
package org.scopedesk.ui.flow;

import org.jspecify.annotations.NullMarked;
