package org.scopedesk.ranking;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The labelled records and the last solution. Only columns that occur in a labelled record are given to the solver: the
 * others have weight 0, and leaving them out makes training with few labels quick.
 */
final class TrainingSet {
    private static final double TOLERANCE = 0.001;
    private static final int MOST_ITERATIONS = 1000;
    private static final int INTERCEPT = 0;

    /** A labelled record, its features in the order of their places. */
    private static final class Example {
        private final Feature[] features;
        private final boolean relevant;

        Example(Feature[] features, boolean relevant) {
            this.features = features;
            this.relevant = relevant;
        }
    }

    private final TermMatrix matrix;
    private final Recipe recipe;
    private final Map<Integer, Example> examples = new LinkedHashMap<>();
    /** For each column its place in the solution, 0 if it has none; place 0 is the intercept. */
    private final int[] placeOf;

    private int[] columnOf = new int[1024];
    private int places = INTERCEPT + 1;
    private double[] solution = new double[0];
    private int relevantCount;

    static {
        Linear.disableDebugOutput();
    }

    TrainingSet(TermMatrix matrix, Recipe recipe) {
        this.matrix = matrix;
        this.recipe = recipe;
        this.placeOf = new int[matrix.width()];
    }

    void label(int record, boolean relevant) {
        if (record < 0 || record >= matrix.records()) {
            throw new IllegalArgumentException("no record " + record + " among " + matrix.records());
        }
        Example old = examples.get(record);
        relevantCount += (relevant ? 1 : 0) - (old != null && old.relevant ? 1 : 0);
        examples.put(record, new Example(old == null ? features(record) : old.features, relevant));
    }

    void unlabel(int record) {
        Example old = examples.remove(record);
        if (old != null && old.relevant) {
            relevantCount--;
        }
    }

    boolean isLabelled(int record) {
        return examples.containsKey(record);
    }

    boolean canTrain() {
        return relevantCount > 0 && relevantCount < examples.size();
    }

    /** Solves, writes the weight of each column and returns the intercept. */
    double train(double[] weights) {
        Parameter parameter = new Parameter(SolverType.L2R_L2LOSS_SVC, recipe.cost(), MOST_ITERATIONS, TOLERANCE);
        parameter.setWeights(labelWeights(), new int[] {1, -1});
        parameter.setInitSol(Arrays.copyOf(solution, places));
        solution = Linear.train(problem(), parameter).getFeatureWeights();
        for (int place = INTERCEPT + 1; place < places; place++) {
            weights[columnOf[place]] = solution[place];
        }
        return solution[INTERCEPT];
    }

    /** Irrelevant labels together weigh 1/ratio of the relevant ones; scaled so that all sum to the number of labels. */
    private double[] labelWeights() {
        double all = examples.size();
        double irrelevant = relevantCount / (recipe.ratio() * (all - relevantCount));
        double scale = all / (relevantCount + irrelevant * (all - relevantCount));
        return new double[] {scale, scale * irrelevant};
    }

    private Problem problem() {
        Problem problem = new Problem();
        problem.l = examples.size();
        problem.n = places;
        problem.x = new Feature[problem.l][];
        problem.y = new double[problem.l];
        int i = 0;
        for (Example example : examples.values()) {
            problem.x[i] = example.features;
            problem.y[i++] = example.relevant ? 1 : -1;
        }
        return problem;
    }

    private Feature[] features(int record) {
        int start = matrix.start(record);
        int count = matrix.start(record + 1) - start;
        Feature[] features = new Feature[count + 1];
        features[count] = new FeatureNode(INTERCEPT + 1, 1);
        for (int i = 0; i < count; i++) {
            features[i] = new FeatureNode(placeOf(matrix.column(start + i)) + 1, matrix.value(start + i));
        }
        Arrays.sort(features, Comparator.comparingInt(Feature::getIndex));
        return features;
    }

    private int placeOf(int column) {
        if (placeOf[column] == 0) {
            if (places == columnOf.length) {
                columnOf = Arrays.copyOf(columnOf, places * 2);
            }
            columnOf[places] = column;
            placeOf[column] = places++;
        }
        return placeOf[column];
    }
}
