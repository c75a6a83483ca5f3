/**
 * A record as people read it: title, authors, journal, sources, abstract, with marked words; and how large and wide.
 *
 * <p>Begin reading at {@link org.scopedesk.ui.reading.RecordReader}, the component that every room shows records with.
 */
@NullMarked
package org.scopedesk.ui.reading;

import org.jspecify.annotations.NullMarked;
