package org.scopedesk.citation.table;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One row of a table.
 *
 * @param lines the lines it stands on, at least one
 * @param cells its cells, without quotes
 * @param mended true if its quotes were wrong and the end of the row was found otherwise
 */
public record TableRow(List<TableLine> lines, List<String> cells, boolean mended) {
    public TableRow {
        lines = List.copyOf(lines);
        cells = List.copyOf(cells);
    }

    /** The line on which it begins. */
    public long line() {
        return lines.get(0).number();
    }

    /** Its text as the file holds it. */
    public String raw() {
        return lines.stream().map(TableLine::text).collect(Collectors.joining("\n"));
    }

    /** True if no cell has anything in it. */
    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
