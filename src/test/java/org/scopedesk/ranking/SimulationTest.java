package org.scopedesk.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.scopedesk.job.Progress;

class SimulationTest {
    private final Corpus corpus = Corpus.of(RankerTest.texts(240, 11), Progress.NONE);
    private final Set<String> relevant = IntStream.range(0, 240)
            .filter(RankerTest::isRelevant)
            .mapToObj(i -> "r" + i)
            .collect(Collectors.toSet());
    private final AtomicLong clock = new AtomicLong();
    private final Simulation simulation =
            new Simulation(corpus, relevant, Recipe.STANDARD, () -> clock.addAndGet(2_000_000));

    @Test
    void everyRelevantRecordIsFoundOnceAndTheLastEndsTheRun() {
        SimulationRun run = simulation.run(List.of("r8", "r9"), Progress.NONE);

        assertThat(run.start()).containsExactly("r8", "r9");
        assertThat(run.order()).doesNotHaveDuplicates().doesNotContain("r8", "r9");
        assertThat(run.order().stream().filter(relevant::contains)).hasSize(29);
        assertThat(relevant).contains(run.order().get(run.order().size() - 1));
        assertThat(run.trainMillis()).hasSameSizeAs(run.order()).containsOnly(2.0);
        assertThat(run.rankMillis()).hasSameSizeAs(run.order()).containsOnly(2.0);
    }

    @Test
    void rankingFindsThemFarSoonerThanChance() {
        Measures measures =
                simulation.run(List.of("r8", "r9"), Progress.NONE).measures().orElseThrow();

        assertThat(measures.loss()).isLessThan(0.1);
        assertThat(measures.recallAtTenth()).isGreaterThan(0.6);
    }

    @Test
    void twoRunsAreTheSame() {
        assertThat(simulation.run(List.of("r0", "r1"), Progress.NONE).order())
                .isEqualTo(simulation.run(List.of("r0", "r1"), Progress.NONE).order());
    }

    @Test
    void withOneKindOfLabelRecordsComeInTheirOwnOrder() {
        SimulationRun run = simulation.run(List.of("r1"), Progress.NONE);

        assertThat(run.order()).startsWith("r0");
        assertThat(run.order().stream().filter(relevant::contains)).hasSize(30);
    }

    @Test
    void nothingIsScreenedWhenNothingIsLeftToFind() {
        Simulation none = new Simulation(corpus, Set.of(), Recipe.STANDARD, () -> 0);
        SimulationRun run = none.run(List.of("r1"), Progress.NONE);

        assertThat(run.order()).isEmpty();
        assertThat(run.measures()).isEmpty();
    }

    @Test
    void anUnknownIdIsRefused() {
        assertThatThrownBy(() -> simulation.run(List.of("nobody"), Progress.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nobody");
    }
}
