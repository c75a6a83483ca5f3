package org.scopedesk.workbench;

import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;

/**
 * Where a field of the shown record comes from.
 *
 * @param field the field
 * @param text what is shown
 * @param record the copy that gives it
 * @param source the name of that copy's source
 * @param fromPrimary true if the copy is the primary
 */
public record FieldOrigin(BibField field, String text, Id<BibRecord> record, String source, boolean fromPrimary) {}
