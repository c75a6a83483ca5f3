package org.scopedesk.review;

import java.time.Instant;

/**
 * One export file that was read into the review, with its ledger: found = read + rejected.
 *
 * @param id its identifier
 * @param searchId the search whose result the file holds
 * @param fileName the file's name without its folder
 * @param sha256 the hash of its bytes, lower-case hexadecimal; the same file again has the same hash
 * @param bytes its size
 * @param format the format's name, as detected or chosen
 * @param encoding the character encoding, as detected or chosen
 * @param platform the platform whose dialect it was read in; empty if none was recognised
 * @param found entries in the file
 * @param read entries that became records, the repaired ones among them
 * @param rejected entries that are kept aside with their raw text
 * @param repaired of those read, how many were rejected first and repaired later
 * @param betweenLines lines of text that stood outside all entries
 * @param by who imported it; empty if nobody was signed in
 * @param at when
 */
public record ImportedFile(
        Id<ImportedFile> id,
        Id<Search> searchId,
        String fileName,
        String sha256,
        long bytes,
        String format,
        String encoding,
        String platform,
        int found,
        int read,
        int rejected,
        int repaired,
        long betweenLines,
        String by,
        Instant at) {

    public ImportedFile {
        if (found != read + rejected) {
            throw new IllegalArgumentException(
                    "found %d is not read %d + rejected %d in %s".formatted(found, read, rejected, fileName));
        }
        if (repaired > read) {
            throw new IllegalArgumentException(
                    "%d repaired, but only %d read in %s".formatted(repaired, read, fileName));
        }
    }
}
