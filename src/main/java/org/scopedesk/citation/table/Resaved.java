package org.scopedesk.citation.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of a table with commas that a spreadsheet program took for cells parted by semicolons and saved again: most of a
 * line is one cell then, between quotes if it has quotes itself, and every line ends in semicolons.
 */
final class Resaved {
    /** Behind the last header of such a table; one semicolon may be part of its name. */
    static final String MARK = ";;";

    private static final char TAKEN = ';';

    private Resaved() {}

    /** The line of a header as it was, with the mark at its end; other lines as they are. */
    static String header(String line, char delimiter) {
        if (delimiter != ',' || !line.endsWith(";") || line.indexOf(',') <= 0) {
            return line;
        }
        String before = line(line);
        int end = before.endsWith("\"") ? before.length() - 1 : before.length();
        return before.substring(0, end) + MARK + before.substring(end);
    }

    /** The cells of a row: the quotes round the first cell of a line are lost, so that its commas part it. */
    static List<String> cells(List<String> found, int width) {
        int surplus = found.size() - width;
        if (surplus <= 0) {
            return found;
        }
        List<String> cells = new ArrayList<>(List.of(String.join(",", found.subList(0, surplus + 1))));
        cells.addAll(found.subList(surplus + 1, found.size()));
        return cells;
    }

    /** The line as it was before: the cells by semicolon, joined again, without the empty ones at its end. */
    static String line(String line) {
        Cells cells = new Cells(TAKEN);
        cells.add(line);
        List<String> found = cells.open() ? Cells.unquoted(line, TAKEN) : cells.finish();
        int end = found.size();
        while (end > 0 && found.get(end - 1).isEmpty()) {
            end--;
        }
        return String.join(String.valueOf(TAKEN), found.subList(0, end));
    }
}
