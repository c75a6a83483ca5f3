package org.scopedesk.citation.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * All that is needed to understand one row of a table by itself: what parts its cells, the headers, and, if a person
 * said so, what the columns are.
 *
 * @param delimiter comma, semicolon, tab or vertical bar
 * @param headers the headers as the file holds them
 * @param mapping what a person said the columns are; empty if their names tell
 */
public record TableForm(char delimiter, List<String> headers, Optional<ColumnMapping> mapping) {

    public TableForm {
        headers = List.copyOf(headers);
    }

    /** The form of a table whose head was found by the names of its columns. */
    public static TableForm of(TableHead head) {
        return new TableForm(head.delimiter(), head.headers(), Optional.empty());
    }

    public TableForm with(ColumnMapping chosen) {
        return new TableForm(delimiter, headers, Optional.of(chosen));
    }

    /** The head of a table that has this form and nothing before its header. */
    public TableHead head() {
        return TableHead.of(delimiter, 0, 1, headers, mapping);
    }

    /** The headers for a person to read; blank ones stay blank. */
    public List<String> shown() {
        TableHead head = head();
        return IntStream.range(0, headers.size())
                .mapToObj(place -> headers.get(place).isBlank() ? "" : head.header(place))
                .toList();
    }

    /** Finds these very headers among the first lines of a file; empty if they are not there. */
    public Optional<TableHead> find(List<String> lines) {
        for (int at = 0; at < Math.min(lines.size(), TableHead.MOST_LINES); at++) {
            Optional<Integer> end = endOfHeader(lines, at);
            if (end.isPresent()) {
                return Optional.of(TableHead.of(delimiter, at, end.get() - at, headers, mapping));
            }
        }
        return Optional.empty();
    }

    /** As {@link #find}, among rows whose cells are parted already. */
    public Optional<TableHead> among(List<List<String>> rows) {
        int at = rows.indexOf(headers);
        return at < 0 ? Optional.empty() : Optional.of(TableHead.of(delimiter, at, 1, headers, mapping));
    }

    /** One row, read as this table's, from text that a person may have changed; quotes are text if {@code quoted} is not. */
    public TableRow row(String text, boolean quoted) {
        List<TableLine> lines = List.of(new TableLine(1, text));
        if (!quoted) {
            return new TableRow(lines, Cells.unquoted(text, delimiter), false);
        }
        Cells cells = new Cells(delimiter);
        text.lines().forEach(cells::add);
        return new TableRow(lines, cells.finish(), false);
    }

    /** As text, for keeping with the import; {@link #read} takes it back. */
    public String written() {
        List<String> lines = new ArrayList<>();
        lines.add(String.valueOf((int) delimiter));
        lines.add(mapping.map(ColumnMapping::written).orElse(""));
        headers.forEach(header -> lines.add(header.replace("\\", "\\\\").replace("\n", "\\n")));
        return String.join("\n", lines);
    }

    /** Reads what {@link #written} wrote; empty if it is something else. */
    public static Optional<TableForm> read(String written) {
        List<String> lines = List.of(written.split("\n", -1));
        if (lines.size() < 3 || !lines.get(0).matches("\\d{1,5}")) {
            return Optional.empty();
        }
        List<String> headers =
                lines.subList(2, lines.size()).stream().map(TableForm::plain).toList();
        return Optional.of(
                new TableForm((char) Integer.parseInt(lines.get(0)), headers, ColumnMapping.read(lines.get(1))));
    }

    private static String plain(String line) {
        StringBuilder out = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && i + 1 < line.length()) {
                i++;
                out.append(line.charAt(i) == 'n' ? '\n' : line.charAt(i));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private Optional<Integer> endOfHeader(List<String> lines, int at) {
        Cells cells = new Cells(delimiter);
        int end = at;
        do {
            cells.add(Resaved.header(lines.get(end++), delimiter));
        } while (cells.open() && end < lines.size() && end - at < TableHead.MOST_HEADER_LINES);
        return isHeader(Cells.unwrapped(cells.finish(), delimiter)) ? Optional.of(end) : Optional.empty();
    }

    /** The numbers of rows may have no header in the file; see {@link TableHead}. */
    private boolean isHeader(List<String> found) {
        boolean unnumbered =
                headers.size() == found.size() + 1 && headers.get(0).isEmpty();
        return found.equals(unnumbered ? headers.subList(1, headers.size()) : headers);
    }
}
