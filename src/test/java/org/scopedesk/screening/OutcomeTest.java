package org.scopedesk.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.scopedesk.review.Stage.FULL_TEXT;
import static org.scopedesk.review.Stage.TITLE_ABSTRACT;
import static org.scopedesk.review.Verdict.EXCLUDE;
import static org.scopedesk.review.Verdict.INCLUDE;
import static org.scopedesk.review.Verdict.MAYBE;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Decision;
import org.scopedesk.review.Id;
import org.scopedesk.review.Stage;
import org.scopedesk.review.Verdict;

class OutcomeTest {
    private final Desk desk = new Desk();
    private final Group group = desk.group();
    private final Id<BibRecord> record = group.primary();

    @ParameterizedTest
    @CsvSource({
        "TITLE_ABSTRACT, INCLUDE, INCLUDE, included",
        "TITLE_ABSTRACT, INCLUDE, MAYBE,   included",
        "TITLE_ABSTRACT, MAYBE,   MAYBE,   included",
        "TITLE_ABSTRACT, MAYBE,   EXCLUDE, conflict",
        "TITLE_ABSTRACT, INCLUDE, EXCLUDE, conflict",
        "TITLE_ABSTRACT, EXCLUDE, EXCLUDE, excluded",
        "FULL_TEXT,      INCLUDE, INCLUDE, included",
        "FULL_TEXT,      INCLUDE, MAYBE,   conflict",
        "FULL_TEXT,      MAYBE,   MAYBE,   conflict",
        "FULL_TEXT,      MAYBE,   EXCLUDE, conflict",
        "FULL_TEXT,      INCLUDE, EXCLUDE, conflict",
        "FULL_TEXT,      EXCLUDE, EXCLUDE, excluded"
    })
    void twoDecisionsMakeAnOutcome(Stage stage, Verdict first, Verdict second, String expected) {
        desk.decide(desk.anna, record, stage, first);
        desk.decide(desk.bo, record, stage, second);

        assertThat(word(outcome(Policy.STANDARD, stage))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "TITLE_ABSTRACT, INCLUDE, included",
        "TITLE_ABSTRACT, MAYBE,   included",
        "TITLE_ABSTRACT, EXCLUDE, excluded",
        "FULL_TEXT,      INCLUDE, included",
        "FULL_TEXT,      MAYBE,   open",
        "FULL_TEXT,      EXCLUDE, excluded"
    })
    void oneDecisionIsEnoughWhereOneReviewerDecides(Stage stage, Verdict verdict, String expected) {
        desk.decide(desk.anna, record, stage, verdict);

        assertThat(word(outcome(Policy.STANDARD.withReviewers(1), stage))).isEqualTo(expected);
    }

    @Test
    void itIsOpenUntilAllRequiredAreIn() {
        assertThat(outcome(Policy.STANDARD, TITLE_ABSTRACT)).isEqualTo(new Outcome.Open(0, 2));
        desk.decide(desk.anna, record, TITLE_ABSTRACT, EXCLUDE);
        assertThat(outcome(Policy.STANDARD, TITLE_ABSTRACT)).isEqualTo(new Outcome.Open(1, 2));
    }

    @Test
    void differentReasonsAreAConflictOnlyWhereTheyMustAgree() {
        for (Stage stage : Stage.values()) {
            desk.exclude(desk.anna, record, stage, desk.wrongPopulation);
            desk.exclude(desk.bo, record, stage, desk.wrongConcept);
        }

        assertThat(outcome(Policy.STANDARD, TITLE_ABSTRACT))
                .isEqualTo(new Outcome.Excluded(Optional.of(desk.wrongPopulation)));
        assertThat(outcome(Policy.STANDARD, FULL_TEXT))
                .isInstanceOfSatisfying(
                        Outcome.Conflict.class, c -> assertThat(c.kind()).isEqualTo(Outcome.Conflict.Kind.REASONS));
    }

    @Test
    void anExclusionWithoutAReasonTakesTheOthersReason() {
        desk.decide(desk.anna, record, FULL_TEXT, EXCLUDE);
        desk.exclude(desk.bo, record, FULL_TEXT, desk.wrongConcept);

        assertThat(outcome(Policy.STANDARD, FULL_TEXT).exclusionReason()).contains(desk.wrongConcept);
    }

    @Test
    void anAdjudicationSettlesAndALaterDecisionDoesNotReopenIt() {
        desk.decide(desk.anna, record, TITLE_ABSTRACT, INCLUDE);
        desk.decide(desk.bo, record, TITLE_ABSTRACT, EXCLUDE);
        Decision adjudication = desk.adjudicate(record, TITLE_ABSTRACT, EXCLUDE);
        desk.decide(desk.bo, record, TITLE_ABSTRACT, INCLUDE);

        Outcome outcome = outcome(Policy.STANDARD, TITLE_ABSTRACT);
        assertThat(outcome).isEqualTo(new Outcome.Adjudicated(adjudication));
        assertThat(outcome.isExcluded()).isTrue();
        assertThat(outcome.isSettled()).isTrue();
    }

    @Test
    void anAdjudicationThatIsTakenBackLeavesTheConflict() {
        desk.decide(desk.anna, record, TITLE_ABSTRACT, INCLUDE);
        desk.decide(desk.bo, record, TITLE_ABSTRACT, EXCLUDE);
        desk.takeBack(desk.adjudicate(record, TITLE_ABSTRACT, EXCLUDE));

        assertThat(outcome(Policy.STANDARD, TITLE_ABSTRACT).isConflict()).isTrue();
    }

    @Test
    void aLeadWhoIsNotSureAtFullTextSettlesNothing() {
        desk.decide(desk.anna, record, FULL_TEXT, INCLUDE);
        desk.decide(desk.bo, record, FULL_TEXT, EXCLUDE);
        desk.adjudicate(record, FULL_TEXT, MAYBE);

        assertThat(outcome(Policy.STANDARD, FULL_TEXT).isConflict()).isTrue();
    }

    @Test
    void othersAreSeenOnlyWhenAllAreIn() {
        Decision anna = desk.decide(desk.anna, record, TITLE_ABSTRACT, INCLUDE);
        Screening before = new Screening(Policy.STANDARD, desk.log());
        assertThat(before.visible(group, TITLE_ABSTRACT, desk.bo)).isEmpty();
        assertThat(before.visible(group, TITLE_ABSTRACT, desk.lead)).isEmpty();
        assertThat(before.visible(group, TITLE_ABSTRACT, desk.anna)).containsExactly(anna);

        Decision bo = desk.decide(desk.bo, record, TITLE_ABSTRACT, EXCLUDE);
        Screening after = new Screening(Policy.STANDARD, desk.log());
        assertThat(after.visible(group, TITLE_ABSTRACT, desk.anna)).containsExactly(anna, bo);
    }

    @Test
    void oneOrTwoReviewersDecide() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Policy.Rule(3, false))
                .withMessageContaining("3");
        assertThat(List.of(Policy.STANDARD.at(TITLE_ABSTRACT), Policy.STANDARD.at(FULL_TEXT)))
                .containsExactly(new Policy.Rule(2, false), new Policy.Rule(2, true));
    }

    private Outcome outcome(Policy policy, Stage stage) {
        return new Screening(policy, desk.log()).outcome(group, stage);
    }

    private static String word(Outcome outcome) {
        if (outcome.isOpen()) {
            return "open";
        }
        if (outcome.isConflict()) {
            return "conflict";
        }
        return outcome.isIncluded() ? "included" : "excluded";
    }
}
