package org.scopedesk.review;

import java.time.Instant;

/**
 * A rejected entry whose text a person mended, so that it became a record. The entry stays as the file held it.
 *
 * @param id its identifier
 * @param importId the import that rejected it
 * @param number its number among the rejected entries of the import, from 1
 * @param record what was read from the mended text
 * @param raw the mended text
 * @param by who mended it, a name; empty if nobody was signed in
 * @param at when
 */
public record Repair(
        Id<Repair> id, Id<ImportedFile> importId, int number, Id<BibRecord> record, String raw, String by, Instant at) {

    public Repair {
        if (number < 1) {
            throw new IllegalArgumentException("numbers begin at 1: " + number);
        }
    }
}
