/**
 * The Search screen: a keyword search over all records while it is typed, its results in a table, and the record chosen
 * with what was found marked.
 *
 * <p>Uses the workbench. Begin reading at {@link org.scopedesk.ui.search.SearchModel}.
 */
@NullMarked
package org.scopedesk.ui.search;

import org.jspecify.annotations.NullMarked;
