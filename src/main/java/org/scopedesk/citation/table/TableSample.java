package org.scopedesk.citation.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The beginning of a table, for a person who says what its columns are.
 *
 * @param form what parts the cells, and the headers
 * @param rows the first rows below the header, each in line with it
 * @param guess what the columns seem to be
 * @param named the places whose meaning was told by their header; the rest of the guess was told by the values
 * @param known true if the table is of a source whose columns are known
 */
public record TableSample(
        TableForm form, List<List<String>> rows, ColumnMapping guess, Set<Integer> named, boolean known) {

    public TableSample {
        rows = List.copyOf(rows);
        named = Set.copyOf(named);
    }

    /** A table whose head was found by the names of its columns. */
    public static TableSample of(TableHead head, List<List<String>> rows) {
        boolean known = !head.dialect().platform().isEmpty();
        ColumnMapping byName = ColumnMapping.of(head);
        return new TableSample(
                TableForm.of(head),
                rows,
                known ? byName : guessed(head, rows, byName),
                byName.columns().keySet(),
                known);
    }

    /**
     * A table whose columns have names that nobody knows: the first row with at least two cells, if those below it have
     * as many.
     *
     * @param rows the first rows, the header among them
     */
    public static Optional<TableSample> ofUnknown(char delimiter, List<List<String>> rows) {
        if (rows.size() < 2) {
            return Optional.empty();
        }
        List<String> header = rows.get(0);
        long fitting = rows.stream().filter(row -> row.size() == header.size()).count();
        boolean named = header.stream().noneMatch(cell -> cell.isBlank() || cell.length() > TableHead.LONGEST_HEADER);
        return header.size() < 2 || !named || fitting * 5 < rows.size() * 4L
                ? Optional.empty()
                : Optional.of(
                        of(TableHead.of(delimiter, 0, 1, header, Optional.empty()), rows.subList(1, rows.size())));
    }

    /** True if the names of its columns alone tell enough for it to be read. */
    public boolean isReadable() {
        return named.stream()
                .map(guess.columns()::get)
                .anyMatch(column -> column == Column.TITLE || column == Column.ABSTRACT);
    }

    /** The values of one column that are not empty, at most {@code most}. */
    public List<String> values(int place, int most) {
        List<String> values = new ArrayList<>();
        for (List<String> row : rows) {
            String value = place < row.size() ? row.get(place).strip() : "";
            if (!value.isEmpty() && values.size() < most) {
                values.add(value);
            }
        }
        return values;
    }

    private static ColumnMapping guessed(TableHead head, List<List<String>> rows, ColumnMapping byName) {
        return new ColumnMapping(
                new ColumnGuess(rows, head.headers().size(), byName.columns()).columns(), byName.authors());
    }
}
