package org.scopedesk.workbench;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scopedesk.workbench.LogEntry.Kind;

/** How the log tells that a setting was changed. */
final class SettingWords {
    /** What the program notes for itself. */
    private static final Set<String> SILENT = Set.of(KeywordIndex.REVIEW_ID, "compared_up_to");

    /** How the settings of free groups of highlight words begin. */
    private static final String GROUP = "highlight_group ";

    private static final Set<String> WORDS = Set.of(
            "title",
            "question",
            "population",
            "concept",
            "context",
            "highlight_include",
            "highlight_exclude",
            "decisions_needed");

    private SettingWords() {}

    /** Empty for what nobody did. */
    static Optional<Said> of(String name, String value, Optional<String> before) {
        if (SILENT.contains(name) || (value.isEmpty() && before.isEmpty())) {
            return Optional.empty();
        }
        if (name.startsWith(SavedSearches.PREFIX)) {
            return Optional.of(search(value, before.orElse("")));
        }
        if (name.startsWith(GROUP)) {
            return Optional.of(group(value.lines().toList(), before.orElse("")));
        }
        String shown = value.replace("\n", "; ");
        return Optional.of(
                WORDS.contains(name)
                        ? new Said(Kind.SETTING, "setting_" + name, List.of(shown))
                        : new Said(Kind.SETTING, "setting", List.of(name, shown)));
    }

    /** A group of highlight words: its name, its style, and the words. */
    private static Said group(List<String> lines, String before) {
        return lines.isEmpty()
                ? new Said(Kind.SETTING, "highlight_group_removed", List.of(SavedSearches.nameOf(before)))
                : new Said(
                        Kind.SETTING,
                        "highlight_group",
                        List.of(
                                lines.get(0),
                                String.join("; ", lines.subList(Math.min(2, lines.size()), lines.size()))));
    }

    private static Said search(String value, String before) {
        return value.isEmpty()
                ? new Said(Kind.SETTING, "search_forgotten", List.of(SavedSearches.nameOf(before)))
                : new Said(
                        Kind.SETTING,
                        "search_saved",
                        List.of(SavedSearches.nameOf(value), SavedSearches.queryOf(value)));
    }
}
