package org.scopedesk.workbench;

import java.util.ArrayList;
import java.util.List;
import org.scopedesk.report.Equation;
import org.scopedesk.report.FlowEquations;

/** Everything of a review that can be checked: the file, the index, the equations of the flow. */
record Checks(Desk desk, FlowService flow, SearchService search) {

    List<String> problems() {
        List<String> problems = new ArrayList<>(desk.file().check());
        for (Equation equation : FlowEquations.check(flow.flow())) {
            if (!equation.holds()) {
                problems.add("The flow does not add up: " + equation + ".");
            }
        }
        if (!search.isWhole()) {
            problems.add("The search index does not hold every record; delete the cache folder and search again.");
        }
        return problems;
    }
}
