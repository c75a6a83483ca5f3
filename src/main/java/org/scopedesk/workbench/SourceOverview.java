package org.scopedesk.workbench;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.scopedesk.review.Id;
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
 * @param read entries that became records, the repaired ones among them
 * @param rejected entries kept aside
 * @param repaired of those read, how many were rejected first
 * @param unique records that no other source brought
 * @param gaps what its records lack
 * @param fileGaps what the records of each file lack
 */
public record SourceOverview(
        Source source,
        List<Search> searches,
        List<ImportedFile> files,
        OptionalInt reported,
        int found,
        int read,
        int rejected,
        int repaired,
        int unique,
        Gaps gaps,
        Map<Id<ImportedFile>, Gaps> fileGaps) {
    public SourceOverview {
        searches = List.copyOf(searches);
        files = List.copyOf(files);
        fileGaps = Map.copyOf(fileGaps);
    }

    /** What the records of one of its files lack. */
    public Gaps gapsOf(ImportedFile file) {
        return fileGaps.getOrDefault(file.id(), Gaps.NONE);
    }

    /** The files of one of its searches. */
    public List<ImportedFile> filesOf(Search search) {
        return files.stream()
                .filter(file -> file.searchId().equals(search.id()))
                .toList();
    }
}
