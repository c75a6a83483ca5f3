/**
 * Excel workbooks (Office Open XML) as rows of texts: the archive with bounds on its size, the shared strings, the
 * sheets. Nothing is computed, nothing outside the file is opened.
 *
 * <p>Pure logic over bytes; uses the JDK alone. Begin reading at {@link org.scopedesk.citation.workbook.Workbook}.
 */
@NullMarked
package org.scopedesk.citation.workbook;

import org.jspecify.annotations.NullMarked;
