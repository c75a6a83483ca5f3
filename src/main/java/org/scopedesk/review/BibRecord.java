package org.scopedesk.review;

/**
 * One entry as one source delivered it; never altered and never deleted. ({@code Record} is taken by the language.)
 *
 * @param id its identifier
 * @param importId the import that brought it
 * @param number its place in the file, from 1
 * @param line the line of the file on which it begins, from 1
 * @param citation what the entry says
 */
public record BibRecord(Id<BibRecord> id, Id<ImportedFile> importId, int number, long line, Citation citation) {

    public BibRecord {
        if (number < 1 || line < 1) {
            throw new IllegalArgumentException("numbers and lines begin at 1: " + number + ", " + line);
        }
    }
}
