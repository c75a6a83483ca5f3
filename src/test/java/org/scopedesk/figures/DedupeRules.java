package org.scopedesk.figures;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scopedesk.duplicate.Deduplication;
import org.scopedesk.duplicate.JudgedPair;

/**
 * Prints as a table how many pairs each rule joined, asked about or called related in each labelled set of a folder, and
 * how many of them are copies; then per set the groups that mix two works and the copies that were missed:
 * {@code DedupeRules FOLDER [SHOWN]}. The pairs of the set SHOWN that were wrongly joined or asked, and its records that
 * were missed, are printed too.
 */
public final class DedupeRules {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private final Map<String, Map<String, String>> table = new TreeMap<>();
    private final List<String> sets = new ArrayList<>();

    private DedupeRules() {}

    public static void main(String[] args) throws IOException {
        DedupeRules rules = new DedupeRules();
        String shown = args.length > 1 ? args[1] : "";
        LabelledSet.of(Path.of(args[0]))
                .forEach(set -> rules.add(set, set.name().equals(shown)));
        rules.print();
    }

    private void add(LabelledSet set, boolean shown) {
        sets.add(set.name());
        Deduplication.Outcome found = set.run();
        int asked = count(set, found.asked(), shown)[0];
        count(set, found.certain(), shown);
        count(set, found.related(), false);
        cell("records", set.name(), set.ids().size());
        cell("copies", set.name(), set.copies());
        cell("groups", set.name(), found.groups().size());
        cell("groups of two works or more", set.name(), set.mixed(found).size());
        cell("copies not grouped", set.name(), set.missed(found));
        cell("pairs asked", set.name(), asked);
        if (shown) {
            Missed.print(set, found, OUT);
        }
    }

    private int[] count(LabelledSet set, List<JudgedPair> pairs, boolean shown) {
        Map<String, int[]> counts = new TreeMap<>();
        for (JudgedPair pair : pairs) {
            String rule = pair.judgement().relation() + " " + pair.judgement().rule();
            int[] count = counts.computeIfAbsent(rule, r -> new int[2]);
            count[0]++;
            count[1] += set.copies(pair) ? 1 : 0;
            if (shown && !set.copies(pair)) {
                OUT.println("not one work: " + pair.judgement());
                Missed.print(set, pair.first(), OUT);
                Missed.print(set, pair.second(), OUT);
            }
        }
        counts.forEach((rule, count) -> row(rule).put(set.name(), count[0] + " / " + count[1]));
        return new int[] {pairs.size()};
    }

    private void cell(String row, String set, int number) {
        row("all " + row).put(set, Integer.toString(number));
    }

    private Map<String, String> row(String name) {
        return table.computeIfAbsent(name, n -> new TreeMap<>());
    }

    private void print() {
        OUT.println("| pairs / of which copies | " + String.join(" | ", sets) + " |");
        OUT.println("|---|" + "--:|".repeat(sets.size()));
        table.forEach((rule, cells) -> {
            List<String> line =
                    sets.stream().map(set -> cells.getOrDefault(set, "")).toList();
            OUT.println("| " + rule + " | " + String.join(" | ", line) + " |");
        });
    }
}
