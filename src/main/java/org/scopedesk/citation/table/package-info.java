/**
 * Tables of records: lines to rows and cells, the header found by its names, and for each source that exports tables
 * what its columns mean.
 *
 * <p>Pure logic; uses {@code citation.text} and {@code review}. Begin reading at
 * {@link org.scopedesk.citation.table.TableHead}, {@link org.scopedesk.citation.table.TableDialect} and
 * {@link org.scopedesk.citation.table.TableRows}.
 */
@NullMarked
package org.scopedesk.citation.table;

import org.jspecify.annotations.NullMarked;
