package org.scopedesk.citation.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A cell that was too long for a spreadsheet program, as the cited references of a record: it puts what is more than
 * 32,767 characters into the first cell of the next row, with the rest of the row behind it.
 */
final class Overflow {
    private static final int MOST_CHARACTERS = 32_767;

    private Overflow() {}

    /** True if the last cell that has something in it is as long as a cell can be. */
    static boolean isCut(List<String> cells) {
        int last = last(cells);
        return last >= 0 && cells.get(last).length() == MOST_CHARACTERS;
    }

    /** Both rows as the one they were; empty if that would be wider than the table, or longer than a row may be. */
    static Optional<List<String>> joined(List<String> cells, List<String> next, int width) {
        int last = last(cells);
        int end = last(next);
        if (end < 0 || last + end >= width || characters(cells) + characters(next) > TableRows.MOST_CHARS) {
            return Optional.empty();
        }
        List<String> whole = new ArrayList<>(cells.subList(0, last));
        whole.add(cells.get(last) + next.get(0));
        whole.addAll(next.subList(1, end + 1));
        return Optional.of(whole);
    }

    private static int characters(List<String> cells) {
        return cells.stream().mapToInt(String::length).sum();
    }

    /** The place of the last cell that has something in it; -1 if none has. */
    private static int last(List<String> cells) {
        int last = cells.size() - 1;
        while (last >= 0 && cells.get(last).isEmpty()) {
            last--;
        }
        return last;
    }
}
