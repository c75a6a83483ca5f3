package org.scopedesk.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scopedesk.index.WordHighlighter;
import org.scopedesk.review.Citation;

final class KeywordMarksTest {

    @Test
    void marksStandWhereTheKeywordStandsInTheLineAndNoPhraseGoesAcrossTwo() {
        Citation citation = Citation.builder()
                .keywords(List.of("Mental Health", "Peer", "Group Support", "Peer Group"))
                .build();
        WordHighlighter words = WordHighlighter.of(List.of(List.of("health", "peer group")));

        List<Mark> marks = KeywordMarks.in(
                citation,
                keyword -> words.marks(keyword).stream()
                        .map(m -> new Mark(m.start(), m.end(), Mark.Kind.INCLUDE_WORD))
                        .toList());

        assertThat(marks)
                .extracting(m -> citation.keywordLine().substring(m.start(), m.end()))
                .containsExactly("Health", "Peer Group");
    }
}
