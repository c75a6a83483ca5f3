package org.scopedesk.citation.table;

import java.util.ArrayList;
import java.util.List;
import org.scopedesk.review.Field;

/**
 * The cells of a row brought in line with the header. A table whose source writes more cells than its header names (Scopus
 * after the funding texts) is put right; other cells too many stay at the end.
 *
 * @param cells the cells, the first in the first column
 * @param filled how many cells there are up to the last that has something in it
 * @param fields the cells that have something in them, each with its header
 */
public record AlignedRow(List<String> cells, int filled, List<Field> fields) {
    public AlignedRow {
        cells = List.copyOf(cells);
        fields = List.copyOf(fields);
    }

    /** Brings a row in line. */
    public static AlignedRow of(List<String> raw, TableHead head) {
        List<String> cells = raw.size() <= head.headers().size()
                ? raw
                : head.surplus().map(at -> withoutSurplus(raw, head, at)).orElse(raw);
        int filled = cells.size();
        while (filled > 0 && cells.get(filled - 1).isBlank()) {
            filled--;
        }
        return new AlignedRow(cells, filled, fields(cells, head));
    }

    /** The cells too many are joined to the cell of the column in which they belong. */
    private static List<String> withoutSurplus(List<String> raw, TableHead head, int column) {
        int surplus = raw.size() - head.headers().size();
        List<String> cells = new ArrayList<>(raw.subList(0, column));
        cells.add(String.join(" ", raw.subList(column, column + surplus + 1)).strip());
        cells.addAll(raw.subList(column + surplus + 1, raw.size()));
        return cells;
    }

    private static List<Field> fields(List<String> cells, TableHead head) {
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isBlank()) {
                fields.add(new Field(head.header(i), cells.get(i)));
            }
        }
        return fields;
    }
}
