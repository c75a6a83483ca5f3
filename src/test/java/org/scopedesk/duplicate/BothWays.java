package org.scopedesk.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scopedesk.duplicate.Records.judge;

import org.scopedesk.review.Citation;
import org.scopedesk.review.Relation;

/** What is said of two records, whichever is named first. */
final class BothWays {
    private BothWays() {}

    static void assertRelation(Citation.Builder a, Citation.Builder b, Relation relation) {
        for (Judgement judgement : new Judgement[] {judge(a, b), judge(b, a)}) {
            assertThat(judgement.relation()).as(judgement.toString()).isEqualTo(relation);
        }
    }

    static void assertNotCertain(Citation.Builder a, Citation.Builder b) {
        for (Judgement judgement : new Judgement[] {judge(a, b), judge(b, a)}) {
            assertThat(judgement.relation()).as(judgement.toString()).isNotEqualTo(Relation.DUPLICATE);
        }
    }
}
