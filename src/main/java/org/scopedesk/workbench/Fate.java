package org.scopedesk.workbench;

import java.util.Optional;

/**
 * Whether a record is screened, and for whom.
 *
 * @param removal why it is not screened itself; empty if it is
 * @param copies how many records are screened with it, itself among them
 * @param leftBehind true if it, with its copies, was kept apart by a person from records that had been decided on, and
 *     waits for decisions of its own: those made before stay with the records they were made on
 */
public record Fate(Optional<Removal> removal, int copies, boolean leftBehind) {}
