package org.scopedesk.cli;

import java.io.PrintStream;
import java.time.Instant;
import java.time.ZoneId;
import org.scopedesk.report.FlowNumber;
import org.scopedesk.review.Stage;
import org.scopedesk.workbench.Moment;
import org.scopedesk.workbench.PastReview;

/** The review as it stood at a moment, on the command line. */
final class AsOf {
    static final String DESCRIPTION =
            "As it stood at the end of a day (2026-01-31) or at a time (2026-01-31T14:05), in this computer's time zone.";

    private AsOf() {}

    /** The moment that was written; a wrong call if it is none. */
    static Instant moment(String written) {
        return Moment.end(written, ZoneId.systemDefault())
                .orElseThrow(() -> new Failure(
                        Exit.WRONG_CALL,
                        "--as-of " + written + " is no date; write it as 2026-01-31 or 2026-01-31T14:05."));
    }

    /** Prints records, progress of both stages and the numbers of the flow. */
    static void print(PastReview past, PrintStream out) {
        out.printf("As of %s: %,d records%n", past.at(), past.records());
        for (Stage stage : Stage.values()) {
            PastReview.Counts counts = past.counts(stage);
            out.printf(
                    "%s: %,d reports, %,d open, %,d in conflict%n",
                    StatusCommand.label(stage), counts.total(), counts.open(), counts.conflicts());
        }
        for (FlowNumber number : past.flow().inOrder()) {
            out.printf("  %s: %,d%n", number.label(), number.n());
        }
    }
}
