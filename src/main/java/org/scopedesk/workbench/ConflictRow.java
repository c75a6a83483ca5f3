package org.scopedesk.workbench;

import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.screening.Outcome;

/**
 * One line of the lead's queue.
 *
 * @param record the primary record of the group in conflict
 * @param title its title; empty if it has none
 * @param kind in what the decisions differ
 */
public record ConflictRow(Id<BibRecord> record, String title, Outcome.Conflict.Kind kind) {}
