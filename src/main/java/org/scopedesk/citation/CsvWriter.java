package org.scopedesk.citation;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes a table as CSV (RFC 4180): commas, CR LF, quotes where needed. A cell that a spreadsheet program would run as
 * a formula (it begins with {@code = + - @}, a tab or a line break) gets an apostrophe in front; plain numbers such as
 * {@code -5} are left alone. Not for use by several threads.
 */
public final class CsvWriter {
    /** Write this first if a spreadsheet program is to recognise UTF-8. */
    public static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(?:[.,]\\d+)?(?:[eE][+-]?\\d+)?");
    private static final String RUNS = "=+-@\t\r\n＝＋－＠";

    private final Appendable out;
    private final StringBuilder row = new StringBuilder();

    public CsvWriter(Appendable out) {
        this.out = out;
    }

    /**
     * Writes one row.
     *
     * @throws IOException if the target cannot be written
     */
    public void row(List<String> cells) throws IOException {
        row.setLength(0);
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                row.append(',');
            }
            cell(harmless(cells.get(i)), cells.size() == 1);
        }
        out.append(row.append("\r\n"));
    }

    private void cell(String cell, boolean alone) {
        if ((alone && cell.isEmpty()) || isBroken(cell)) {
            row.append('"').append(cell.replace("\"", "\"\"")).append('"');
        } else {
            row.append(cell);
        }
    }

    /** True if a reader would part the cell, or take blanks from its ends. */
    private static boolean isBroken(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c <= ',' && (c == ',' || c == '"' || c == '\n' || c == '\r')) {
                return true;
            }
        }
        return !cell.isEmpty()
                && (Character.isWhitespace(cell.charAt(0)) || Character.isWhitespace(cell.charAt(cell.length() - 1)));
    }

    private static String harmless(String cell) {
        boolean runs = !cell.isEmpty() && RUNS.indexOf(cell.charAt(0)) >= 0;
        return runs && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }
}
