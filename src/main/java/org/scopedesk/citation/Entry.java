package org.scopedesk.citation;

import java.util.List;
import org.scopedesk.review.Citation;
import org.scopedesk.review.Field;

/**
 * One entry of an export that was read.
 *
 * @param number its place among all entries of the file, rejected ones included, from 1
 * @param line the line on which it begins, from 1
 * @param ownId the identifier the entry carries itself (RIS {@code ID}, or the first column named id); empty if none
 * @param citation what it says
 * @param fields all raw tags with their values, in the order of the file
 */
public record Entry(int number, long line, String ownId, Citation citation, List<Field> fields) {
    public Entry {
        fields = List.copyOf(fields);
    }
}
