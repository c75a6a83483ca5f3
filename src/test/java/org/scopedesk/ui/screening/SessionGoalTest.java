package org.scopedesk.ui.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scopedesk.review.Stage;
import org.scopedesk.review.Verdict;
import org.scopedesk.ui.OneReview;
import org.scopedesk.ui.screening.SessionGoal.Standing;
import org.scopedesk.ui.screening.SessionGoal.Unit;

final class SessionGoalTest {
    @TempDir
    Path folder;

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-01T12:00:00Z"));
    private final SessionGoal goal = new SessionGoal(now::get);

    @Test
    void thereIsNoneUntilItIsChosen() {
        assertThat(goal.reachedBy(40)).isFalse();
        assertThat(goal.standing().get()).isEmpty();
    }

    @Test
    void recordsAreCountedFromWhenItWasChosenAndItIsToldOnce() {
        goal.recount(40);
        goal.amount().set(2);
        assertThat(goal.reachedBy(41)).isFalse();
        assertThat(goal.standing().get()).contains(new Standing(1, 2, Unit.RECORDS));
        assertThat(goal.reachedBy(42)).isTrue();
        assertThat(goal.reachedBy(43)).isFalse();
        goal.amount().set(3);
        assertThat(goal.standing().get()).contains(new Standing(0, 3, Unit.RECORDS));
        goal.recount(40);
        assertThat(goal.reachedBy(43)).isTrue();
    }

    @Test
    void minutesAreReachedWithTheNextDecision() {
        goal.amount().set(30);
        goal.unit().set(Unit.MINUTES);
        now.updateAndGet(at -> at.plus(Duration.ofMinutes(29)));
        assertThat(goal.reachedBy(1)).isFalse();
        assertThat(goal.standing().get()).contains(new Standing(29, 30, Unit.MINUTES));
        now.updateAndGet(at -> at.plus(Duration.ofMinutes(2)));
        assertThat(goal.reachedBy(2)).isTrue();
    }

    @Test
    void decisionsOfTheReviewReachItWithOneLine() throws Exception {
        try (OneReview one = new OneReview(folder)) {
            one.records("Housing", "Recovery", "Crisis");
            PaceModel pace = new PaceModel(one.desk(), one.session(), Stage.TITLE_ABSTRACT);
            pace.sitting().amount().set(2);
            one.decideNext(Verdict.INCLUDE);
            assertThat(pace.sitting().standing().get()).map(Standing::done).isEqualTo(Optional.of(1));
            assertThat(one.desk().notices().current().get()).isEmpty();
            one.decideNext(Verdict.EXCLUDE);
            assertThat(one.desk().notices().current().get())
                    .map(notice -> notice.text())
                    .contains("Your goal for this sitting is reached: 2 records.");
        }
    }
}
