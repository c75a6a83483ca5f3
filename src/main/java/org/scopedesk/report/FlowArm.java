package org.scopedesk.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One column of the flow diagram: via databases and registers, or via other methods.
 *
 * @param numbers the numbers of the column; a number that the column lacks is zero
 * @param sources the sources behind each kind of source, in the order of the input
 * @param reasons the exclusions at full text by reason, in the order of the reasons; reasons nobody gave are left out
 */
public record FlowArm(
        Map<FlowBox, FlowNumber> numbers, Map<FlowBox, List<FlowNumber>> sources, List<FlowNumber> reasons) {

    public FlowArm {
        numbers = Map.copyOf(numbers);
        sources = Map.copyOf(sources);
        reasons = List.copyOf(reasons);
    }

    public FlowNumber number(FlowBox box) {
        FlowNumber number = numbers.get(box);
        return number == null ? new FlowNumber(box, box.label(), List.of()) : number;
    }

    public int n(FlowBox box) {
        return number(box).n();
    }

    /** The sources that are counted in {@link FlowBox#DATABASES}, {@link FlowBox#WEBSITES} and so on. */
    public List<FlowNumber> sources(FlowBox kind) {
        return sources.getOrDefault(kind, List.of());
    }

    /** Records that still need a decision, at either stage. */
    public int undecided() {
        return n(FlowBox.SCREENING_OPEN)
                + n(FlowBox.SCREENING_CONFLICT)
                + n(FlowBox.ASSESSMENT_OPEN)
                + n(FlowBox.ASSESSMENT_CONFLICT);
    }

    /** All numbers in the order of the diagram, each source after its kind and each reason after the exclusions. */
    public List<FlowNumber> inOrder() {
        List<FlowNumber> all = new ArrayList<>();
        for (FlowBox box : FlowBox.values()) {
            if (numbers.containsKey(box)) {
                all.add(number(box));
                all.addAll(sources(box));
                if (box == FlowBox.REPORTS_EXCLUDED) {
                    all.addAll(reasons);
                }
            }
        }
        return all;
    }
}
