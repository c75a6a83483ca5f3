package org.scopedesk.citation.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The header of a table: where it stands, what parts its cells, whose dialect it is and which columns mean what.
 *
 * @param delimiter comma, semicolon, tab or vertical bar
 * @param before how many lines stand before it
 * @param lines how many lines it takes itself
 * @param headers the headers as the file holds them
 * @param dialect the dialect recognised
 * @param places for each column the places in {@code headers} that hold it, the best first
 */
public record TableHead(
        char delimiter,
        int before,
        int lines,
        List<String> headers,
        TableDialect dialect,
        Map<Column, List<Integer>> places) {
    /** How many lines from the start of a file the header is looked for in. */
    public static final int MOST_LINES = 60;

    private static final char[] DELIMITERS = {',', ';', '\t', '|'};
    private static final char[] NONE = {};
    static final int MOST_HEADER_LINES = 8;
    static final int LONGEST_HEADER = 120;

    private static final int SAMPLE_LINES = 12;
    /** As many as a spreadsheet program takes. */
    private static final int MOST_COLUMNS = 16_384;

    private static final int FEWEST_KNOWN = 3;

    /** So many names are no chance, however many columns a review has added. */
    private static final int MANY_KNOWN = 5;

    private static final int LONGEST_TITLE_HEADER = 24;
    private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20)\\d\\d");
    /** Names of issues, which in the first column are those of running numbers. */
    private static final Set<String> RUNNING = Set.of("no", "number", "nummer", "numero");

    private static final Pattern ROW_NUMBER = Pattern.compile("\\d{1,7}");

    public TableHead {
        headers = List.copyOf(headers);
        places = Map.copyOf(places);
    }

    /**
     * Finds the header among the first lines of a file: the row that names most of what a citation needs, split in the
     * way that names most, or the first beyond doubt. Rows before it (a search query, a title) are passed over, and so is
     * what a cell holds.
     *
     * @return empty if no row looks like a header with at least a title or an abstract
     */
    public static Optional<TableHead> find(List<String> lines) {
        TableHead best = null;
        Cells below = new Cells(',');
        for (int at = 0; at < Math.min(lines.size(), MOST_LINES) && (best == null || !best.isPlain()); at++) {
            boolean inside = below.open();
            if (best != null && at >= best.before + best.lines) {
                below.add(lines.get(at));
            }
            for (char delimiter : inside ? NONE : DELIMITERS) {
                if (lines.get(at).indexOf(delimiter) < 0) {
                    continue;
                }
                Optional<TableHead> head = at(lines, at, delimiter);
                if (head.isPresent() && head.get().isBetter(best)) {
                    best = head.get();
                    below = new Cells(delimiter);
                }
            }
        }
        return Optional.ofNullable(best)
                .map(head -> isNumbered(head, lines)
                        ? of(named(head.headers), head.delimiter, head.before, head.lines)
                        : head);
    }

    /** Finds the header among rows whose cells are parted already; see {@link #find}. */
    public static Optional<TableHead> among(List<List<String>> rows) {
        TableHead best = null;
        for (int at = 0; at < Math.min(rows.size(), MOST_LINES) && (best == null || !best.isPlain()); at++) {
            Optional<TableHead> head = header(rows.get(at), '\t', at, 1);
            best = head.isPresent() && head.get().isBetter(best) ? head.get() : best;
        }
        return Optional.ofNullable(best);
    }

    /** A header that is known, as when a format says what its columns are. */
    public static TableHead of(List<String> headers, char delimiter, TableDialect dialect) {
        return new TableHead(delimiter, 0, 1, headers, dialect, ColumnPlaces.of(names(headers), dialect));
    }

    /** A header that was found, with what a person said its columns are, or else with what their names tell. */
    static TableHead of(char delimiter, int before, int lines, List<String> headers, Optional<ColumnMapping> mapping) {
        TableHead named = of(headers, delimiter, before, lines);
        return mapping.map(chosen -> new TableHead(
                        delimiter,
                        before,
                        lines,
                        headers,
                        named.dialect.authors(chosen.authors()),
                        named.bestFirst(chosen.places())))
                .orElse(named);
    }

    /** Where several columns have one meaning, the order of their names decides which is the best. */
    private Map<Column, List<Integer>> bestFirst(Map<Column, List<Integer>> chosen) {
        Map<Column, List<Integer>> ordered = new EnumMap<>(Column.class);
        chosen.forEach((column, of) -> {
            List<Integer> named = places.getOrDefault(column, List.of());
            ordered.put(
                    column,
                    of.stream()
                            .sorted(Comparator.comparingInt(
                                    place -> named.contains(place) ? named.indexOf(place) : named.size() + place))
                            .toList());
        });
        return ordered;
    }

    /** True if the lines below are read by {@link Resaved}. */
    public boolean isResaved() {
        return delimiter == ',' && headers.get(headers.size() - 1).endsWith(Resaved.MARK);
    }

    /** The header of a column; a column past the last header is named by its number. */
    public String header(int place) {
        boolean named = place < headers.size() && !headers.get(place).isBlank();
        return named ? shown(headers.get(place)) : "column " + (place + 1);
    }

    /** A header without the mark of {@link Resaved}. */
    private String shown(String header) {
        String plain = header.strip();
        return isResaved() && plain.endsWith(Resaved.MARK)
                ? plain.substring(0, plain.length() - Resaved.MARK.length())
                : plain;
    }

    /** True if a row is the header again, as where files were put together; letter case and punctuation aside. */
    public boolean isAgain(List<String> cells) {
        if (cells.size() != headers.size()) {
            return false;
        }
        for (int i = 0; i < headers.size(); i++) {
            if (!name(cells.get(i)).equals(name(headers.get(i)))) {
                return false;
            }
        }
        return true;
    }

    /**
     * The header of another table that begins with this row, as where files of several sources were put together; empty
     * if the row is none.
     */
    public Optional<TableHead> another(List<String> cells) {
        if (cells.stream().noneMatch(TableHead::mayBeTitle)) {
            return Optional.empty();
        }
        TableHead head = of(cells, delimiter, 0, 1);
        return head.isFirm() ? Optional.of(head) : Optional.empty();
    }

    /** True if this is a header beyond doubt and no field with its value, which may be {@code Title,Authors} too. */
    public boolean isFirm() {
        return isPlain() && places.size() >= FEWEST_KNOWN;
    }

    /**
     * True if this is a header beyond doubt: a title and other columns, and half of the names are known or whose it is; or
     * a title and another, and every name is known.
     */
    public boolean isPlain() {
        long filled = headers.stream().filter(name -> !name.isBlank()).count();
        long known = places.values().stream().flatMap(List::stream).distinct().count();
        long least = known == filled ? 2 : FEWEST_KNOWN;
        return places.containsKey(Column.TITLE)
                && places.size() >= least
                && known >= least
                && (known * 2 >= filled
                        || known >= MANY_KNOWN
                        || !dialect.platform().isEmpty());
    }

    /** A quick look, since few rows are headers. */
    private static boolean mayBeTitle(String cell) {
        if (cell.length() > LONGEST_TITLE_HEADER) {
            return false;
        }
        for (int at = 0; at + 1 < cell.length(); at++) {
            if ((cell.charAt(at) | 0x20) == 't' && cell.regionMatches(true, at, "tit", 0, 3)) {
                return true;
            }
        }
        return cell.equalsIgnoreCase("ti");
    }

    /** The column after which rows of this dialect may hold cells that the header does not name. */
    Optional<Integer> surplus() {
        return dialect.surplusAfter().flatMap(start -> {
            List<String> names = names(headers);
            int last = -1;
            for (int i = 0; i < names.size(); i++) {
                last = names.get(i).startsWith(start) ? i : last;
            }
            return last < 0 ? Optional.empty() : Optional.of(last);
        });
    }

    private static Optional<TableHead> at(List<String> lines, int at, char delimiter) {
        Cells cells = new Cells(delimiter);
        int end = at;
        do {
            cells.add(Resaved.header(lines.get(end++), delimiter));
        } while (cells.open() && end < lines.size() && end - at < MOST_HEADER_LINES);
        List<String> headers = Cells.unwrapped(cells.finish(), delimiter);
        return header(headers, delimiter, at, end - at);
    }

    /** Cells as a header; empty if they cannot be one, as most rows: that is seen without looking for every column. */
    private static Optional<TableHead> header(List<String> cells, char delimiter, int before, int lines) {
        boolean mayBe = cells.size() > 1
                && cells.size() <= MOST_COLUMNS
                && cells.stream().anyMatch(cell -> TableDialects.tells(name(cell)));
        return mayBe ? Optional.of(of(cells, delimiter, before, lines)).filter(TableHead::isHeader) : Optional.empty();
    }

    /**
     * True if every row has one cell more than the header, a number or a name first and something last: statistics
     * programs number or name the rows without giving that a header. They put names between quotes, as the headers; where
     * both are, in more than one row, no cell is there because of a delimiter in a text.
     */
    private static boolean isNumbered(TableHead head, List<String> lines) {
        boolean quoted =
                lines.get(head.before).startsWith("\"") && head.surplus().isEmpty();
        boolean filled = false;
        int rows = 0;
        int names = 0;
        int at = head.before + head.lines;
        int end = Math.min(lines.size(), at + SAMPLE_LINES);
        while (at < end) {
            Cells cells = new Cells(head.delimiter);
            boolean named = quoted && lines.get(at).startsWith("\"");
            do {
                cells.add(lines.get(at++));
            } while (cells.open() && at < end);
            if (cells.open()) {
                break;
            }
            List<String> row = cells.finish();
            boolean number = ROW_NUMBER.matcher(row.get(0)).matches();
            if (row.size() != head.headers.size() + 1
                    || !(number || (named && !row.get(0).isBlank() && !head.hasYear(row)))) {
                return false;
            }
            filled |= !row.get(row.size() - 1).isBlank();
            rows++;
            names += number ? 0 : 1;
        }
        return filled && (names == 0 || rows > 1);
    }

    /** True if a year stands where the header says so: nothing moved the cells of the row. */
    boolean hasYear(List<String> row) {
        return places.getOrDefault(Column.YEAR, List.of()).stream()
                .anyMatch(place -> place < row.size()
                        && YEAR.matcher(row.get(place).strip()).matches());
    }

    private static List<String> named(List<String> headers) {
        List<String> named = new ArrayList<>(headers);
        named.add(0, "");
        return named;
    }

    private static TableHead of(List<String> headers, char delimiter, int before, int lines) {
        List<String> names = names(headers);
        TableDialect dialect = TableDialects.of(new HashSet<>(names));
        return new TableHead(delimiter, before, lines, headers, dialect, ColumnPlaces.of(names, dialect));
    }

    private static List<String> names(List<String> headers) {
        List<String> names =
                new ArrayList<>(headers.stream().map(TableHead::name).toList());
        if (names.size() > 1 && RUNNING.contains(names.get(0))) {
            names.set(0, "nr");
        }
        return names;
    }

    private static String name(String header) {
        return header.length() > LONGEST_HEADER ? "" : HeaderName.of(header);
    }

    private boolean isHeader() {
        return headers.size() > 1 && (places.containsKey(Column.TITLE) || places.containsKey(Column.ABSTRACT));
    }

    /** A header beyond doubt is better than words above it that a search was made in. */
    private boolean isBetter(@Nullable TableHead than) {
        if (than == null || isPlain() != than.isPlain()) {
            return than == null || isPlain();
        }
        return score() > than.score();
    }

    private int score() {
        return places.size() + 20 * dialect.fit(new HashSet<>(names(headers)));
    }
}
