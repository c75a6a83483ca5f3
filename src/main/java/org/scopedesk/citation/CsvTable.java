package org.scopedesk.citation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scopedesk.citation.table.TableRow;
import org.scopedesk.citation.table.TableRows;
import org.scopedesk.citation.text.Lines;

/** Reads a table that is no export of citations: UTF-8, commas, a header; held in memory as a whole. */
public final class CsvTable {
    private CsvTable() {}

    /**
     * All rows, each as its cells under the names of the header; blank rows are left out and missing cells are empty.
     *
     * @throws IOException if {@code in} cannot be read
     */
    public static List<Map<String, String>> read(InputStream in) throws IOException {
        Lines lines = new Lines(in, StandardCharsets.UTF_8);
        Optional<TableRow> header = new TableRows(lines, List.of(), ',', true, 1).next();
        List<Map<String, String>> table = new ArrayList<>();
        if (header.isEmpty()) {
            return table;
        }
        List<String> names = header.get().cells().stream().map(String::strip).toList();
        TableRows rows = new TableRows(lines, List.of(), ',', true, names.size());
        for (Optional<TableRow> row = rows.next(); row.isPresent(); row = rows.next()) {
            if (!row.get().isBlank()) {
                table.add(named(names, row.get().cells()));
            }
        }
        return table;
    }

    private static Map<String, String> named(List<String> names, List<String> cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            row.put(names.get(i), i < cells.size() ? cells.get(i) : "");
        }
        return row;
    }
}
