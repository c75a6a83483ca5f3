package org.scopedesk.report;

import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.review.Source;

/**
 * One record of the flow.
 *
 * @param id the record
 * @param source where it comes from
 * @param group the duplicate group it is in, by the group's primary record
 */
public record FlowRecord(Id<BibRecord> id, Id<Source> source, Id<BibRecord> group) {}
