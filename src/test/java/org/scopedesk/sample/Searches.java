package org.scopedesk.sample;

import java.util.List;
import java.util.stream.Stream;

/** The searches behind the exports, one for each file, as a search log of PRISMA-S would list them. */
final class Searches {
    static final String OFF_BY_SOME = "cinahl.ris";
    static final int MORE_REPORTED = 3;

    private static final String LIMITS = "none; no limit of language or type";
    private static final String INCEPTION = "inception to 12 November 2024";

    private static final String OVID = """
            1. exp Peer Group/ or Self-Help Groups/
            2. (peer* adj3 (support* or work* or specialist* or provider* or mentor*)).tw.
            3. (lived experience or expert* by experience).tw.
            4. or/1-3
            5. (co-produc* or coproduc* or co-creat* or cocreat* or co-design* or codesign*).tw.
            6. (mental health or psychiatr* or addict* or substance use).tw.
            7. (4 and 6) or (5 and 6)""";
    private static final String COMMAND = """
            ("peer support" OR "peer work*" OR "peer specialist*" OR "lived experience")
            OR (coproduc* OR "co-produc*" OR cocreat* OR "co-creat*")
            AND ("mental health" OR psychiatr* OR addict* OR "substance use")""";
    private static final String SIMPLE = "\"peer support workers\" (coproduction OR \"co-creation\") mental health";

    private final List<ExportFile> exports;

    Searches(List<ExportFile> exports) {
        this.exports = exports;
    }

    String table() {
        return SampleReview.table(
                "file,source,platform,kind,ran_on,ran_by,strategy,limits,coverage,reported",
                exports.stream().flatMap(export -> Stream.of(row(export))));
    }

    private static List<String> row(ExportFile export) {
        ExportPlan plan = export.plan();
        return List.of(
                plan.file(),
                plan.source(),
                plan.platform(),
                "database",
                update(plan) ? "2025-02-03" : "2024-11-12",
                Screening.FIRST,
                strategy(plan),
                plan.source().equals("Google Scholar") ? "first results by relevance" : LIMITS,
                update(plan) ? "12 November 2024 to 3 February 2025, and records added since" : INCEPTION,
                String.valueOf(reported(export)));
    }

    /** The source's own count: what the file holds, except in one file. */
    static int reported(ExportFile export) {
        return export.found() + (export.plan().file().equals(OFF_BY_SOME) ? MORE_REPORTED : 0);
    }

    /** Second files of one database and platform stem from the update of its search. */
    private static boolean update(ExportPlan plan) {
        return List.of("embase.csv", "scopus.ris", "cinahl.csv", "web-of-science.ris", "web-of-science-tab.txt")
                .contains(plan.file());
    }

    private static String strategy(ExportPlan plan) {
        return switch (plan.platform()) {
            case "Ovid" -> OVID;
            case "Publish or Perish" -> SIMPLE;
            default -> plan.source().equals("Google Scholar") ? SIMPLE : COMMAND;
        };
    }
}
