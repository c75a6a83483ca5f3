/**
 * The Duplicates screen: pairs that a person must judge, duplicate groups and families of versions, side by side with
 * what differs marked; a group is split, joined and confirmed here, and everything can be taken back.
 *
 * <p>Begin reading at {@link org.scopedesk.ui.duplicates.DuplicatesModel}, the list and what is said of its rows;
 * {@link org.scopedesk.ui.duplicates.SideBySidePane} shows the records.
 */
@NullMarked
package org.scopedesk.ui.duplicates;

import org.jspecify.annotations.NullMarked;
