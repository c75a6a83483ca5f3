package org.scopedesk.workbench;

import org.scopedesk.review.Id;
import org.scopedesk.review.Source;

/**
 * What became of the records of one source; {@code identified} is the sum of the other three.
 *
 * @param source the source
 * @param name its name
 * @param identified its records
 * @param within copies of records of the same source
 * @param across copies of records that another source is shown for
 * @param unique records that are screened
 */
public record SourceDuplicates(Id<Source> source, String name, int identified, int within, int across, int unique) {}
