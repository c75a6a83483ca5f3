package org.scopedesk.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Collects the cells of one CSV row, by column. */
final class Cells {
    /** Which cells a source puts in quotes. */
    enum Quotes {
        ALWAYS,
        FILLED,
        NEEDED
    }

    private final List<String> header;
    private final List<String> cells;

    Cells(List<String> header) {
        this.header = header;
        this.cells = new ArrayList<>(Collections.nCopies(header.size(), ""));
    }

    Cells set(String column, String value) {
        int at = header.indexOf(column);
        if (at < 0) {
            throw new IllegalArgumentException("no column " + column);
        }
        cells.set(at, value);
        return this;
    }

    String get(String column) {
        return cells.get(header.indexOf(column));
    }

    String row(Quotes quotes) {
        return row(cells, quotes);
    }

    /** The cells joined by commas, without line end. */
    static String row(List<String> cells, Quotes quotes) {
        return cells.stream().map(cell -> quoted(cell, quotes)).collect(Collectors.joining(","));
    }

    private static String quoted(String cell, Quotes quotes) {
        boolean needed = cell.matches("(?s).*[\",\r\n].*");
        boolean quote = switch (quotes) {
            case ALWAYS -> true;
            case FILLED -> !cell.isEmpty() && !cell.startsWith("=\"");
            case NEEDED -> needed;
        };
        return quote ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }
}
