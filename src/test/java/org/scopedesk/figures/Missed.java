package org.scopedesk.figures;

import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scopedesk.duplicate.Deduplication;
import org.scopedesk.duplicate.Fingerprint;
import org.scopedesk.duplicate.Judge;
import org.scopedesk.review.Citation;

/** Prints the works of a labelled set whose records came into more than one group. */
final class Missed {
    private Missed() {}

    static void print(LabelledSet set, Deduplication.Outcome found, PrintStream out) {
        Map<Integer, Integer> groups = new HashMap<>();
        found.groups().forEach(group -> group.forEach(i -> groups.put(i, group.get(0))));
        Map<String, Map<Integer, Integer>> parts = new TreeMap<>();
        for (int i = 0; i < set.works().size(); i++) {
            int group = groups.getOrDefault(i, i);
            parts.computeIfAbsent(set.works().get(i), work -> new TreeMap<>()).putIfAbsent(group, i);
        }
        parts.forEach((work, byGroup) -> {
            if (byGroup.size() > 1) {
                List<Integer> split = List.copyOf(byGroup.values());
                out.println(
                        "not joined: " + Judge.judge(fingerprint(set, split.get(0)), fingerprint(set, split.get(1))));
                split.forEach(i -> print(set, i, out));
            }
        });
    }

    private static Fingerprint fingerprint(LabelledSet set, int record) {
        return Fingerprint.of(set.citations().get(record));
    }

    static void print(LabelledSet set, int record, PrintStream out) {
        Citation c = set.citations().get(record);
        String place = c.journal() + " " + c.volume() + "(" + c.issue() + "):" + c.pages();
        String authors = c.authors().stream()
                .limit(3)
                .map(a -> a.family() + " " + a.given())
                .toList()
                .toString();
        out.println("   " + set.ids().get(record) + " = " + set.works().get(record) + " | " + c.type() + " | "
                + c.title() + " | " + authors + " | " + c.year() + " | " + place + " | " + c.doi() + " | " + c.pmid()
                + " | abstract " + c.abstractText().length());
    }
}
