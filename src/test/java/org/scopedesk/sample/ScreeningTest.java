package org.scopedesk.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.scopedesk.review.Decision.Role;
import org.scopedesk.review.Stage;
import org.scopedesk.review.Verdict;

class ScreeningTest {
    private static final SampleReview REVIEW = SampleReview.make();

    @Test
    void everyWorkHasTwoDecisionsAtTitleAndAbstract() {
        assertThat(independent(Stage.TITLE_ABSTRACT)).hasSize(REVIEW.works().size());
        assertThat(independent(Stage.TITLE_ABSTRACT).values()).allSatisfy(ScreeningTest::areTwoReviewers);
    }

    @Test
    void everyConflictAndNothingElseIsAdjudicated() {
        for (Stage stage : Stage.values()) {
            Set<Integer> conflicts = independent(stage).entrySet().stream()
                    .filter(work -> isConflict(work.getValue()))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            assertThat(adjudicated(stage).keySet()).as(stage.word()).isEqualTo(conflicts);
        }
    }

    @Test
    void reviewersDisagreeAtTitleAndAbstractAsPeopleDo() {
        int percentTimesTen =
                adjudicated(Stage.TITLE_ABSTRACT).size() * 1000 / REVIEW.works().size();
        assertThat(percentTimesTen).isBetween(55, 85);
        assertThat(REVIEW.decisions()).anyMatch(decision -> decision.verdict() == Verdict.MAYBE);
    }

    @Test
    void whatGoesForwardIsReadOrWasNotRetrieved() {
        Set<Integer> forward = new TreeSet<>();
        independent(Stage.TITLE_ABSTRACT).forEach((work, decisions) -> {
            List<Judgement> counting =
                    isConflict(decisions) ? adjudicated(Stage.TITLE_ABSTRACT).get(work) : decisions;
            if (counting != null && counting.get(0).verdict() != Verdict.EXCLUDE) {
                forward.add(work);
            }
        });
        Set<Integer> sought = new TreeSet<>(independent(Stage.FULL_TEXT).keySet());
        assertThat(REVIEW.notRetrieved()).isNotEmpty().doesNotContainAnyElementsOf(sought);
        sought.addAll(REVIEW.notRetrieved());
        assertThat(sought).isEqualTo(forward);
        assertThat(independent(Stage.FULL_TEXT).values()).allSatisfy(ScreeningTest::areTwoReviewers);
    }

    @Test
    void aboutATwelfthOfTheWorksIsIncluded() {
        assertThat(REVIEW.included().size() * 100 / REVIEW.works().size()).isBetween(5, 10);
    }

    @Test
    void fullTextsAreExcludedWithAReasonOfTheReview() {
        String properties = REVIEW.files().getOrDefault("review.properties", "");
        assertThat(REVIEW.decisions())
                .filteredOn(d -> d.stage() == Stage.FULL_TEXT && d.verdict() == Verdict.EXCLUDE)
                .isNotEmpty()
                .allSatisfy(decision -> assertThat(decision.reason()).isNotEmpty());
        assertThat(REVIEW.decisions())
                .filteredOn(decision -> !decision.reason().isEmpty())
                .allSatisfy(decision -> {
                    assertThat(decision.verdict()).isEqualTo(Verdict.EXCLUDE);
                    assertThat(properties).contains(".text = " + decision.reason() + "\n");
                });
        assertThat(properties)
                .contains("name = " + Screening.FIRST, "name = " + Screening.SECOND, "name = " + Screening.LEAD);
    }

    private static void areTwoReviewers(List<Judgement> decisions) {
        assertThat(decisions)
                .extracting(Judgement::reviewer)
                .containsExactlyInAnyOrder(Screening.FIRST, Screening.SECOND);
    }

    private static boolean isConflict(List<Judgement> decisions) {
        Judgement first = decisions.get(0);
        Judgement second = decisions.get(1);
        boolean differ = (first.verdict() == Verdict.EXCLUDE) != (second.verdict() == Verdict.EXCLUDE);
        return differ || first.stage() == Stage.FULL_TEXT && !first.reason().equals(second.reason());
    }

    private Map<Integer, List<Judgement>> independent(Stage stage) {
        return decisions(stage, Role.INDEPENDENT);
    }

    private Map<Integer, List<Judgement>> adjudicated(Stage stage) {
        return decisions(stage, Role.ADJUDICATION);
    }

    private Map<Integer, List<Judgement>> decisions(Stage stage, Role role) {
        return REVIEW.decisions().stream()
                .filter(decision -> decision.stage() == stage && decision.role() == role)
                .collect(Collectors.groupingBy(Judgement::work, TreeMap::new, Collectors.toList()));
    }
}
