package org.scopedesk.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.scopedesk.job.Progress;

class RankerTest {
    private static final String[] ABOUT = {"peer", "worker", "recovery", "carer", "support", "lived", "experience"};
    private static final String[] OTHER = {"enzyme", "protein", "mouse", "assay", "cell", "tissue", "membrane"};

    private final Corpus corpus = Corpus.of(texts(400, 7), Progress.NONE);

    @Test
    void recordsLikeTheRelevantOnesComeFirst() {
        Ranker ranker = new Ranker(corpus.matrix());
        ranker.label(0, true);
        ranker.label(1, false);
        ranker.train();
        int[] order = ranker.order();

        assertThat(order).hasSize(398).doesNotContain(0, 1);
        for (int i = 0; i < 39; i++) {
            assertThat(isRelevant(order[i])).as("rank " + (i + 1)).isTrue();
        }
    }

    @Test
    void scoresFallAlongTheOrder() {
        Ranker ranker = trained(corpus, 40);
        float[] scores = ranker.scores();
        int[] order = ranker.order();

        for (int i = 1; i < order.length; i++) {
            assertThat(scores[order[i]]).isLessThanOrEqualTo(scores[order[i - 1]]);
        }
    }

    @Test
    void equalRecordsKeepTheirOrder() {
        List<RankingText> same = new ArrayList<>(texts(10, 3));
        for (int i = 0; i < 5; i++) {
            same.add(new RankingText("same" + i, "peer enzyme", ""));
        }
        Ranker ranker = trained(Corpus.of(same, Progress.NONE), 10);

        assertThat(ranker.order()).containsExactly(10, 11, 12, 13, 14);
    }

    @Test
    void trainingOnWardsFindsTheSolutionOfTrainingAnew() {
        Ranker stepwise = new Ranker(corpus.matrix());
        for (int record = 0; record < 60; record++) {
            stepwise.label(record, isRelevant(record));
            if (stepwise.canTrain()) {
                stepwise.train();
            }
        }
        float[] anew = trained(corpus, 60).scores();
        float[] onwards = stepwise.scores();

        for (int record = 0; record < anew.length; record++) {
            assertThat(onwards[record]).isCloseTo(anew[record], within(0.01f));
        }
    }

    @Test
    void aLabelTakenBackIsForgotten() {
        Ranker ranker = trained(corpus, 30);
        ranker.label(200, true);
        ranker.label(200, false);
        ranker.unlabel(200);
        ranker.unlabel(201);
        ranker.train();

        assertThat(ranker.order()).contains(200);
        assertThat(ranker.scores()[200]).isCloseTo(trained(corpus, 30).scores()[200], within(0.001f));
    }

    @Test
    void oneKindOfLabelCannotTrain() {
        Ranker ranker = new Ranker(corpus.matrix());
        ranker.label(0, true);

        assertThat(ranker.canTrain()).isFalse();
        assertThatThrownBy(ranker::train).isInstanceOf(IllegalStateException.class);
        assertThat(ranker.order()).startsWith(1, 2, 3);
        assertThatThrownBy(() -> ranker.label(400, true)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theSameLabelsGiveTheSameScores() {
        assertThat(trained(corpus, 50).scores())
                .containsExactly(trained(corpus, 50).scores());
    }

    private static Ranker trained(Corpus corpus, int labels) {
        Ranker ranker = new Ranker(corpus.matrix());
        for (int record = 0; record < labels; record++) {
            ranker.label(record, isRelevant(record));
        }
        ranker.train();
        return ranker;
    }

    static boolean isRelevant(int record) {
        return record % 8 == 0;
    }

    /** Every eighth record is about the review's question, in words that the others seldom have. */
    static List<RankingText> texts(int count, long seed) {
        Random random = new Random(seed);
        List<RankingText> texts = new ArrayList<>();
        for (int record = 0; record < count; record++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 30; i++) {
                boolean about = random.nextInt(10) < (isRelevant(record) ? 8 : 1);
                text.append((about ? ABOUT : OTHER)[random.nextInt(7)]).append(' ');
            }
            texts.add(new RankingText("r" + record, text.substring(0, text.indexOf(" ")), text.toString()));
        }
        return texts;
    }
}
