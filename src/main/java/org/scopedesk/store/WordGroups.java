package org.scopedesk.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scopedesk.review.Id;
import org.scopedesk.review.MarkStyle;
import org.scopedesk.review.WordGroup;

/**
 * The free groups of highlight words as settings: one for each group, so that its history stays and two copies of a review
 * join. The lines of its value are name, style and the words; an empty value takes the group away.
 */
final class WordGroups {
    static final String PREFIX = "highlight_group ";

    private WordGroups() {}

    /** The groups among all settings, in the order in which they were made. */
    static List<WordGroup> of(Map<String, String> settings) {
        return settings.entrySet().stream()
                .filter(setting -> setting.getKey().startsWith(PREFIX))
                .filter(setting -> !setting.getValue().isEmpty())
                .sorted(Map.Entry.comparingByKey())
                .map(setting -> group(setting.getKey().substring(PREFIX.length()), Lines.list(setting.getValue())))
                .toList();
    }

    /** The settings that leave these groups and none of the others there are. */
    static Map<String, String> settings(List<WordGroup> groups, Map<String, String> before) {
        Map<String, String> settings = new HashMap<>();
        before.keySet().stream().filter(name -> name.startsWith(PREFIX)).forEach(name -> settings.put(name, ""));
        for (WordGroup group : groups) {
            List<String> lines =
                    new ArrayList<>(List.of(group.name(), group.style().word()));
            lines.addAll(group.words());
            settings.put(PREFIX + group.id(), Lines.of(lines));
        }
        return settings;
    }

    private static WordGroup group(String id, List<String> lines) {
        return new WordGroup(
                Id.of(id),
                lines.get(0),
                MarkStyle.of(lines.size() > 1 ? lines.get(1) : ""),
                lines.subList(Math.min(2, lines.size()), lines.size()));
    }
}
