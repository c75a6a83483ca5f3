package org.scopedesk.index;

import java.util.List;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;

/** What a search brought: records, or the reason why the query could not be understood. */
public sealed interface SearchResult {

    /**
     * The records found.
     *
     * @param ids the best matches, as many as were asked for, best first; equal ones in the order they were added
     * @param total how many records match in all
     */
    record Hits(List<Id<BibRecord>> ids, int total) implements SearchResult {
        public Hits {
            ids = List.copyOf(ids);
        }
    }

    /**
     * A query that could not be understood.
     *
     * @param message a sentence that says what is wrong
     * @param position the character of the query where it is wrong, from 0; at most the query's length
     */
    record WrongQuery(String message, int position) implements SearchResult {}
}
