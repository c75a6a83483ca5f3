/**
 * From export files to citations and back: detection of encoding, format and platform, one reader for each format, one
 * small dialect for each platform, and writers.
 *
 * <p>Pure logic over a given stream; uses {@code review} and {@code job}. Begin reading at
 * {@link org.scopedesk.citation.Detection} and {@link org.scopedesk.citation.FormatReader}.
 */
@NullMarked
package org.scopedesk.citation;

import org.jspecify.annotations.NullMarked;
