package org.scopedesk.citation.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scopedesk.review.Doi;

class NotedIdentifiersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cited References:",
                "RAYYAN-LABELS: hope",
                "USER-NOTES: {\"Kari\"=>[\"see below\"]}",
                "ASReview_relevant",
                "Exclusion reason: old"
            })
    void whatStandsBehindReferencesAndMarksOfToolsIsOfOthers(String mark) {
        List<String> notes = List.of(mark + "\nDOI: 10.1000/other\nPMID: 31234567");
        assertThat(NotedIdentifiers.doi(notes)).isEmpty();
        assertThat(NotedIdentifiers.statedDoi(notes)).isEmpty();
        assertThat(NotedIdentifiers.statedPmid(notes)).isEmpty();
    }

    @Test
    void whatStandsBeforeThemIsOfTheWork() {
        List<String> notes = List.of("DOI: 10.1000/abc\nPMID: 31234567\nReferences:\nDOI: 10.1000/other");
        assertThat(NotedIdentifiers.doi(notes)).contains(new Doi("10.1000/abc"));
        assertThat(NotedIdentifiers.statedDoi(notes)).contains(new Doi("10.1000/abc"));
        assertThat(NotedIdentifiers.statedPmid(notes)).isEqualTo("31234567");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pmid: 31234567", "PMID=31234567", "Publisher: House; PMID: 31234567; ppublish"})
    void aPubMedNumberIsStatedLikeADoi(String note) {
        assertThat(NotedIdentifiers.statedPmid(List.of(note))).isEqualTo("31234567");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PMID: 3123abc", "PMID: 312345678", "Comment in PMID: 31234567"})
    void otherNumbersAreNone(String note) {
        assertThat(NotedIdentifiers.statedPmid(List.of(note))).isEmpty();
    }
}
