package org.scopedesk.citation.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How one source writes its tables: the headers it is known by, what they mean, and how it writes authors. Headers are
 * in the form of {@link HeaderName}. A column that is not named here is looked for under its common names.
 *
 * @param platform the platform; empty for a table of no known source
 * @param source the database or tool; empty if the table alone does not tell
 * @param signatures it is this dialect if all headers of one of these sets are there
 * @param columns the headers of each column, the best first
 * @param ignored headers that look like a common name but mean something else
 * @param authors how authors are written
 * @param keywordsByComma true if a cell of keywords may be parted by commas
 * @param surplusAfter the column after which a row may hold more cells than the header names
 */
public record TableDialect(
        String platform,
        String source,
        List<Set<String>> signatures,
        Map<Column, List<String>> columns,
        Set<String> ignored,
        AuthorStyle authors,
        boolean keywordsByComma,
        Optional<String> surplusAfter) {

    public TableDialect {
        signatures = List.copyOf(signatures);
        columns = Map.copyOf(columns);
        ignored = Set.copyOf(ignored);
    }

    /** A dialect that reads authors in any form and has no columns of its own. */
    static TableDialect of(String platform, String source) {
        return new TableDialect(
                platform, source, List.of(), Map.of(), Set.of(), AuthorStyle.ANY, false, Optional.empty());
    }

    /** Also known by these headers together. */
    TableDialect knownBy(String... headers) {
        List<Set<String>> more = new ArrayList<>(signatures);
        more.add(Set.of(headers));
        return new TableDialect(platform, source, more, columns, ignored, authors, keywordsByComma, surplusAfter);
    }

    TableDialect with(Column column, String... headers) {
        Map<Column, List<String>> more = new EnumMap<>(Column.class);
        more.putAll(columns);
        more.put(column, List.of(headers));
        return new TableDialect(platform, source, signatures, more, ignored, authors, keywordsByComma, surplusAfter);
    }

    TableDialect without(String... headers) {
        return new TableDialect(
                platform, source, signatures, columns, Set.of(headers), authors, keywordsByComma, surplusAfter);
    }

    TableDialect authors(AuthorStyle style) {
        return new TableDialect(platform, source, signatures, columns, ignored, style, keywordsByComma, surplusAfter);
    }

    TableDialect byComma() {
        return new TableDialect(platform, source, signatures, columns, ignored, authors, true, surplusAfter);
    }

    TableDialect surplusAfter(String header) {
        return new TableDialect(
                platform, source, signatures, columns, ignored, authors, keywordsByComma, Optional.of(header));
    }

    /** True if a header has a meaning in this dialect, of its own or by a common name. */
    boolean names(String header) {
        return columns.values().stream().anyMatch(headers -> headers.contains(header))
                || CommonHeaders.NAMES.values().stream()
                        .anyMatch(headers -> headers.contains(HeaderName.compared(header)));
    }

    /** How many headers of its best signature are there; 0 if no signature is there as a whole. */
    int fit(Set<String> headers) {
        return signatures.stream()
                .filter(headers::containsAll)
                .mapToInt(Set::size)
                .max()
                .orElse(0);
    }
}
