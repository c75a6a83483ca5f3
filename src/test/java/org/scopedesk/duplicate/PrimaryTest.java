package org.scopedesk.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scopedesk.duplicate.Records.ABSTRACT;
import static org.scopedesk.duplicate.Records.article;
import static org.scopedesk.duplicate.Records.doi;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Citation;
import org.scopedesk.review.Id;

class PrimaryTest {

    @Test
    void recordWithAnAbstractIsScreened() {
        BibRecord bare = record(1, article().doi(doi("10.1000/a")));
        BibRecord complete = record(2, article().abstractText(ABSTRACT));
        assertThat(Primary.of(List.of(bare, complete), Primary.USUAL_ORDER)).isEqualTo(complete);
        assertThat(Primary.of(List.of(complete, bare), List.of(Primary.Criterion.DOI)))
                .isEqualTo(bare);
    }

    @Test
    void tiesGoToTheSmallestId() {
        BibRecord first = record(1, article());
        BibRecord second = record(2, article());
        assertThat(Primary.of(List.of(second, first), Primary.USUAL_ORDER)).isEqualTo(first);
    }

    private static BibRecord record(int number, Citation.Builder citation) {
        return new BibRecord(new Id<>(new UUID(0, number)), new Id<>(new UUID(1, 1)), number, number, citation.build());
    }
}
