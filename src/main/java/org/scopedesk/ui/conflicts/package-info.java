/**
 * Conflicts: the lead's queue of both stages, with the decisions that differ side by side. Whoever is not a lead learns
 * how many there are and nothing else; the model asks for no vote on such a person's behalf.
 *
 * <p>Begin reading at {@link org.scopedesk.ui.conflicts.ConflictsModel}.
 */
@NullMarked
package org.scopedesk.ui.conflicts;

import org.jspecify.annotations.NullMarked;
