package org.scopedesk.report;

import java.util.List;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;

/**
 * A number of the flow with the records behind it. From screening on, a report is counted by one record of its group.
 *
 * @param box which number it is
 * @param label its text in the diagram, or the name of the source or reason
 * @param records the records, without doubles; as many as the number says
 */
public record FlowNumber(FlowBox box, String label, List<Id<BibRecord>> records) {

    public FlowNumber {
        records = List.copyOf(records);
    }

    public int n() {
        return records.size();
    }
}
