package org.scopedesk.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The cells of the PRISMA2020 file by the name of their row. */
final class FlowCsvCells {
    private static final String HIDDEN = "NA";

    /** Rows of what Scopedesk does not keep: an earlier version of the review, and a meta-analysis. */
    private static final List<String> NOT_KEPT = List.of(
            "previous_studies",
            "previous_reports",
            "total_studies",
            "total_reports",
            "total_studies_ma",
            "total_reports_ma");

    private final Flow flow;
    private final Function<List<FlowNumber>, String> names;
    private final Map<String, String> cells = new HashMap<>();

    /**
     * Cells of a flow.
     *
     * @param names writes numbers with their names into one cell
     */
    FlowCsvCells(Flow flow, Function<List<FlowNumber>, String> names) {
        this.flow = flow;
        this.names = names;
    }

    Map<String, String> cells() {
        NOT_KEPT.forEach(row -> cells.put(row, HIDDEN));
        databases(flow.databases());
        if (flow.usesOtherMethods()) {
            others(flow.others());
        } else {
            hideOthers();
        }
        cells.put("new_studies", String.valueOf(flow.studies().n()));
        cells.put("new_reports", String.valueOf(flow.reports().n()));
        return cells;
    }

    private void databases(FlowArm arm) {
        put("database_results", arm, FlowBox.DATABASES);
        put("register_results", arm, FlowBox.REGISTERS);
        cells.put("database_specific_results", names.apply(arm.sources(FlowBox.DATABASES)));
        cells.put("register_specific_results", names.apply(arm.sources(FlowBox.REGISTERS)));
        put("duplicates", arm, FlowBox.DUPLICATES);
        put("excluded_automatic", arm, FlowBox.AUTOMATION);
        put("excluded_other", arm, FlowBox.REMOVED_OTHERWISE);
        put("records_screened", arm, FlowBox.SCREENED);
        put("records_excluded", arm, FlowBox.EXCLUDED);
        put("dbr_sought_reports", arm, FlowBox.SOUGHT);
        put("dbr_notretrieved_reports", arm, FlowBox.NOT_RETRIEVED);
        put("dbr_assessed", arm, FlowBox.ASSESSED);
        cells.put("dbr_excluded", names.apply(arm.reasons()));
    }

    private void others(FlowArm arm) {
        put("website_results", arm, FlowBox.WEBSITES);
        put("organisation_results", arm, FlowBox.ORGANISATIONS);
        put("citations_results", arm, FlowBox.CITATION_SEARCHING);
        put("other_sought_reports", arm, FlowBox.SOUGHT);
        put("other_notretrieved_reports", arm, FlowBox.NOT_RETRIEVED);
        put("other_assessed", arm, FlowBox.ASSESSED);
        cells.put("other_excluded", names.apply(arm.reasons()));
    }

    private void hideOthers() {
        for (String row : List.of(
                "website_results",
                "organisation_results",
                "citations_results",
                "other_sought_reports",
                "other_notretrieved_reports",
                "other_assessed",
                "other_excluded")) {
            cells.put(row, HIDDEN);
        }
    }

    private void put(String row, FlowArm arm, FlowBox box) {
        cells.put(row, String.valueOf(arm.n(box)));
    }
}
