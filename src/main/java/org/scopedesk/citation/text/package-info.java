/**
 * What all readers of exports share: bytes to lines, and the cleaning of single values (text, titles, abstracts, names,
 * years, pages, identifiers, types).
 *
 * <p>Pure functions over strings, and one line source over a stream; uses {@code review} alone. Begin reading at
 * {@link org.scopedesk.citation.text.Lines} and {@link org.scopedesk.citation.text.CitationText}.
 */
@NullMarked
package org.scopedesk.citation.text;

import org.jspecify.annotations.NullMarked;
