/**
 * Exports in XML: the file is cut into entries as it streams by, and each entry is parsed by itself, so that damage
 * costs one entry, memory stays bounded, and nothing a document declares (entities, external parts) is ever resolved.
 *
 * <p>Pure logic over a given stream; uses {@code citation.text}, {@code review} and the JDK's StAX. Begin reading at
 * {@link org.scopedesk.citation.xml.EntryCutter} and {@link org.scopedesk.citation.xml.Element}; what the elements mean
 * is in {@code citation.dialect}.
 */
@NullMarked
package org.scopedesk.citation.xml;

import org.jspecify.annotations.NullMarked;
