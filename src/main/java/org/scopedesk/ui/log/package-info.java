/**
 * The Log screen: everything that happened in the review, filtered, with the way to the record; and the review as it
 * stood at a moment.
 *
 * <p>Uses the workbench. Begin reading at {@link org.scopedesk.ui.log.LogModel}, then
 * {@link org.scopedesk.ui.log.PastModel}.
 */
@NullMarked
package org.scopedesk.ui.log;

import org.jspecify.annotations.NullMarked;
