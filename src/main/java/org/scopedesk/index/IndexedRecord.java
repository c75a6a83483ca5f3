package org.scopedesk.index;

import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Citation;
import org.scopedesk.review.Id;

/**
 * A record to be found by its words.
 *
 * @param id what a search answers
 * @param citation what is searched
 * @param source the name of the source that delivered it; empty if unknown
 */
public record IndexedRecord(Id<BibRecord> id, Citation citation, String source) {}
