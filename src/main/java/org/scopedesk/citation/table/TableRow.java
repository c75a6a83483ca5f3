package org.scopedesk.citation.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One row of a table.
 *
 * @param lines the lines it stands on, at least one
 * @param cells its cells, without quotes
 * @param mended true if its quotes were wrong and the end of the row was found otherwise
 * @param astray true if it is no row: lines behind a quote that is never closed, none of which is a row by itself
 */
public record TableRow(List<TableLine> lines, List<String> cells, boolean mended, boolean astray) {
    public TableRow {
        lines = List.copyOf(lines);
        cells = List.copyOf(cells);
    }

    public TableRow(List<TableLine> lines, List<String> cells, boolean mended) {
        this(lines, cells, mended, false);
    }

    static TableRow astray(List<TableLine> lines) {
        return new TableRow(lines, List.of(), true, true);
    }

    /** This row and the next as one with these cells. */
    TableRow with(TableRow next, List<String> joined) {
        List<TableLine> both = new ArrayList<>(lines);
        both.addAll(next.lines);
        return new TableRow(both, joined, mended || next.mended);
    }

    /** The line on which it begins. */
    public long line() {
        return lines.get(0).number();
    }

    /** Its text as the file holds it, or as it was before a spreadsheet program saved it with other delimiters. */
    public String raw() {
        return lines.stream().map(TableLine::text).collect(Collectors.joining("\n"));
    }

    /** True if no cell has anything in it. */
    public boolean isBlank() {
        return astray
                ? lines.stream().allMatch(line -> line.text().isBlank())
                : cells.stream().allMatch(String::isBlank);
    }

    /** How many of its lines are not blank. */
    public long fullLines() {
        return lines.stream().filter(line -> !line.text().isBlank()).count();
    }
}
