/**
 * The Export screen: sets of records, each saved as RIS, CSV, BibTeX or JSON.
 *
 * <p>Uses the workbench. Begin reading at {@link org.scopedesk.ui.export.ExportModel}.
 */
@NullMarked
package org.scopedesk.ui.export;

import org.jspecify.annotations.NullMarked;
