package org.scopedesk.citation.table;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a person said the columns of a table are. A column that is not named means nothing for the citation and is kept
 * with the record as it is.
 *
 * @param columns the place of a column in the header, from 0, and what it is
 * @param authors how the persons in a cell are parted
 */
public record ColumnMapping(Map<Integer, Column> columns, AuthorStyle authors) {

    public ColumnMapping {
        columns = Map.copyOf(new TreeMap<>(columns));
    }

    /** What a head was taken to mean by the names of its columns; a column with several meanings has the first. */
    public static ColumnMapping of(TableHead head) {
        Map<Integer, Column> columns = new LinkedHashMap<>();
        for (Column column : Column.values()) {
            if (column != Column.OWN_ID && column != Column.DATABASE) {
                Column shown = column == Column.ISBN ? Column.ISSN : column;
                head.places().getOrDefault(column, List.of()).forEach(place -> columns.putIfAbsent(place, shown));
            }
        }
        return new ColumnMapping(columns, head.dialect().authors());
    }

    /** The mapping with another meaning for one column; an empty one for none. */
    public ColumnMapping with(int place, Optional<Column> meaning) {
        Map<Integer, Column> changed = new TreeMap<>(columns);
        changed.remove(place);
        meaning.ifPresent(column -> changed.put(place, column));
        return new ColumnMapping(changed, authors);
    }

    public ColumnMapping with(AuthorStyle style) {
        return new ColumnMapping(columns, style);
    }

    /** For each meaning the places that have it, in the order of the table. A column of ISSNs may hold ISBNs too. */
    Map<Column, List<Integer>> places() {
        Map<Column, List<Integer>> places = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            List<Integer> of = columns.keySet().stream()
                    .filter(place -> columns.get(place) == column)
                    .sorted()
                    .toList();
            if (!of.isEmpty()) {
                places.put(column, of);
            }
        }
        List<Integer> numbers = IntStream.concat(of(places, Column.ISSN), of(places, Column.ISBN))
                .boxed()
                .sorted()
                .toList();
        if (!numbers.isEmpty()) {
            places.put(Column.ISSN, numbers);
            places.put(Column.ISBN, numbers);
        }
        return places;
    }

    /** In one line, {@code ANY 0=TITLE 3=YEAR}; {@link #read} takes it back. */
    public String written() {
        return authors.name()
                + columns.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> " " + entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining());
    }

    /** Reads what {@link #written} wrote; empty if it is something else. */
    public static Optional<ColumnMapping> read(String written) {
        String[] words = written.split(" ", -1);
        try {
            Map<Integer, Column> columns = new TreeMap<>();
            for (String word : List.of(words).subList(1, words.length)) {
                String[] pair = word.split("=", 2);
                columns.put(Integer.valueOf(pair[0]), Column.valueOf(pair[pair.length - 1]));
            }
            return Optional.of(new ColumnMapping(columns, AuthorStyle.valueOf(words[0])));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static IntStream of(Map<Column, List<Integer>> places, Column column) {
        return places.getOrDefault(column, List.of()).stream().mapToInt(Integer::intValue);
    }
}
