package org.scopedesk.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;

/** The equations between the numbers of a flow; in a flow made from a review they hold at every moment. */
public final class FlowEquations {
    /** The boxes in which a record comes to rest. */
    private static final List<FlowBox> ENDS = List.of(
            FlowBox.DUPLICATES,
            FlowBox.AUTOMATION,
            FlowBox.REMOVED_OTHERWISE,
            FlowBox.EXCLUDED,
            FlowBox.SCREENING_OPEN,
            FlowBox.SCREENING_CONFLICT,
            FlowBox.NOT_RETRIEVED,
            FlowBox.REPORTS_EXCLUDED,
            FlowBox.ASSESSMENT_OPEN,
            FlowBox.ASSESSMENT_CONFLICT,
            FlowBox.INCLUDED);

    private final List<Equation> equations = new ArrayList<>();

    private FlowEquations() {}

    /** All equations in the order of the diagram; those of the second column only if it is used. */
    public static List<Equation> check(Flow flow) {
        FlowEquations found = new FlowEquations();
        found.arm(flow.databases(), "");
        if (flow.usesOtherMethods()) {
            found.arm(flow.others(), "Other methods: ");
        }
        found.whole(flow);
        return List.copyOf(found.equations);
    }

    private void arm(FlowArm arm, String prefix) {
        identification(arm, prefix);
        add(
                prefix + "records screened = identified − duplicates − by automation − for other reasons",
                arm.n(FlowBox.SCREENED),
                arm.n(FlowBox.IDENTIFIED)
                        - arm.n(FlowBox.DUPLICATES)
                        - arm.n(FlowBox.AUTOMATION)
                        - arm.n(FlowBox.REMOVED_OTHERWISE));
        add(
                prefix + "reports sought = screened − excluded − not yet decided − in conflict",
                arm.n(FlowBox.SOUGHT),
                arm.n(FlowBox.SCREENED)
                        - arm.n(FlowBox.EXCLUDED)
                        - arm.n(FlowBox.SCREENING_OPEN)
                        - arm.n(FlowBox.SCREENING_CONFLICT));
        add(
                prefix + "reports assessed = sought − not retrieved",
                arm.n(FlowBox.ASSESSED),
                arm.n(FlowBox.SOUGHT) - arm.n(FlowBox.NOT_RETRIEVED));
        add(prefix + "reports excluded = sum of the reasons", arm.n(FlowBox.REPORTS_EXCLUDED), sum(arm.reasons()));
        add(
                prefix + "reports included = assessed − excluded − not yet decided − in conflict",
                arm.n(FlowBox.INCLUDED),
                arm.n(FlowBox.ASSESSED)
                        - arm.n(FlowBox.REPORTS_EXCLUDED)
                        - arm.n(FlowBox.ASSESSMENT_OPEN)
                        - arm.n(FlowBox.ASSESSMENT_CONFLICT));
    }

    private void identification(FlowArm arm, String prefix) {
        int kinds = 0;
        int sources = 0;
        for (FlowBox kind : arm.sources().keySet()) {
            kinds += arm.n(kind);
            sources += sum(arm.sources(kind));
        }
        add(prefix + "records identified = sum of the kinds of sources", arm.n(FlowBox.IDENTIFIED), kinds);
        add(prefix + "records identified = sum of the sources", arm.n(FlowBox.IDENTIFIED), sources);
        add(
                prefix + "duplicates = within a source + across sources",
                arm.n(FlowBox.DUPLICATES),
                arm.n(FlowBox.DUPLICATES_WITHIN_SOURCES) + arm.n(FlowBox.DUPLICATES_ACROSS_SOURCES));
    }

    private void whole(Flow flow) {
        add(
                "reports of included studies = included reports of all columns",
                flow.reports().n(),
                flow.databases().n(FlowBox.INCLUDED) + flow.others().n(FlowBox.INCLUDED));
        List<FlowNumber> ends = new ArrayList<>();
        for (FlowArm arm : List.of(flow.databases(), flow.others())) {
            for (FlowBox end : ENDS) {
                ends.add(arm.number(end));
            }
        }
        add("every record ends in one box", flow.identified(), sum(ends));
        Set<Id<BibRecord>> distinct = new HashSet<>();
        ends.forEach(end -> distinct.addAll(end.records()));
        add("no record ends in two boxes", flow.identified(), distinct.size());
    }

    private void add(String name, int left, int right) {
        equations.add(new Equation(Character.toUpperCase(name.charAt(0)) + name.substring(1), left, right));
    }

    private static int sum(List<FlowNumber> numbers) {
        return numbers.stream().mapToInt(FlowNumber::n).sum();
    }
}
