package org.scopedesk.review;

import java.time.Instant;
import java.util.Optional;

/**
 * What the program or a person says of a pair of records. Links are only ever added; of the links of one pair the one
 * with the greatest id holds, and a person's holds over the program's. Duplicate groups are a fold over the links, so a
 * group can be split and joined at any time. A link that takes another back says nothing itself: from then on neither
 * of the two holds, and what was said before of the pair does again. If it names one that takes back, that one holds no
 * more, and the word stands as if it had never been taken back.
 *
 * @param id its identifier; ids sort in the order of making
 * @param first the record with the smaller id
 * @param second the record with the greater id
 * @param relation what is said
 * @param by the person who says so; empty if the program does
 * @param rule the name of the rule that matched; empty if a person says so
 * @param score how far the records agree, 0 to 1; 1 if a person says so
 * @param why one line for people: "same DOI, titles 0.97 alike; year differs by one"
 * @param at when; what a person said at once, of several pairs, has one moment
 * @param takesBack the link of the same pair that a person takes back, be it one that takes back; empty if this says
 *     something itself
 */
public record DuplicateLink(
        Id<DuplicateLink> id,
        Id<BibRecord> first,
        Id<BibRecord> second,
        Relation relation,
        Optional<Id<Reviewer>> by,
        String rule,
        double score,
        String why,
        Instant at,
        Optional<Id<DuplicateLink>> takesBack) {

    public DuplicateLink {
        if (first.equals(second)) {
            throw new IllegalArgumentException("a record cannot be linked to itself: " + first);
        }
        if (first.compareTo(second) > 0) {
            Id<BibRecord> smaller = second;
            second = first;
            first = smaller;
        }
    }
}
