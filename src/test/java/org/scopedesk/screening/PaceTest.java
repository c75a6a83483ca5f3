package org.scopedesk.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaceTest {
    private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");

    @Test
    void aPauseIsNotWork() {
        List<Instant> times = new ArrayList<>(every30Seconds(MORNING, 21));
        times.addAll(every30Seconds(MORNING.plus(Duration.ofHours(3)), 21));
        Instant now = times.get(41);

        Pace pace = Pace.of(times, now, ZoneOffset.UTC);

        assertThat(pace.today()).isEqualTo(42);
        assertThat(pace.perHour().orElseThrow()).isEqualTo(120);
        assertThat(pace.timeFor(60)).contains(Duration.ofMinutes(30));
        assertThat(pace.sitting()).isEqualTo(Duration.ofMinutes(10));
        assertThat(pace.days()).hasSize(1);
    }

    @Test
    void withFewDecisionsTodayThePaceIsThatOfAllDays() {
        List<Instant> times = new ArrayList<>(every30Seconds(MORNING.minus(Duration.ofDays(1)), 100));
        times.add(MORNING);
        Pace pace = Pace.of(times, MORNING, ZoneOffset.UTC);
        assertThat(pace.today()).isEqualTo(1);
        assertThat(pace.perHour().orElseThrow()).isEqualTo(120);
    }

    @Test
    void whoHasNotBegunHasNoPace() {
        Pace pace = Pace.of(List.of(), MORNING, ZoneOffset.UTC);
        assertThat(pace.perHour()).isEmpty();
        assertThat(pace.timeFor(10)).isEmpty();
        assertThat(pace.sitting()).isZero();
    }

    private static List<Instant> every30Seconds(Instant from, int count) {
        List<Instant> times = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            times.add(from.plusSeconds(30L * i));
        }
        return times;
    }
}
