package org.scopedesk.workbench;

import java.util.List;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;

/**
 * A group, or a pair of records, in the list of what was found.
 *
 * @param band what is said of them
 * @param members a group's records, the primary first; of a pair its two records
 * @param title the title of the first
 * @param rule the name of the rule or veto that decided, of a group that of its weakest link; empty if a person did
 * @param why the same in one line
 * @param certainty how far the two agree, 0 to 1; of a group that of its weakest link
 * @param sources the names of the sources, without doubles
 */
public record DuplicateRow(
        Band band,
        List<Id<BibRecord>> members,
        String title,
        String rule,
        String why,
        double certainty,
        List<String> sources) {

    /** What is said of records, in the order of the list. */
    public enum Band {
        /** A person must say whether they are one report. */
        ASKED,
        /** One report. */
        CERTAIN,
        /** Versions of one work, never grouped. */
        RELATED
    }

    public DuplicateRow {
        members = List.copyOf(members);
        sources = List.copyOf(sources);
    }
}
