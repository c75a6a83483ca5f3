package org.scopedesk.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.scopedesk.review.Stage.TITLE_ABSTRACT;
import static org.scopedesk.review.Verdict.EXCLUDE;
import static org.scopedesk.review.Verdict.INCLUDE;
import static org.scopedesk.review.Verdict.MAYBE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scopedesk.review.Decision;

class AgreementTest {
    private final Desk desk = new Desk();

    /**
     * po = 35/50 = 0.7; pe = 0.5 x 0.6 + 0.5 x 0.4 = 0.5; kappa = 0.4. Variance by Fleiss 1969: agreed 0.4 x 0.34² + 0.3
     * x 0.46² = 0.10972, differed 0.36 x (0.1 x 1.1² + 0.2 x 0.9²) = 0.10188, mean (0.4 - 0.3)² = 0.01; (0.10972 +
     * 0.10188 - 0.01) / (50 x 0.25) = 0.016128, root 0.126996; 0.4 -/+ 0.248907.
     */
    @Test
    void kappaAndItsIntervalAreThoseComputedByHand() {
        Agreement agreement = new Agreement(20, 5, 10, 15);

        assertThat(agreement.raw().orElseThrow()).isEqualTo(0.7);
        assertThat(agreement.kappa().orElseThrow()).isCloseTo(0.4, within(1e-12));
        assertThat(agreement.kappaInterval().orElseThrow().low()).isCloseTo(0.151093, within(1e-5));
        assertThat(agreement.kappaInterval().orElseThrow().high()).isCloseTo(0.648907, within(1e-5));
    }

    /** q = (0.5 + 0.6) / 2 = 0.55; chance 2 x 0.55 x 0.45 = 0.495; AC1 = 0.205 / 0.505. */
    @Test
    void theOtherFiguresAreThoseComputedByHand() {
        Agreement agreement = new Agreement(20, 5, 10, 15);

        assertThat(agreement.pabak().orElseThrow()).isCloseTo(0.4, within(1e-12));
        assertThat(agreement.ac1().orElseThrow()).isCloseTo(0.205 / 0.505, within(1e-12));
        assertThat(agreement.positive().orElseThrow()).isCloseTo(40.0 / 55, within(1e-12));
        assertThat(agreement.negative().orElseThrow()).isCloseTo(30.0 / 45, within(1e-12));
        assertThat(agreement.prevalenceIndex().orElseThrow()).isCloseTo(0.1, within(1e-12));
        assertThat(agreement.biasIndex().orElseThrow()).isCloseTo(-0.1, within(1e-12));
    }

    /** po = 0.85; pe = 0.9 x 0.85 + 0.1 x 0.15 = 0.78; kappa = 0.07 / 0.22 = 0.318 though PABAK is 0.70. */
    @Test
    void aLowKappaBesideHighAgreementIsExplained() {
        Agreement agreement = new Agreement(80, 10, 5, 5);

        assertThat(agreement.kappa().orElseThrow()).isCloseTo(0.07 / 0.22, within(1e-12));
        assertThat(agreement.pabak().orElseThrow()).isCloseTo(0.7, within(1e-12));
        assertThat(agreement.sentence())
                .startsWith("The reviewers agree on 85 of 100 reports (85.0 %); Cohen's kappa is 0.32 (95 % CI ")
                .endsWith("PABAK 0.70; kappa is lowered because exclusions are rare.");
    }

    @Test
    void whereNothingVariesKappaIsNotDefined() {
        Agreement agreement = new Agreement(0, 0, 0, 12);

        assertThat(agreement.kappa()).isEmpty();
        assertThat(agreement.kappaInterval()).isEmpty();
        assertThat(agreement.ac1().orElseThrow()).isEqualTo(1);
        assertThat(agreement.positive()).isEmpty();
        assertThat(agreement.sentence()).contains("Cohen's kappa is not defined");
    }

    @Test
    void withoutReportsNothingIsDefined() {
        Agreement agreement = new Agreement(0, 0, 0, 0);

        assertThat(agreement.raw()).isEmpty();
        assertThat(agreement.kappa()).isEmpty();
        assertThat(agreement.pabak()).isEmpty();
        assertThat(agreement.ac1()).isEmpty();
        assertThat(agreement.sentence()).isEqualTo("No report has been decided by both reviewers yet.");
    }

    @Test
    void aMaybeCountsAsIncludeAndWhatOneAloneDecidedDoesNotCount() {
        List<Group> groups = desk.groups(4);
        desk.decide(desk.anna, groups.get(0).primary(), TITLE_ABSTRACT, MAYBE);
        desk.decide(desk.bo, groups.get(0).primary(), TITLE_ABSTRACT, INCLUDE);
        desk.decide(desk.anna, groups.get(1).primary(), TITLE_ABSTRACT, EXCLUDE);
        desk.decide(desk.bo, groups.get(1).primary(), TITLE_ABSTRACT, MAYBE);
        desk.decide(desk.bo, groups.get(2).primary(), TITLE_ABSTRACT, MAYBE);

        assertThat(agreement(groups)).isEqualTo(new Agreement(1, 0, 1, 0));
    }

    @Test
    void whatWasChangedAfterDiscussionDoesNotCount() {
        List<Group> groups = desk.groups(1);
        Decision first = desk.decide(desk.anna, groups.get(0).primary(), TITLE_ABSTRACT, INCLUDE);
        desk.decide(desk.bo, groups.get(0).primary(), TITLE_ABSTRACT, EXCLUDE);
        desk.takeBack(first);
        desk.decide(desk.anna, groups.get(0).primary(), TITLE_ABSTRACT, EXCLUDE);

        assertThat(agreement(groups)).isEqualTo(new Agreement(0, 1, 0, 0));
    }

    @Test
    void aSlipThatWasUndoneBeforeTheOtherDecidedDoesNotCount() {
        List<Group> groups = desk.groups(1);
        desk.takeBack(desk.decide(desk.anna, groups.get(0).primary(), TITLE_ABSTRACT, INCLUDE));
        desk.decide(desk.anna, groups.get(0).primary(), TITLE_ABSTRACT, EXCLUDE);
        desk.decide(desk.bo, groups.get(0).primary(), TITLE_ABSTRACT, EXCLUDE);

        assertThat(agreement(groups)).isEqualTo(new Agreement(0, 0, 0, 1));
    }

    private Agreement agreement(List<Group> groups) {
        return Agreement.of(desk.log(), groups, TITLE_ABSTRACT, desk.anna, desk.bo);
    }
}
