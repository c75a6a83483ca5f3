package org.scopedesk.workbench;

import java.util.List;
import org.scopedesk.duplicate.Agreement;
import org.scopedesk.review.BibRecord;

/**
 * Records side by side: records are columns, fields are rows.
 *
 * @param records the columns, the primary first
 * @param sources the source's name of each record, in the same order
 * @param rows the fields, in reading order; fields that no record has are left out
 * @param reasons why they stand together, one ground for each link between them that the program made
 * @param against what the program finds that speaks against their being one group, if they are
 */
public record GroupDetail(
        List<BibRecord> records, List<String> sources, List<Row> rows, List<Ground> reasons, List<Ground> against) {

    /**
     * One field of all records.
     *
     * @param field which one, for the label
     * @param cells one for each record
     * @param same true if all records that have the field agree on it after normalising
     * @param agreement how the field compares by today's rules: of the first record with each other one the worst;
     *     UNKNOWN too if the rules do not look at the field
     */
    public record Row(BibField field, List<Cell> cells, boolean same, Agreement agreement) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * The value of one record.
     *
     * @param text the text, empty if the record lacks the field
     * @param differing the parts that differ from the first record's text, as marks
     */
    public record Cell(String text, List<Mark> differing) {
        public Cell {
            differing = List.copyOf(differing);
        }
    }

    public GroupDetail {
        records = List.copyOf(records);
        sources = List.copyOf(sources);
        rows = List.copyOf(rows);
        reasons = List.copyOf(reasons);
        against = List.copyOf(against);
    }
}
