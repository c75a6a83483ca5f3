package org.scopedesk.ranking;

import java.util.List;
import java.util.Optional;

/**
 * A finished review screened again in the order of the ranking.
 *
 * @param start the ids of the records whose labels were known at the beginning
 * @param order the ids of the records in the order they were screened, without those of the start, up to the last
 *     relevant one
 * @param trainMillis for each record of the order that a trained model chose, how long the training took, in
 *     milliseconds
 * @param rankMillis for each of them, how long it took to score and sort all records, in milliseconds
 * @param measures empty if none or all of the records beyond the start are relevant
 */
public record SimulationRun(
        List<String> start,
        List<String> order,
        List<Double> trainMillis,
        List<Double> rankMillis,
        Optional<Measures> measures) {

    public SimulationRun {
        start = List.copyOf(start);
        order = List.copyOf(order);
        trainMillis = List.copyOf(trainMillis);
        rankMillis = List.copyOf(rankMillis);
    }
}
