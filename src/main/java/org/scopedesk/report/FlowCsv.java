package org.scopedesk.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes a flow as the CSV file that the R package and web application PRISMA2020 read: the rows of the package's own
 * template, with its last column filled in ({@code NA} hides a line there).
 *
 * <p>The package ends a name at its first comma and a list's item at a semicolon, so these are replaced in names; names
 * that a spreadsheet would take for a formula get an apostrophe. Both are told in remarks, as is what the template has no
 * row for.
 *
 * <p>Template: Haddaway NR, Page MJ, Pritchard CC, McGuinness LA. PRISMA2020: an R package and Shiny app. Campbell Syst
 * Rev 2022;18:e1230 (MIT license).
 */
public final class FlowCsv {
    private static final String TEMPLATE = "PRISMA2020-template.csv";
    private static final String HIDDEN = "NA";

    /** The first column, all that is kept, and the last column. */
    private static final Pattern ROW = Pattern.compile("(([^,]*),.*,)(\"[^\"]*\"|[^,\"]*)");

    private final Set<String> remarks = new LinkedHashSet<>();

    private FlowCsv() {}

    /**
     * Writes a flow in UTF-8; leaves the stream open.
     *
     * @return remarks for people, one sentence each
     */
    public static List<String> write(Flow flow, OutputStream out) throws IOException {
        FlowCsv csv = new FlowCsv();
        csv.remarkOnWhatHasNoRow(flow);
        Map<String, String> cells = new FlowCsvCells(flow, csv::names).cells();
        StringBuilder text = new StringBuilder();
        for (String row : template()) {
            text.append(filled(row, cells)).append('\n');
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        return List.copyOf(csv.remarks);
    }

    private static String filled(String row, Map<String, String> cells) {
        Matcher matcher = ROW.matcher(row);
        if (!matcher.matches() || !cells.containsKey(matcher.group(2))) {
            return row;
        }
        return matcher.group(1) + CellText.quoted(cells.getOrDefault(matcher.group(2), HIDDEN));
    }

    /** A list cell, {@code Name, n; Name, n}; hidden if the list is empty. */
    private String names(List<FlowNumber> numbers) {
        if (numbers.isEmpty()) {
            return HIDDEN;
        }
        return CellText.neutral(numbers.stream()
                .map(number -> name(number.label()) + ", " + number.n())
                .collect(Collectors.joining("; ")));
    }

    private String name(String label) {
        String name =
                label.replaceAll("\\s*[,;]+\\s*", " / ").replaceAll("\\s+", " ").strip();
        if (!name.equals(label)) {
            remarks.add("\"%s\" is written as \"%s\", since PRISMA2020 splits names at commas and semicolons."
                    .formatted(label, name));
        }
        String neutral = CellText.neutral(name);
        if (!neutral.equals(name)) {
            remarks.add("\"%s\" has an apostrophe before it, since a spreadsheet would take it for a formula."
                    .formatted(name));
        }
        return neutral;
    }

    private void remarkOnWhatHasNoRow(Flow flow) {
        if (!flow.isFinished()) {
            remarks.add("The review is not finished: %d reports without an outcome have no row in this file."
                    .formatted(flow.undecided()));
        }
        FlowArm others = flow.others();
        for (FlowBox box : List.of(
                FlowBox.OTHER_SOURCES,
                FlowBox.DUPLICATES,
                FlowBox.AUTOMATION,
                FlowBox.REMOVED_OTHERWISE,
                FlowBox.EXCLUDED)) {
            if (others.n(box) > 0) {
                remarks.add("Other methods: \"%s\" (%d) has no row in this file."
                        .formatted(others.number(box).label(), others.n(box)));
            }
        }
    }

    private static List<String> template() throws IOException {
        try (InputStream file = Optional.ofNullable(FlowCsv.class.getResourceAsStream(TEMPLATE))
                .orElseThrow(() -> new IOException("missing from the program: " + TEMPLATE))) {
            return new ArrayList<>(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        }
    }
}
