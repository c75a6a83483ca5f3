package org.scopedesk.citation.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds where a table has which column, by its headers. */
final class ColumnPlaces {
    private ColumnPlaces() {}

    /**
     * For each column the places of the headers that mean it, the best first.
     *
     * @param names the headers in the form of {@link HeaderName}
     */
    static Map<Column, List<Integer>> of(List<String> names, TableDialect dialect) {
        Map<Column, List<Integer>> places = new EnumMap<>(Column.class);
        Map<String, List<Integer>> compared = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            if (!names.get(i).isEmpty()) {
                compared.computeIfAbsent(HeaderName.compared(names.get(i)), name -> new ArrayList<>())
                        .add(i);
            }
        }
        dialect.columns().forEach((column, wanted) -> put(places, column, placesOf(compared(wanted), compared)));
        dialect.ignored().forEach(name -> compared.remove(HeaderName.compared(name)));
        dialect.columns().values().forEach(wanted -> compared.keySet().removeAll(compared(wanted)));
        List<Integer> publication = compared.get("publicationtitle");
        if (publication != null && compared.containsKey("title")) {
            compared.remove("publicationtitle");
            compared.computeIfAbsent("journal", name -> new ArrayList<>()).addAll(publication);
        }
        CommonHeaders.NAMES.forEach((column, wanted) -> {
            if (!places.containsKey(column)) {
                put(places, column, placesOf(wanted, compared));
            }
        });
        return places;
    }

    private static Set<String> compared(List<String> names) {
        return names.stream().map(HeaderName::compared).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static void put(Map<Column, List<Integer>> places, Column column, List<Integer> found) {
        if (!found.isEmpty()) {
            places.put(column, List.copyOf(found));
        }
    }

    private static List<Integer> placesOf(Collection<String> wanted, Map<String, List<Integer>> names) {
        List<Integer> found = new ArrayList<>();
        wanted.forEach(name -> found.addAll(names.getOrDefault(name, List.of())));
        return found;
    }
}
