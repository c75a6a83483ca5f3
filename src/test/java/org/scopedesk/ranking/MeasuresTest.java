package org.scopedesk.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MeasuresTest {

    @Test
    void theBestOrderLosesNothing() {
        Measures best = Measures.of(100, new int[] {1, 2, 3, 4}).orElseThrow();

        assertThat(best.loss()).isCloseTo(0, within(1e-12));
        assertThat(best.ndcg()).isCloseTo(1, within(1e-12));
        assertThat(best.recallAtTenth()).isEqualTo(1);
        assertThat(best.wss95()).isCloseTo(0.96 - 0.05, within(1e-12));
        assertThat(best.atd()).isCloseTo(2.5, within(1e-12));
    }

    @Test
    void theWorstOrderLosesAll() {
        Measures worst = Measures.of(100, new int[] {97, 98, 99, 100}).orElseThrow();

        assertThat(worst.loss()).isCloseTo(1, within(1e-12));
        assertThat(worst.recallAtTenth()).isZero();
        assertThat(worst.wss95()).isCloseTo(-0.05, within(1e-12));
    }

    /** Twenty relevant: 95 % of them are found with the nineteenth. */
    @Test
    void savedWorkIsCountedFromWhereNinetyFivePerCentAreFound() {
        int[] ranks = new int[20];
        for (int i = 0; i < 20; i++) {
            ranks[i] = i < 19 ? i + 1 : 200;
        }

        assertThat(Measures.of(200, ranks).orElseThrow().wss95()).isCloseTo(181.0 / 200 - 0.05, within(1e-12));
    }

    @Test
    void gainFallsWithTheLogarithmOfTheRank() {
        double log2of3 = Math.log(3) / Math.log(2);

        assertThat(Measures.of(10, new int[] {1, 3}).orElseThrow().ndcg())
                .isCloseTo((1 + 0.5) / (1 + 1 / log2of3), within(1e-12));
    }

    @Test
    void whereAllOrNoneAreRelevantNothingCanBeMeasured() {
        assertThat(Measures.of(5, new int[0])).isEmpty();
        assertThat(Measures.of(2, new int[] {1, 2})).isEmpty();
    }
}
