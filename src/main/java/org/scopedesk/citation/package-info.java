/**
 * From export files to citations and back: detection of encoding, format and platform, one reader for each format, one
 * small dialect for each platform, and writers.
 *
 * <p>Pure logic over a given stream; uses {@code review} and {@code job}. Begin reading at
 * {@link org.scopedesk.citation.Exports}, the door, and {@link org.scopedesk.citation.FormatReader}; the values are
 * cleaned in {@code citation.text}, and what a platform writes differently is in {@code citation.dialect}.
 */
@NullMarked
package org.scopedesk.citation;

import org.jspecify.annotations.NullMarked;
