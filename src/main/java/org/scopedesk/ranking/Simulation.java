package org.scopedesk.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;
import org.scopedesk.job.Progress;

/**
 * Screens a finished review again: from a few known labels, always the record the ranking puts first, training after
 * each label, until every relevant record is found. While only one kind of label is known, records come in their own
 * order. Deterministic, except for the times.
 */
public final class Simulation {
    private final Corpus corpus;
    private final Set<String> relevant;
    private final Recipe recipe;
    private final LongSupplier nanoClock;

    /**
     * A simulation of one review.
     *
     * @param corpus all its records
     * @param relevant the ids of those that were included
     * @param nanoClock tells the time in nanoseconds from any origin; for the times in the result only
     * @throws IllegalArgumentException if an id is not in the corpus
     */
    public Simulation(Corpus corpus, Set<String> relevant, Recipe recipe, LongSupplier nanoClock) {
        relevant.forEach(corpus::place);
        this.corpus = corpus;
        this.relevant = Set.copyOf(relevant);
        this.recipe = recipe;
        this.nanoClock = nanoClock;
    }

    /**
     * Screens from one start.
     *
     * @param start the ids of the records whose labels are known at the beginning
     * @throws IllegalArgumentException if an id is not in the corpus
     */
    public SimulationRun run(List<String> start, Progress progress) {
        Run run = new Run(start);
        while (run.left > 0) {
            run.step();
            progress.at(run.order.size(), corpus.size() - run.known.size(), "Simulating");
        }
        return run.result();
    }

    /** The state of one run. */
    private final class Run {
        private final Set<String> known;
        private final Ranker ranker = new Ranker(corpus.matrix(), recipe);
        private final List<String> order = new ArrayList<>();
        private final List<Double> trainMillis = new ArrayList<>();
        private final List<Double> rankMillis = new ArrayList<>();
        private int left;

        Run(List<String> start) {
            known = new LinkedHashSet<>(start);
            known.forEach(this::label);
            left = (int) relevant.stream().filter(id -> !known.contains(id)).count();
        }

        void step() {
            String id = corpus.id(ranker.canTrain() ? best() : ranker.order()[0]);
            label(id);
            order.add(id);
            left -= relevant.contains(id) ? 1 : 0;
        }

        private int best() {
            long begin = nanoClock.getAsLong();
            ranker.train();
            long trained = nanoClock.getAsLong();
            int best = ranker.order()[0];
            long ranked = nanoClock.getAsLong();
            trainMillis.add((trained - begin) / 1e6);
            rankMillis.add((ranked - trained) / 1e6);
            return best;
        }

        private void label(String id) {
            ranker.label(corpus.place(id), relevant.contains(id));
        }

        SimulationRun result() {
            int[] ranks = new int[order.size()];
            int found = 0;
            for (int i = 0; i < order.size(); i++) {
                if (relevant.contains(order.get(i))) {
                    ranks[found++] = i + 1;
                }
            }
            return new SimulationRun(
                    List.copyOf(known),
                    order,
                    trainMillis,
                    rankMillis,
                    Measures.of(corpus.size() - known.size(), Arrays.copyOf(ranks, found)));
        }
    }
}
