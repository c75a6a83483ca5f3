/**
 * Tables of records: rows are read in pages as they are scrolled to, so that a table of 100,000 opens at once; and the
 * ways out of a table, to the clipboard or to a file.
 *
 * <p>Uses the workbench, {@code ui} and {@code ui.part}. Begin reading at {@link org.scopedesk.ui.records.RecordPages},
 * which needs no window, then {@link org.scopedesk.ui.records.RecordTable}.
 */
@NullMarked
package org.scopedesk.ui.records;

import org.jspecify.annotations.NullMarked;
