package org.scopedesk.review;

import java.util.Optional;

/**
 * A rejected entry of an import and what became of it.
 *
 * @param number its number among the rejected entries of its import, from 1
 * @param entry as the file held it
 * @param repair how it became a record later, if it did
 */
public record SetAside(int number, RejectedEntry entry, Optional<Repair> repair) {}
