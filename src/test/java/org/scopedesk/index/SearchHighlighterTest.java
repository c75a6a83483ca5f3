package org.scopedesk.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SearchHighlighterTest {
    private static final String TITLE = "Peer-support workers by Åkerblom";

    @Test
    void wordsPhrasesAndWildcardsAreMarked() {
        assertThat(marked("\"peer support\" akerblom", SearchField.TITLE)).containsExactly("Peer-support", "Åkerblom");
        assertThat(marked("work* OR (recovery AND support)", SearchField.TITLE)).containsExactly("support", "workers");
        assertThat(marked("\"workers peer\"~5", SearchField.TITLE)).containsExactly("Peer", "workers");
    }

    @Test
    void onlyTheFieldAskedForIsMarked() {
        assertThat(marked("title:peer abstract:workers", SearchField.TITLE)).containsExactly("Peer");
        assertThat(marked("title:peer abstract:workers", SearchField.ABSTRACT)).containsExactly("workers");
        assertThat(marked("author:akerblom", SearchField.TITLE)).isEmpty();
    }

    @Test
    void whatIsNotWantedIsNotMarked() {
        assertThat(marked("peer NOT workers", SearchField.TITLE)).containsExactly("Peer");
        assertThat(marked("peer)", SearchField.TITLE)).isEmpty();
        assertThat(marked("", SearchField.TITLE)).isEmpty();
        assertThat(marked("peer", SearchField.DOI)).isEmpty();
    }

    private static List<String> marked(String query, SearchField field) {
        return SearchHighlighter.of(query).spans(field, TITLE).stream()
                .map(span -> TITLE.substring(span.start(), span.end()))
                .toList();
    }
}
