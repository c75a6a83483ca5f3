/**
 * The Sources screen: where was searched and how, what the files of each source brought, and the import of more files.
 *
 * <p>Begin reading at {@link org.scopedesk.ui.sources.SourcesModel} (the sources) and
 * {@link org.scopedesk.ui.sources.ImportModel} (the files to be imported).
 */
@NullMarked
package org.scopedesk.ui.sources;

import org.jspecify.annotations.NullMarked;
