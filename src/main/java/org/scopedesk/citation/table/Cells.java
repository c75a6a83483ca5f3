package org.scopedesk.citation.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits the lines of one table row into cells. A cell in quotes may hold delimiters, doubled quotes and line breaks; a
 * quote inside a quoted cell that neither doubles nor ends it belongs to the text.
 */
final class Cells {
    private static final char QUOTE = '"';

    private final char delimiter;
    private final boolean strayEnds;
    private final List<String> done = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private boolean open;
    private boolean stray;
    private int escaped;

    private Cells(char delimiter, boolean strayEnds) {
        this.delimiter = delimiter;
        this.strayEnds = strayEnds;
    }

    /** A row whose quotes are taken to be right. */
    Cells(char delimiter) {
        this(delimiter, false);
    }

    /** One line on its own: whatever its quotes say, the row ends with the line, and no quote swallows a delimiter. */
    static List<String> ofLineAlone(String line, char delimiter) {
        Cells cells = new Cells(delimiter);
        cells.add(line);
        if (!cells.open) {
            return cells.finish();
        }
        Cells again = new Cells(delimiter, true);
        again.add(line);
        return again.open ? unquoted(line, delimiter) : again.finish();
    }

    /** A line in which a quote may be the beginning of a text: it is one round a cell only if the cell ends in one. */
    static List<String> partlyQuoted(String line, char delimiter) {
        Cells cells = new Cells(delimiter, true);
        cells.add(line);
        return cells.finish();
    }

    /** Splits at every delimiter; quotes are text. */
    static List<String> unquoted(String line, char delimiter) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int to = line.indexOf(delimiter); to >= 0; to = line.indexOf(delimiter, from)) {
            parts.add(line.substring(from, to));
            from = to + 1;
        }
        parts.add(line.substring(from));
        return parts;
    }

    /** Takes the next line of the row; inside an open quote it continues the cell. */
    void add(String line) {
        int at = 0;
        if (open) {
            cell.append('\n');
            at = quoted(line, 0);
        }
        while (at <= line.length()) {
            at = cellFrom(line, at);
        }
    }

    /** Whether the row ends inside a quoted cell, so that the next line still belongs to it. */
    boolean open() {
        return open;
    }

    /** Whether a quote stood inside a cell in quotes without being doubled, as where one before it was not closed. */
    boolean stray() {
        return stray;
    }

    /** The cells; an open quote ends here. */
    List<String> finish() {
        if (open) {
            end();
            open = false;
        }
        return done;
    }

    /** Reads one cell and returns where the next begins; past the end of the line if there is none. */
    private int cellFrom(String line, int from) {
        if (from < line.length() && line.charAt(from) == QUOTE) {
            open = true;
            return quoted(line, from + 1);
        }
        int behind = behindBlanks(line, from);
        if (behind > from) {
            open = true;
            return quoted(line, behind);
        }
        int formula = endOfFormula(line, from);
        int to = formula >= 0 ? formula : line.indexOf(delimiter, from);
        done.add(line.substring(from, to < 0 ? line.length() : to));
        return to < 0 ? line.length() + 1 : to + 1;
    }

    /** Behind the quote if blanks stand before a cell that is quoted as a whole, as some people write; else the place. */
    private int behindBlanks(String line, int from) {
        int start = from < line.length() && line.charAt(from) == ' ' ? afterBlanks(line, from) : from;
        if (start == from || start == line.length() || line.charAt(start) != QUOTE) {
            return from;
        }
        int quote = line.indexOf(QUOTE, start + 1);
        while (quote >= 0 && quote + 1 < line.length() && line.charAt(quote + 1) == QUOTE) {
            quote = line.indexOf(QUOTE, quote + 2);
        }
        int next = quote < 0 ? -1 : afterBlanks(line, quote + 1);
        boolean whole = quote >= 0 && (next == line.length() || line.charAt(next) == delimiter);
        return whole ? start + 1 : from;
    }

    /**
     * The cells of a line that is wrapped in quotes as a whole: a spreadsheet program that expects another delimiter takes
     * it for one cell and saves it so.
     *
     * @return the cells themselves if there are several, or if the one holds no delimiter
     */
    static List<String> unwrapped(List<String> cells, char delimiter) {
        return cells.size() == 1 && cells.get(0).indexOf(delimiter) >= 0 ? ofLineAlone(cells.get(0), delimiter) : cells;
    }

    private int quoted(String line, int from) {
        int at = from;
        while (true) {
            int quote = line.indexOf(QUOTE, at);
            if (quote < 0) {
                cell.append(line, at, line.length());
                return line.length() + 1;
            }
            cell.append(line, at, quote);
            if (isEscaped(line, at, quote)) {
                cell.setCharAt(cell.length() - 1, QUOTE);
                escaped++;
                at = quote + 1;
                continue;
            }
            if (quote + 1 < line.length() && line.charAt(quote + 1) == QUOTE) {
                cell.append(QUOTE);
                at = quote + 2;
                continue;
            }
            int next = afterBlanks(line, quote + 1);
            if (next == line.length() || line.charAt(next) == delimiter) {
                end();
                open = false;
                return next + 1;
            }
            if (strayEnds) {
                return restUnquoted(line, quote);
            }
            stray = true;
            cell.append(QUOTE);
            at = quote + 1;
        }
    }

    /**
     * True for {@code \"} inside a cell, which R writes instead of a doubled quote. Before a delimiter it ends the cell all
     * the same, for the text of the cell may end in a backslash, unless such a quote was opened before.
     */
    private boolean isEscaped(String line, int from, int quote) {
        if (quote == from || line.charAt(quote - 1) != '\\') {
            return false;
        }
        boolean doubled = quote + 1 < line.length() && line.charAt(quote + 1) == QUOTE;
        int next = doubled ? quote + 2 : quote + 1;
        boolean ends = next == line.length() || line.charAt(next) == delimiter;
        return doubled ? ends : !ends || escaped % 2 == 1;
    }

    /** The quoted part was only the beginning of the cell: {@code "Peer" support}. */
    private int restUnquoted(String line, int quote) {
        int to = line.indexOf(delimiter, quote);
        cell.insert(0, QUOTE).append(line, quote, to < 0 ? line.length() : to);
        end();
        open = false;
        return to < 0 ? line.length() + 1 : to + 1;
    }

    private void end() {
        done.add(cell.toString());
        cell.setLength(0);
        escaped = 0;
    }

    private int afterBlanks(String line, int from) {
        int at = from;
        while (at < line.length() && line.charAt(at) == ' ' && delimiter != ' ') {
            at++;
        }
        return at;
    }

    /** Where {@code ="..."} ends, the way tables tell Excel to leave a number alone; -1 if it is no such cell. */
    private int endOfFormula(String line, int from) {
        if (!line.startsWith("=\"", from)) {
            return -1;
        }
        for (int quote = line.indexOf(QUOTE, from + 2); quote >= 0; quote = line.indexOf(QUOTE, quote + 1)) {
            if (quote + 1 == line.length() || line.charAt(quote + 1) == delimiter) {
                return quote + 1;
            }
        }
        return -1;
    }
}
