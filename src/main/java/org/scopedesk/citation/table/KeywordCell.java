package org.scopedesk.citation.table;

import java.util.ArrayList;
import java.util.List;

/** Splits a cell of keywords. */
final class KeywordCell {
    private KeywordCell() {}

    /**
     * The words of a cell, parted by semicolon, bar or line break; by comma outside brackets if it has none of these
     * and {@code byComma}; or a list in square brackets as scripts write it.
     */
    static List<String> words(String cell, boolean byComma) {
        if (cell.startsWith("['") && cell.endsWith("']")) {
            return List.of(cell.substring(2, cell.length() - 2).split("'\\s*,\\s*'", -1));
        }
        if (cell.indexOf(';') >= 0 || cell.indexOf('|') >= 0 || cell.indexOf('\n') >= 0) {
            return List.of(cell.split("[;|\\n]", -1));
        }
        return byComma ? byComma(cell) : List.of(cell);
    }

    private static List<String> byComma(String cell) {
        List<String> words = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
            if (c == ',' && depth == 0) {
                words.add(cell.substring(from, i));
                from = i + 1;
            }
        }
        words.add(cell.substring(from));
        return words;
    }
}
