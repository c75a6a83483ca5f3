/**
 * Deciding on many records at once, from a list or from what a search found: what would be done is shown before it is
 * done, and one undo takes it back.
 *
 * <p>Uses the workbench. Begin reading at {@link org.scopedesk.ui.bulk.BulkModel}.
 */
@NullMarked
package org.scopedesk.ui.bulk;

import org.jspecify.annotations.NullMarked;
