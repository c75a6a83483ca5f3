package org.scopedesk.citation.table;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.scopedesk.citation.text.Lines;
import org.scopedesk.review.RejectedEntry;

/**
 * The rows of a table, one at a time. A quoted cell may span lines; a quote that is never closed costs its own row at
 * most: if the row comes out with a wrong number of cells, or grows past {@link #MOST_LINES} or {@link #MOST_CHARS}, it
 * is ended before the next line that is a whole row by itself, or with its first line if there is none so near; what
 * follows then is {@linkplain TableRow#astray astray} up to the next whole row. The time grows with the file, however its
 * quotes stand. Not for use by several threads.
 */
public final class TableRows {
    /** The most lines a row may span. */
    public static final int MOST_LINES = 2_000;

    /** The most characters a row may hold. */
    public static final int MOST_CHARS = 8 << 20;

    /**
     * After so many lines, and twice and four times as many, a row is given up if a third of them are whole rows by
     * themselves and a quote stands astray among them; in a table of few columns prose looks like rows too.
     */
    private static final int SUSPICIOUS_LINES = 64;

    /** What was given back may be this much, and this many times what was taken, before lines are taken one by one. */
    private static final long MOST_AGAIN = 32 << 20;

    private static final int MOST_TIMES = 2;

    private final Lines lines;
    private final char delimiter;
    private final boolean quoting;
    private final int width;
    private final boolean resaved;
    /** True for a row that is one by itself beyond doubt. */
    private final Predicate<List<String>> complete;

    private final Deque<TableLine> pending = new ArrayDeque<>();
    private Optional<TableRow> held = Optional.empty();
    private boolean astray;
    private long seen;
    private long again;

    /**
     * @param lines the source of lines
     * @param begun lines that were already taken from the source, to be read first
     * @param delimiter what parts cells
     * @param quoting false if quotes are text
     * @param width the number of cells that the header names
     */
    public TableRows(Lines lines, List<TableLine> begun, char delimiter, boolean quoting, int width) {
        this(lines, begun, delimiter, quoting, width, false, row -> false);
    }

    /** The rows below a head. */
    public TableRows(Lines lines, List<TableLine> below, boolean quoting, TableHead head) {
        this(lines, below, head.delimiter(), quoting, head.headers().size(), head.isResaved(), head::hasYear);
    }

    private TableRows(
            Lines lines,
            List<TableLine> begun,
            char delimiter,
            boolean quoting,
            int width,
            boolean resaved,
            Predicate<List<String>> complete) {
        this.lines = lines;
        this.delimiter = delimiter;
        this.quoting = quoting;
        this.width = width;
        this.resaved = resaved;
        this.complete = complete;
        begun.forEach(line -> pending.add(new TableLine(line.number(), text(line.text()), line.alone())));
    }

    /** The next row; empty at the end. A blank line is a row with one empty cell. */
    public Optional<TableRow> next() throws IOException {
        Optional<TableRow> row = held.isPresent() ? held : found();
        held = Optional.empty();
        while (quoting && row.isPresent() && Overflow.isCut(row.get().cells())) {
            TableRow cut = row.get();
            held = found();
            Optional<TableRow> whole = held.filter(rest -> !complete.test(rest.cells()))
                    .flatMap(rest ->
                            Overflow.joined(cut.cells(), rest.cells(), width).map(cells -> cut.with(rest, cells)));
            if (whole.isEmpty()) {
                break;
            }
            held = Optional.empty();
            row = whole;
        }
        return row;
    }

    private Optional<TableRow> found() throws IOException {
        if (astray) {
            List<TableLine> passed = upToWholeRow();
            if (!passed.isEmpty()) {
                return Optional.of(TableRow.astray(passed));
            }
        }
        Optional<TableLine> taken = take();
        if (taken.isEmpty()) {
            return Optional.empty();
        }
        TableLine line = taken.get();
        if (!quoting) {
            return Optional.of(new TableRow(List.of(line), Cells.unquoted(line.text(), delimiter), false));
        }
        if (line.alone()) {
            return Optional.of(alone(line));
        }
        Cells cells = new Cells(delimiter);
        cells.add(line.text());
        Optional<List<String>> literal = literal(line.text(), cells);
        if (literal.isPresent()) {
            return Optional.of(new TableRow(List.of(line), literal.get(), false));
        }
        return Optional.of(
                cells.open() ? spanning(line, cells) : new TableRow(List.of(line), unwrapped(cells.finish()), false));
    }

    /**
     * The cells of a line with tabs if its quotes are text: programs that write tabs often quote nothing, since no text has
     * a tab. Empty if the quotes are right, or the line has not the right number of cells without them either.
     */
    private Optional<List<String>> literal(String line, Cells quoted) {
        boolean wrong = quoted.stray() || (!quoted.open() && quoted.finish().size() != width);
        return delimiter == '\t' && wrong && line.indexOf('"') >= 0
                ? Stream.of(Cells.partlyQuoted(line, delimiter), Cells.unquoted(line, delimiter))
                        .filter(found -> found.size() == width)
                        .findFirst()
                : Optional.empty();
    }

