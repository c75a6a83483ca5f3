package org.scopedesk.workbench;

import org.scopedesk.review.BibRecord;

/**
 * One record in a table.
 *
 * @param record the record
 * @param source the name of its source
 * @param copies how many records its duplicate group has
 * @param state where it stands in the review
 */
public record RecordRow(BibRecord record, String source, int copies, RecordState state) {}
