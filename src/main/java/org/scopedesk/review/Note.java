package org.scopedesk.review;

import java.time.Instant;

/**
 * What a reviewer wrote about a record at a stage. The note with the greatest id of the same record, stage and reviewer
 * is the current one; an empty text takes it away.
 */
public record Note(Id<Note> id, Id<BibRecord> record, Stage stage, Id<Reviewer> reviewer, String text, Instant at) {}
