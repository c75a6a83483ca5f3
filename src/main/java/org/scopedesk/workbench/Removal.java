package org.scopedesk.workbench;

import java.time.Instant;
import java.util.Optional;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.review.Reviewer;

/**
 * Why a record is not screened itself: it is a copy of another.
 *
 * @param removed the record
 * @param primary the record that is screened in its place
 * @param like the copy that it was found to be like: the primary, or another copy of it
 * @param ground the rule that joined the two, with what agrees and differs; empty words if a person did
 * @param by the person who joined the two; empty if the program did
 * @param at when
 */
public record Removal(
        Id<BibRecord> removed,
        Id<BibRecord> primary,
        Id<BibRecord> like,
        Ground ground,
        Optional<Id<Reviewer>> by,
        Instant at) {}
