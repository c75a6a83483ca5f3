package org.scopedesk.citation.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.scopedesk.citation.text.Years;
import org.scopedesk.review.Doi;

/** Guesses what columns hold whose names say nothing, by their values. */
final class ColumnGuess {
    private static final Pattern ISSN = Pattern.compile("\\d{4}-\\d{3}[\\dXx](?:[;,] .*)?");
    private static final Pattern YEAR = Pattern.compile("(?:1[89]|20)\\d\\d(?:\\.0)?");
    private static final Pattern PAGES = Pattern.compile("e?\\d{1,6}\\s?[-–]\\s?e?\\d{1,6}");
    private static final Pattern NAMES = Pattern.compile(
            "(?s)\\p{Lu}[\\p{L}'’ \\-]+, ?\\p{Lu}.*[;|].*|"
                    + "(?:\\p{Lu}[\\p{L}'’\\-]+ (?:\\p{Lu}[.]?){1,3}[;,] ?){1,}.*|\\p{Lu}[\\p{L}'’\\-]+, ?\\p{Lu}[.\\p{L} ]{0,30}");
    private static final int LONG = 300;
    private static final int SHORTEST_TITLE = 20;
    /** Most records have a title; a column that is often empty tells something else. */
    private static final double ROWS_WITH_TITLE = 0.8;

    private final List<List<String>> rows;
    private final int width;
    private final Map<Integer, Column> known;

    /**
     * @param rows the first rows below the header
     * @param known the columns whose names tell
     */
    ColumnGuess(List<List<String>> rows, int width, Map<Integer, Column> known) {
        this.rows = rows;
        this.width = width;
        this.known = new TreeMap<>(known);
    }

    /** The columns known and those guessed; no meaning is guessed twice. */
    Map<Integer, Column> columns() {
        guess(Column.DOI, value -> value.length() < 200 && Doi.find(value).isPresent());
        guess(Column.URL, value -> value.startsWith("http://") || value.startsWith("https://"));
        guess(Column.ISSN, value -> ISSN.matcher(value).matches());
        guess(
                Column.YEAR,
                value -> YEAR.matcher(value).matches() && Years.find(value).isPresent());
        guess(Column.PAGES, value -> PAGES.matcher(value).matches());
        guess(Column.AUTHORS, value -> NAMES.matcher(value).matches());
        longest(LONG, 0).ifPresent(place -> put(place, Column.ABSTRACT));
        longest(SHORTEST_TITLE, ROWS_WITH_TITLE).ifPresent(place -> put(place, Column.TITLE));
        return known;
    }

    private void put(int place, Column column) {
        if (!known.containsValue(column)) {
            known.put(place, column);
        }
    }

    private void guess(Column column, Predicate<String> looksLike) {
        for (int place = 0; place < width && !known.containsValue(column); place++) {
            List<String> values = values(place);
            long like = values.stream().filter(looksLike).count();
            if (!known.containsKey(place) && !values.isEmpty() && like * 5 >= values.size() * 4L) {
                known.put(place, column);
            }
        }
    }

    /** The free column of words with the longest values, if they are so long on average and in so many of the rows. */
    private Optional<Integer> longest(int least, double share) {
        Optional<Integer> best = Optional.empty();
        double length = least;
        for (int place = 0; place < width; place++) {
            List<String> values = values(place);
            double mean = values.stream()
                    .filter(value -> value.indexOf(' ') > 0)
                    .mapToInt(String::length)
                    .average()
                    .orElse(0);
            if (!known.containsKey(place) && mean >= length && values.size() >= share * rows.size()) {
                best = Optional.of(place);
                length = mean;
            }
        }
        return best;
    }

    private List<String> values(int place) {
        List<String> values = new ArrayList<>();
        for (List<String> row : rows) {
            if (place < row.size() && !row.get(place).isBlank()) {
                values.add(row.get(place).strip());
            }
        }
        return values;
    }
}
