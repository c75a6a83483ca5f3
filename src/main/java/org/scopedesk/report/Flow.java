package org.scopedesk.report;

import java.util.ArrayList;
import java.util.List;

/**
 * The numbers of the PRISMA 2020 flow diagram, each with its records, at any moment of a review.
 *
 * <p>A group with any record from a database or register belongs to the first column; its records from other sources are
 * duplicates of the second. "Screened" holds all that is to be screened, "assessed" all that is not "not retrieved": what
 * is still open or in conflict has numbers of its own beside them, so that {@link FlowEquations} hold all the time.
 *
 * @param databases identification via databases and registers
 * @param others identification via other methods
 * @param studies the included studies of both columns, one record for each
 * @param reports the included reports of both columns
 */
public record Flow(FlowArm databases, FlowArm others, FlowNumber studies, FlowNumber reports) {

    public static Flow of(FlowInput input) {
        return new FlowTally(input).flow();
    }

    /** True if the diagram needs its second column. */
    public boolean usesOtherMethods() {
        return others.n(FlowBox.IDENTIFIED) > 0;
    }

    /** True if no report waits for a decision. */
    public boolean isFinished() {
        return undecided() == 0;
    }

    /** How many reports wait for a decision or for the lead. */
    public int undecided() {
        return databases.undecided() + others.undecided();
    }

    /** All records of the review. */
    public int identified() {
        return databases.n(FlowBox.IDENTIFIED) + others.n(FlowBox.IDENTIFIED);
    }

    /** All numbers in the order of the diagram: the first column, the second if it is used, the included. */
    public List<FlowNumber> inOrder() {
        List<FlowNumber> all = new ArrayList<>(databases.inOrder());
        if (usesOtherMethods()) {
            all.addAll(others.inOrder());
        }
        all.add(studies);
        all.add(reports);
        return all;
    }
}
