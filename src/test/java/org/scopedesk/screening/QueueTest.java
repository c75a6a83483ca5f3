package org.scopedesk.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.scopedesk.review.Stage.FULL_TEXT;
import static org.scopedesk.review.Stage.TITLE_ABSTRACT;
import static org.scopedesk.review.Verdict.EXCLUDE;
import static org.scopedesk.review.Verdict.INCLUDE;
import static org.scopedesk.review.Verdict.MAYBE;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scopedesk.review.Decision;
import org.scopedesk.review.Id;
import org.scopedesk.review.Retrieval;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Verdict;

class QueueTest {
    private final Desk desk = new Desk();
    private final List<Group> groups = desk.groups(5);
    private final DecisionLog log = new DecisionLog();
    private final Screening screening = new Screening(Policy.STANDARD, log);
    private final Queue queue = new Queue(groups, screening, TITLE_ABSTRACT, desk.anna);

    @Test
    void aNewReviewerBeginsAtTheFirst() {
        assertThat(queue.resume()).contains(groups.get(0));
        assertThat(queue.remaining()).isEqualTo(5);
    }

    @Test
    void whatIsDecidedKeepsItsPlaceAndIsPassedOver() {
        decide(desk.anna, 1, INCLUDE);

        assertThat(queue.nextWaiting(groups.get(0).primary())).contains(groups.get(2));
        assertThat(queue.neighbour(groups.get(0).primary(), 1)).contains(groups.get(1));
        assertThat(queue.neighbour(groups.get(0).primary(), -1)).isEmpty();
        assertThat(queue.remaining()).isEqualTo(4);
        assertThat(queue.size()).isEqualTo(5);
        assertThat(queue.place(groups.get(1).primary())).contains(2);
    }

    @Test
    void workGoesOnAfterTheLastDecidedAndWhatWasSkippedComesAtTheEnd() {
        decide(desk.anna, 0, INCLUDE);
        decide(desk.anna, 2, EXCLUDE);
        assertThat(queue.resume()).contains(groups.get(3));

        decide(desk.anna, 3, EXCLUDE);
        decide(desk.anna, 4, EXCLUDE);
        assertThat(queue.resume()).contains(groups.get(1));

        decide(desk.anna, 1, EXCLUDE);
        assertThat(queue.resume()).isEmpty();
        assertThat(queue.remaining()).isZero();
    }

    @Test
    void anotherReviewersDecisionDoesNotMoveMine() {
        decide(desk.bo, 0, INCLUDE);

        assertThat(queue.resume()).contains(groups.get(0));
        assertThat(queue.isWaiting(groups.get(0).primary())).isTrue();
    }

    @Test
    void whatTwoOthersHaveSettledDoesNotWaitForAThird() {
        decide(desk.bo, 0, INCLUDE);
        decide(desk.lead, 0, EXCLUDE);

        assertThat(queue.isWaiting(groups.get(0).primary())).isFalse();
    }

    @Test
    void anUndoneDecisionWaitsAgain() {
        Decision decision = decide(desk.anna, 0, INCLUDE);
        log.add(desk.takeBack(decision));
        queue.refresh(decision.record());

        assertThat(queue.resume()).contains(groups.get(0));
    }

    @Test
    void aMaybeAtFullTextStillWaitsForAnOnlyReviewer() {
        Queue fullText = new Queue(groups, new Screening(Policy.STANDARD.withReviewers(1), log), FULL_TEXT, desk.anna);
        Decision maybe = desk.decide(desk.anna, groups.get(0).primary(), FULL_TEXT, MAYBE);
        log.add(maybe);
        fullText.refresh(maybe.record());

        assertThat(fullText.isWaiting(maybe.record())).isTrue();
        assertThat(fullText.resume()).contains(groups.get(1));
    }

    @Test
    void onlyIncludedReportsThatWereRetrievedAreReadInFull() {
        for (int i = 0; i < 4; i++) {
            decide(desk.anna, i, i == 1 ? EXCLUDE : INCLUDE);
            decide(desk.bo, i, i == 1 ? EXCLUDE : MAYBE);
        }
        Retrievals retrievals = Retrievals.of(List.of(retrieval(2, false), retrieval(3, false), retrieval(3, true)));

        assertThat(retrievals.of(groups.get(0))).isEqualTo(Retrievals.State.SOUGHT);
        assertThat(retrievals.of(groups.get(2))).isEqualTo(Retrievals.State.NOT_RETRIEVED);
        assertThat(screening.fullTextGroups(groups, retrievals)).containsExactly(groups.get(0), groups.get(3));
    }

    @Test
    void conflictsAreTheLeadsQueueInTheSameOrder() {
        decide(desk.anna, 3, INCLUDE);
        decide(desk.bo, 3, EXCLUDE);
        decide(desk.anna, 1, MAYBE);
        decide(desk.bo, 1, EXCLUDE);

        assertThat(screening.conflicts(groups, TITLE_ABSTRACT)).containsExactly(groups.get(1), groups.get(3));
    }

    @Test
    void undoGoesBackwardsAndRedoForwards() {
        Undo undo = new Undo(log, desk.anna, TITLE_ABSTRACT, Decision.Role.INDEPENDENT);
        assertThat(undo.undoable()).isEmpty();
        Decision first = decide(desk.anna, 0, INCLUDE);
        Decision second = decide(desk.anna, 1, INCLUDE);
        decide(desk.bo, 2, INCLUDE);
        assertThat(undo.redoable()).isEmpty();

        assertThat(undo.undoable()).contains(second);
        log.add(desk.takeBack(second));
        assertThat(undo.undoable()).contains(first);
        log.add(desk.takeBack(first));
        assertThat(undo.undoable()).isEmpty();

        assertThat(undo.redoable()).contains(first);
        log.add(desk.putBack(first));
        assertThat(undo.redoable()).contains(second);
    }

    @Test
    void aNewDecisionEndsRedo() {
        Undo undo = new Undo(log, desk.anna, TITLE_ABSTRACT, Decision.Role.INDEPENDENT);
        Decision first = decide(desk.anna, 0, INCLUDE);
        log.add(desk.takeBack(first));
        Decision instead = decide(desk.anna, 0, EXCLUDE);
        assertThat(undo.redoable()).isEmpty();

        log.add(desk.takeBack(instead));
        assertThat(undo.redoable()).contains(instead);
    }

    @Test
    void aRecordBelongsToOneGroup() {
        Group one = groups.get(0);
        Group two = new Group(
                groups.get(1).primary(), List.of(one.primary(), groups.get(1).primary()));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Queue(List.of(one, two), screening, TITLE_ABSTRACT, desk.anna))
                .withMessageContaining(one.primary().toString());
    }

    private Decision decide(Id<Reviewer> who, int place, Verdict verdict) {
        Decision decision = desk.decide(who, groups.get(place).primary(), TITLE_ABSTRACT, verdict);
        log.add(decision);
        queue.refresh(decision.record());
        return decision;
    }

    private Retrieval retrieval(int place, boolean retrieved) {
        return new Retrieval(
                new Id<>(desk.record().value()), groups.get(place).primary(), retrieved, desk.anna, Instant.EPOCH);
    }
}
