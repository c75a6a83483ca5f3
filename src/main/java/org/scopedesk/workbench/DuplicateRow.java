package org.scopedesk.workbench;

import java.util.List;
import java.util.stream.Collectors;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;

/**
 * A group, a pair of records, or a family of versions, in the list of what was found.
 *
 * @param band what is said of them
 * @param members a group's records, the primary first; of a pair its two records; of a family the primary of each
 *     version, in the order of {@link org.scopedesk.duplicate.Version}
 * @param title the title of the first
 * @param rules the name of the rule or veto that decided, of a group that of its weakest link, of a family those of all
 *     its pairs, the most doubtful first; an empty name if a person did
 * @param grounds the same with what agrees and differs, of a family of its first pairs
 * @param certainty how far the two agree, 0 to 1; of a group that of its weakest link
 * @param contradicted true of a group if a person said something else of one of its records, and what people said later
 *     overrules it
 * @param sources the names of the sources, without doubles; of a family those of all copies of its versions
 */
public record DuplicateRow(
        Band band,
        List<Id<BibRecord>> members,
        String title,
        List<String> rules,
        List<Ground> grounds,
        double certainty,
        boolean contradicted,
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
        rules = List.copyOf(rules);
        grounds = List.copyOf(grounds);
        sources = List.copyOf(sources);
    }

    /** All grounds in one English line; empty if a person decided. */
    public String why() {
        return grounds.stream().map(Ground::line).collect(Collectors.joining("; "));
    }

    /** The first of the rules. */
    public String rule() {
        return rules.get(0);
    }
}
