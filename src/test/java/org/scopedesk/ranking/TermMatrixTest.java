package org.scopedesk.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scopedesk.job.Cancelled;
import org.scopedesk.job.Progress;

class TermMatrixTest {

    /**
     * Of three records, two have peer, support and "peer support"; "support support" and work are in one each. With n = 3 a term of two
     * records has idf ln(4/3) + 1, a term of one ln(4/2) + 1.
     */
    @Test
    void weightsAreThoseOfTheFormula() {
        TermMatrix matrix = matrix(
                Recipe.ELAS_U4,
                new RankingText("a", "Peer support", "support"),
                new RankingText("b", "peer support!", ""),
                new RankingText("c", "Work", ""));
        double two = Math.log(4.0 / 3) + 1;
        double one = Math.log(4.0 / 2) + 1;
        double support = (1 + Math.log(2)) * two;
        double length = Math.sqrt(two * two + support * support + two * two + one * one);

        assertThat(row(matrix, 0)).containsExactly(rounded(two / length, support / length, two / length, one / length));
        assertThat(row(matrix, 1)).containsExactly(rounded(1 / Math.sqrt(3), 1 / Math.sqrt(3), 1 / Math.sqrt(3)));
        assertThat(row(matrix, 2)).containsExactly(rounded(1));
    }

    @Test
    void theTitleCountsAsOftenAsTheRecipeSays() {
        TermMatrix once = matrix(
                new Recipe(1, 1, 1, 1), new RankingText("a", "peer", "work"), new RankingText("b", "work", "peer"));
        TermMatrix thrice = matrix(
                new Recipe(3, 1, 1, 1), new RankingText("a", "peer", "work"), new RankingText("b", "work", "peer"));

        assertThat(once.value(0)).isEqualTo(once.value(1));
        assertThat((double) thrice.value(0) / thrice.value(1)).isCloseTo(1 + Math.log(3), within(1e-6));
    }

    @Test
    void termsInNearlyAllRecordsAreLeftOut() {
        TermMatrix matrix =
                matrix(Recipe.ELAS_U4, new RankingText("a", "the peer", ""), new RankingText("b", "the carer", ""));

        assertThat(matrix.entries())
                .as("the column of single terms, of each record")
                .isEqualTo(2);
    }

    @Test
    void wordsHaveTwoLettersOrMoreAndAnyScript() {
        List<String> words = new ArrayList<>();
        WordReader.read("A Åse's x_1 —  naïve 研究 \uD835\uDD38 3 42", words::add);

        assertThat(words).containsExactly("åse", "x_1", "naïve", "研究", "42");
    }

    @Test
    void rowsHaveLengthOneWhateverTheText() {
        TermMatrix matrix = matrix(
                Recipe.STANDARD,
                new RankingText("a", "peer ".repeat(5000), "work ".repeat(3)),
                new RankingText("b", "peer work", "peer carer"),
                new RankingText("c", "", ""));

        assertThat(row(matrix, 2)).isEmpty();
        for (int record = 0; record < 2; record++) {
            assertThat(Arrays.stream(row(matrix, record)).map(v -> v * v).sum()).isCloseTo(1, within(1e-4));
        }
    }

    @Test
    void manyPairsKeepTheirNumbers() {
        PairTable table = new PairTable();
        for (int i = 0; i < 20_000; i++) {
            assertThat(table.numberOf(i % 200, i / 200, i)).isEqualTo(i);
        }
        for (int i = 0; i < 20_000; i++) {
            assertThat(table.numberOf(i % 200, i / 200, -1)).isEqualTo(i);
        }
    }

    @Test
    void twoRecordsWithOneIdAreRefused() {
        List<RankingText> texts = List.of(new RankingText("a", "x", ""), new RankingText("a", "y", ""));

        assertThatThrownBy(() -> Corpus.of(texts, Progress.NONE)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readingCanBeCancelled() {
        Progress cancelled = (done, total, what) -> {
            throw new Cancelled();
        };

        assertThatThrownBy(() -> Corpus.of(List.of(new RankingText("a", "x", "")), cancelled))
                .isInstanceOf(Cancelled.class);
    }

    private static TermMatrix matrix(Recipe recipe, RankingText... texts) {
        return Corpus.of(List.of(texts), recipe, Progress.NONE).matrix();
    }

    private static double[] row(TermMatrix matrix, int record) {
        double[] values = new double[matrix.start(record + 1) - matrix.start(record)];
        for (int i = 0; i < values.length; i++) {
            values[i] = round(matrix.value(matrix.start(record) + i));
        }
        Arrays.sort(values);
        return values;
    }

    private static double[] rounded(double... values) {
        return Arrays.stream(values).map(TermMatrixTest::round).sorted().toArray();
    }

    private static double round(double value) {
        return Math.rint(value * 1e5) / 1e5;
    }
}
