package org.scopedesk.workbench;

import java.util.List;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;

/**
 * A duplicate group, or a pair somebody must judge: a row of the list on the Duplicates screen.
 *
 * @param members its records, the primary first
 * @param asked true if this is a pair that a person must judge
 * @param title the primary's title
 * @param why the weakest of the links that hold it together, in words
 * @param certainty of that link, 0 to 1; the list shows the most doubtful first
 * @param sources the names of the sources its records come from, without doubles
 */
public record GroupSummary(
        List<Id<BibRecord>> members, boolean asked, String title, String why, double certainty, List<String> sources) {
    public GroupSummary {
        members = List.copyOf(members);
        sources = List.copyOf(sources);
    }
}
