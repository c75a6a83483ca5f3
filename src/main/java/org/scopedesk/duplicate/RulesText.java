package org.scopedesk.duplicate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.scopedesk.review.Relation;

/** The rules and thresholds of finding duplicates in words, as a Methods section states them; made from the rules themselves. */
public final class RulesText {
    private RulesText() {}

    /** One paragraph on how pairs are found and compared, then the rules and vetoes, one line each. */
    public static List<String> lines() {
        List<String> lines = new java.util.ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "Records that share a DOI, a PubMed or registration number, a title, the beginning or end of a title in one"
                        + " year, authors in one year, or volume and page were compared in title, authors, year, journal, volume,"
                        + " issue, pages, DOI, PubMed number and abstract. Titles count as similar from %.0f %% common words on,"
                        + " author lists as the same if at least %.0f %% of the shorter one are in the other, abstracts as the same"
                        + " from half of their sampled word triples on.",
                100 * TitleMatch.SIMILAR,
                100 * Names.MOSTLY));
        lines.add("Grouped as duplicates, in this order: " + words(Relation.DUPLICATE) + ".");
        lines.add(
                "A record without pages or volume that fits two works which are kept apart is joined with the one whose"
                        + " abstract and year are the same, and put to a person if both fit equally well.");
        lines.add("Put to a person: " + words(Relation.ASKED) + ".");
        lines.add("Never grouped, also not by way of a third record, unless a person said so: "
                + Arrays.stream(Veto.values()).map(Veto::words).collect(Collectors.joining("; ")) + ".");
        return List.copyOf(lines);
    }

    private static String words(Relation relation) {
        return Arrays.stream(Rule.values())
                .filter(rule -> rule.relation() == relation)
                .map(Rule::words)
                .collect(Collectors.joining(" | "));
    }
}
