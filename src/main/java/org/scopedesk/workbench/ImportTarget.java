package org.scopedesk.workbench;

import org.scopedesk.review.Id;
import org.scopedesk.review.Search;
import org.scopedesk.review.Source;

/** Which search an imported file is the result of. */
public sealed interface ImportTarget {

    /**
     * The latest search of the source of that name; both are made if there is no such source. Empty to take the source
     * detected, on the platform detected, and, if none was, the file's name.
     */
    record OfSource(String name) implements ImportTarget {}

    /** A search that the review has. */
    record OfSearch(Id<Search> search) implements ImportTarget {}

    /** A further search of a source, made with the import. */
    record NewSearch(Id<Source> source) implements ImportTarget {}
}
