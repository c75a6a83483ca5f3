package org.scopedesk.ui.duplicates;

import java.util.List;
import java.util.Locale;
import org.scopedesk.workbench.GroupSummary;

/**
 * What part of the list is shown.
 *
 * @param choice which kind of rows
 * @param text what must stand in a row's title, reason or sources, every word of it; empty for all
 */
record GroupFilter(Choice choice, String text) {

    /** Which kind of rows. */
    enum Choice {
        ALL,
        ASKED,
        GROUPS
    }

    static final GroupFilter NONE = new GroupFilter(Choice.ALL, "");

    List<GroupSummary> of(List<GroupSummary> rows) {
        List<String> words = List.of(lower(text).strip().split("\\s+", -1));
        return rows.stream().filter(row -> fits(row) && says(row, words)).toList();
    }

    private boolean fits(GroupSummary row) {
        return choice == Choice.ALL || row.asked() == (choice == Choice.ASKED);
    }

    private static boolean says(GroupSummary row, List<String> words) {
        if (words.size() == 1 && words.get(0).isEmpty()) {
            return true;
        }
        String all = lower(row.title() + " " + row.why() + " " + String.join(" ", row.sources()));
        return words.stream().allMatch(all::contains);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
