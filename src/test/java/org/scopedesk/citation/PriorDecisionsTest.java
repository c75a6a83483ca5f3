package org.scopedesk.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scopedesk.review.Citation;
import org.scopedesk.review.Field;
import org.scopedesk.review.Verdict;

class PriorDecisionsTest {
    private static List<PriorDecision> of(String platform, String... tagsAndValues) {
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < tagsAndValues.length; i += 2) {
            fields.add(new Field(tagsAndValues[i], tagsAndValues[i + 1]));
        }
        return PriorDecisions.of(platform, fields);
    }

    private static List<PriorDecision> of(String fixture, int entry) {
        Exported read = Fixtures.read(fixture);
        return PriorDecisions.of(
                read.how().platform(), read.entries().get(entry).fields());
    }

    private static PriorDecision unnamed(Verdict verdict) {
        return new PriorDecision("", verdict, List.of(), List.of());
    }

    @Test
    void rayyanTellsEachReviewersDecisionWithReasonsAndLabels() {
        assertThat(of("tagged/rayyan.ris", 0))
                .containsExactly(
                        new PriorDecision("Emily", Verdict.INCLUDE, List.of(), List.of("peer", "Norway")),
                        new PriorDecision("Ann", Verdict.MAYBE, List.of(), List.of("peer", "Norway")));
        assertThat(of("tagged/rayyan.ris", 1))
                .containsExactly(new PriorDecision(
                        "Emily", Verdict.EXCLUDE, List.of("wrong publication type", "wrong population"), List.of()));
        assertThat(of("tables/rayyan.csv", 0))
                .containsExactly(new PriorDecision("Kari", Verdict.INCLUDE, List.of(), List.of("peer")));
        assertThat(of("tables/rayyan.csv", 1)).isEmpty();
    }

    @Test
    void marksOfRayyanStayWithARecordThatEndNoteExportedAgain() {
        assertThat(of(
                        "EndNote",
                        "N1",
                        "A note\nRAYYAN-INCLUSION: {\"Emily\"=>\"Excluded\"} | RAYYAN-EXCLUSION-REASONS: old"))
                .containsExactly(new PriorDecision("Emily", Verdict.EXCLUDE, List.of("old"), List.of()));
    }

    @Test
    void asReviewMarksRelevantAndIrrelevantInNotes() {
        assertThat(of("tagged/asreview.ris", 0)).containsExactly(unnamed(Verdict.INCLUDE));
        assertThat(of("tagged/asreview.ris", 1)).containsExactly(unnamed(Verdict.EXCLUDE));
        assertThat(of("Zotero", "N1", "<p>ASReview_relevant</p>")).containsExactly(unnamed(Verdict.INCLUDE));
        assertThat(of("Zotero", "N1", "<p>ASReview_not_seen</p>")).isEmpty();
    }

    @Test
    void asReviewTablesHaveAColumnOfLabels() {
        assertThat(of("tables/asreview-semicolon.csv", 0)).containsExactly(unnamed(Verdict.INCLUDE));
        assertThat(of("tables/asreview-semicolon.csv", 1)).containsExactly(unnamed(Verdict.EXCLUDE));
        assertThat(of("ASReview", "included", "1.0")).containsExactly(unnamed(Verdict.INCLUDE));
        assertThat(of("ASReview", "asreview_label", "-1")).isEmpty();
    }

    @Test
    void abstrackrHasAColumnForEachReviewer() {
        assertThat(of("Abstrackr", "title", "A", "tags", "peer; Norway", "consensus", "o", "Kari", "-1", "Ola", "0"))
                .containsExactly(
                        new PriorDecision("Kari", Verdict.EXCLUDE, List.of(), List.of("peer", "Norway")),
                        new PriorDecision("Ola", Verdict.MAYBE, List.of(), List.of("peer", "Norway")));
        assertThat(of("Abstrackr", "title", "A", "consensus", "1")).containsExactly(unnamed(Verdict.INCLUDE));
        assertThat(of("Abstrackr", "title", "A", "consensus", "o", "general notes (Kari)", "1"))
                .isEmpty();
    }

    @Test
    void covidenceTellsWhyARecordWasExcluded() {
        assertThat(of("tagged/covidence-endnote.ris", 0))
                .containsExactly(new PriorDecision("", Verdict.EXCLUDE, List.of("Wrong population"), List.of()));
        assertThat(of("tagged/covidence-endnote.ris", 1)).isEmpty();
        assertThat(of("Covidence", "Notes", "Exclusion reason: Wrong design; ", "Tags", "Ongoing; Norway"))
                .containsExactly(
                        new PriorDecision("", Verdict.EXCLUDE, List.of("Wrong design"), List.of("Ongoing", "Norway")));
    }

    @Test
    void whatPeopleWroteIntoNotesIsNoDecision() {
        assertThat(of("EndNote", "N1", "Included. Exclusion reason: none", "LB", "1"))
                .isEmpty();
        assertThat(of("", "included", "1")).isEmpty();
        assertThat(of("EPPI-Reviewer", "KW", "eppi-reviewer", "N1", "2024-02-06"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tagged/rayyan.ris",
                "tables/rayyan.csv",
                "tagged/asreview.ris",
                "tables/asreview-semicolon.csv",
                "tables/abstrackr.csv",
                "tagged/covidence-endnote.ris",
                "tagged/eppi-reviewer.ris"
            })
    void noMarkLeaksIntoWhatTheRecordTells(String fixture) {
        for (Entry entry : Fixtures.read(fixture).entries()) {
            Citation c = entry.citation();
            assertThat(c.title() + c.abstractText() + c.keywords() + c.language())
                    .doesNotContain("RAYYAN", "ASReview", "Exclusion reason", "eppi-reviewer", "Included");
        }
    }
}
