package org.scopedesk.ui.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class LastDaysTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 5, 30);

    @Test
    void whatWasDecidedBeforeDoesNotCount() {
        LastDays last = LastDays.of(Map.of(TODAY.minusDays(30), 400, TODAY.minusDays(29), 12), TODAY, 30);
        assertThat(last.most()).isEqualTo(12);
        assertThat(last.worked()).isEqualTo(1);
        assertThat(last.counts()).hasSize(30).startsWith(12);
    }

    @Test
    void withoutADecisionTheMostIsNone() {
        assertThat(LastDays.of(Map.of(TODAY.minusDays(100), 400), TODAY, 30).most())
                .isZero();
    }

    @Test
    void todayIsTheLast() {
        assertThat(LastDays.of(Map.of(TODAY, 7), TODAY, 30).counts()).endsWith(7);
    }
}
