package org.scopedesk.citation.table;

import java.util.List;

/**
 * One field of an entry that stands on a row of its own.
 *
 * @param line the line on which it begins, from 1; 0 past the end of the file
 * @param cells the name of the field, then its values
 * @param raw its text as the file holds it
 * @param mended true if a quote was not closed
 */
public record FieldRow(long line, List<String> cells, String raw, boolean mended) {
    static final FieldRow END = new FieldRow(0, List.of(), "", false);

    public FieldRow {
        cells = List.copyOf(cells);
    }

    /** True past the last row of the file. */
    public boolean isEnd() {
        return line == 0;
    }

    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /** True for the search query above the first entry and the dashes below it. */
    public boolean isPreamble() {
        return name().equalsIgnoreCase("SEARCH QUERY") || name().startsWith("---");
    }

    /** The name of the field. */
    public String name() {
        return cells.isEmpty() ? "" : cells.get(0).strip();
    }

    /** Its values, joined by semicolons. */
    public String joined() {
        List<String> values = cells.stream()
                .skip(1)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
        return String.join("; ", values);
    }
}
