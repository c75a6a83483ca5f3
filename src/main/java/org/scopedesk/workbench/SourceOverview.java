package org.scopedesk.workbench;

import java.util.List;
import java.util.OptionalInt;
import org.scopedesk.review.ImportedFile;
import org.scopedesk.review.Search;
import org.scopedesk.review.Source;

/**
 * One source with all it brought: a row of the Sources screen.
 *
 * @param source the source
 * @param searches its searches, the earliest first
 * @param files its files, in the order of import
 * @param reported hits reported by the source over all its searches; empty if any search does not tell
 * @param found entries in its files
 * @param read entries that became records
 * @param rejected entries kept aside
 * @param unique records that no other source brought
 * @param withoutTitle records without a title
 * @param withoutAbstract records without an abstract
 */
public record SourceOverview(
        Source source,
        List<Search> searches,
        List<ImportedFile> files,
        OptionalInt reported,
        int found,
        int read,
        int rejected,
        int unique,
        int withoutTitle,
        int withoutAbstract) {
    public SourceOverview {
        searches = List.copyOf(searches);
        files = List.copyOf(files);
    }
}
