package org.scopedesk.ui.flow;

import java.util.ArrayList;
import java.util.List;
import org.scopedesk.report.Diagram;
import org.scopedesk.report.Equation;
import org.scopedesk.report.Flow;
import org.scopedesk.report.FlowArm;
import org.scopedesk.report.FlowBox;
import org.scopedesk.report.FlowEquations;
import org.scopedesk.report.FlowNumber;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;

/**
 * The flow of records at one moment, with all that is shown of it.
 *
 * @param flow the numbers
 * @param diagram their diagram
 * @param equations between them
 */
record FlowNow(Flow flow, Diagram diagram, List<Equation> equations) {
    FlowNow {
        equations = List.copyOf(equations);
    }

    static FlowNow of(Flow flow, Diagram diagram) {
        return new FlowNow(flow, diagram, FlowEquations.check(flow));
    }

    /** All records of the review. */
    int identified() {
        return flow.identified();
    }

    /** Records that came to rest in a box of the diagram: removed, excluded, not retrieved or included. */
    int accounted() {
        return flow.identified() - flow.undecided();
    }

    /** Records and reports of both columns that nobody, or not everybody, has decided yet. */
    FlowNumber open(String label) {
        return both(label, FlowBox.SCREENING_OPEN, FlowBox.ASSESSMENT_OPEN);
    }

    /** Records and reports of both columns that wait for the lead. */
    FlowNumber conflicts(String label) {
        return both(label, FlowBox.SCREENING_CONFLICT, FlowBox.ASSESSMENT_CONFLICT);
    }

    List<Equation> broken() {
        return equations.stream().filter(e -> !e.holds()).toList();
    }

    private FlowNumber both(String label, FlowBox first, FlowBox second) {
        List<Id<BibRecord>> records = new ArrayList<>();
        for (FlowArm arm : List.of(flow.databases(), flow.others())) {
            records.addAll(arm.number(first).records());
            records.addAll(arm.number(second).records());
        }
        return new FlowNumber(first, label, records);
    }
}
