/**
 * Full text: the second stage. Reads and decides as {@code ui.screening} does, and adds what belongs to reports: an
 * exclusion needs a reason, a report may not be had, and its web page is one key away.
 *
 * <p>Begin reading at {@link org.scopedesk.ui.fulltext.FullTextModel}.
 */
@NullMarked
package org.scopedesk.ui.fulltext;

import org.jspecify.annotations.NullMarked;