    /** A row that is wrapped in quotes as a whole is taken out of them if it is a whole row then. */
    private List<String> unwrapped(List<String> found) {
        if (found.size() != 1 || width < 2) {
            return resaved ? Resaved.cells(found, width) : found;
        }
        List<String> cells = Cells.unwrapped(found, delimiter);
        return fits(cells.size()) ? cells : found;
    }

    private Optional<TableLine> take() throws IOException {
        TableLine line = pending.poll();
        if (line != null) {
            return Optional.of(line);
        }
        if (!lines.next()) {
            return Optional.empty();
        }
        seen += lines.to() - lines.from();
        return Optional.of(new TableLine(lines.number(), text(lines.text())));
    }

    private String text(String line) {
        return resaved ? Resaved.line(line) : line;
    }

    private TableRow alone(TableLine line) {
        return new TableRow(List.of(line), Cells.ofLineAlone(line.text(), delimiter), true);
    }

    private TableRow spanning(TableLine first, Cells cells) throws IOException {
        List<TableLine> taken = new ArrayList<>(List.of(first));
        long chars = first.text().length();
        boolean ended = false;
        while (cells.open()
                && !ended
                && taken.size() < MOST_LINES
                && chars < MOST_CHARS
                && !(cells.stray() && isManyRows(taken))) {
            Optional<TableLine> line = take();
            ended = line.isEmpty();
            line.ifPresent(l -> {
                taken.add(l);
                cells.add(l.text());
            });
            chars += line.map(l -> l.text().length()).orElse(0);
        }
        boolean open = cells.open();
        List<String> found = resaved ? Resaved.cells(cells.finish(), width) : cells.finish();
        if (!open && (found.size() == width || (!cells.stray() && !areRows(taken)))) {
            return new TableRow(taken, found, false);
        }
        return mended(taken, found, open, ended);
    }

    /** A row whose quotes do not seem right. */
    private TableRow mended(List<TableLine> taken, List<String> found, boolean open, boolean ended) {
        int next = nextWholeRow(taken);
        if (next > 0) {
            boolean firstIsWhole =
                    fits(Cells.ofLineAlone(taken.get(0).text(), delimiter).size());
            int cut = firstIsWhole ? 1 : next;
            giveBack(taken, cut, false);
            return cut == 1 ? alone(taken.get(0)) : cutOff(taken.subList(0, cut));
        }
        if (open && !ended) {
            astray = width > 1;
            giveBack(taken, 1, !astray);
            return alone(taken.get(0));
        }
        boolean firstIsAll = open && taken.size() == 1 && found.size() != width;
        return firstIsAll && Cells.ofLineAlone(taken.get(0).text(), delimiter).size() == width
                ? alone(taken.get(0))
                : new TableRow(taken, found, open);
    }

    /** The lines before the next whole row, as many as a rejected entry can hold; none if it comes next. */
    private List<TableLine> upToWholeRow() throws IOException {
        List<TableLine> passed = new ArrayList<>();
        int chars = 0;
        for (Optional<TableLine> line = take(); line.isPresent(); line = take()) {
            TableLine next = line.get();
            chars += next.text().length() + 1;
            boolean whole = isWholeRow(next);
            if (whole || (chars > RejectedEntry.MOST_RAW && !passed.isEmpty())) {
                pending.addFirst(next);
                astray = !whole;
                return passed;
            }
            passed.add(next);
        }
        return passed;
    }

    private TableRow cutOff(List<TableLine> taken) {
        Cells cells = new Cells(delimiter);
        taken.forEach(line -> cells.add(line.text()));
        return new TableRow(taken, cells.finish(), true);
    }

    private void giveBack(List<TableLine> taken, int from, boolean alone) {
        boolean enough = again > MOST_AGAIN + MOST_TIMES * seen;
        for (int i = taken.size() - 1; i >= from; i--) {
            TableLine line = taken.get(i);
            again += line.text().length();
            pending.addFirst(new TableLine(line.number(), line.text(), alone || enough));
        }
    }

    /** The first line after the first that is a row of the right width by itself; 0 if none is. */
    private int nextWholeRow(List<TableLine> taken) {
        for (int i = 1; i < taken.size(); i++) {
            if (isWholeRow(taken.get(i))) {
                return i;
            }
        }
        return 0;
    }

    /** Looks now and then only, since each look takes as long as all lines do. */
    private boolean isManyRows(List<TableLine> taken) {
        return Integer.bitCount(taken.size()) == 1 && areRows(taken);
    }

    private boolean areRows(List<TableLine> taken) {
        return taken.size() >= SUSPICIOUS_LINES
                && taken.stream().filter(this::isWholeRow).count() * 3 > taken.size();
    }

    private boolean isWholeRow(TableLine line) {
        Cells cells = new Cells(delimiter);
        cells.add(line.text());
        return !cells.open() && fits(cells.finish().size());
    }

    private boolean fits(int cells) {
        return width > 1 && Math.abs(cells - width) <= width / 16;
    }
}
