package org.scopedesk.ranking;

import java.util.Arrays;

/**
 * Ranks the records of a matrix by how likely they are relevant, learning from the labels it is given. Training again
 * after a few more labels begins at the last solution and takes milliseconds. The same calls in the same order give the
 * same ranking. For use by one thread at a time.
 *
 * <p>The model is a linear support vector machine with squared hinge loss. All irrelevant labels together weigh
 * {@code 1/ratio} of all relevant ones together, so that many irrelevant records do not drown few relevant ones.
 */
public final class Ranker {
    private final TermMatrix matrix;
    private final TrainingSet training;
    private final double[] weights;
    private double intercept;

    /** With the cost and ratio of the {@linkplain Recipe#STANDARD standard} recipe. */
    public Ranker(TermMatrix matrix) {
        this(matrix, Recipe.STANDARD);
    }

    public Ranker(TermMatrix matrix, Recipe recipe) {
        this.matrix = matrix;
        this.training = new TrainingSet(matrix, recipe);
        this.weights = new double[matrix.width()];
    }

    /**
     * Labels a record, or changes its label; felt at the next {@link #train}.
     *
     * @param record its row in the matrix, from 0
     */
    public void label(int record, boolean relevant) {
        training.label(record, relevant);
    }

    /** Takes a record's label away, if it has one; felt at the next {@link #train}. */
    public void unlabel(int record) {
        training.unlabel(record);
    }

    /** True if there is at least one label of each kind. */
    public boolean canTrain() {
        return training.canTrain();
    }

    /**
     * Learns from all labels.
     *
     * @throws IllegalStateException unless {@link #canTrain}
     */
    public void train() {
        if (!canTrain()) {
            throw new IllegalStateException("training needs a relevant and an irrelevant record");
        }
        intercept = training.train(weights);
    }

    /** The decision value of every record, higher for more likely relevant; all 0 before the first training. */
    public float[] scores() {
        float[] scores = new float[matrix.records()];
        for (int record = 0; record < scores.length; record++) {
            scores[record] = score(record);
        }
        return scores;
    }

    /** All records without a label, the most likely relevant first; equal ones in the order of the matrix. */
    public int[] order() {
        long[] keys = new long[matrix.records()];
        int count = 0;
        for (int record = 0; record < keys.length; record++) {
            if (!training.isLabelled(record)) {
                keys[count++] = descending(score(record)) << 32 | record;
            }
        }
        Arrays.sort(keys, 0, count);
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            order[i] = (int) keys[i];
        }
        return order;
    }

    private float score(int record) {
        return (float) (matrix.dot(record, weights) + intercept);
    }

    /** A number that sorts the other way round than the score; -0 and 0 are the same. */
    private static long descending(float score) {
        int bits = Float.floatToIntBits(score + 0.0f);
        int ascending = bits ^ (bits >> 31 & Integer.MAX_VALUE);
        return ~ascending;
    }
}
