package org.scopedesk.review;

import java.time.Instant;

/**
 * Whether the full text of a record could be had. Of the retrievals of one record the one with the greatest id holds; a
 * record without one is still sought.
 *
 * @param retrieved false if the report was not to be had; true takes an earlier "not retrieved" back
 */
public record Retrieval(Id<Retrieval> id, Id<BibRecord> record, boolean retrieved, Id<Reviewer> by, Instant at) {}
