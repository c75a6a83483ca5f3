package org.scopedesk.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands in the boxes of a diagram, column by column and row by row, to the letter of PRISMA 2020. */
final class DiagramContent {

    /** The rows of the diagram from top to bottom. */
    enum Row {
        IDENTIFICATION,
        SCREENING,
        RETRIEVAL,
        ELIGIBILITY,
        INCLUDED
    }

    /**
     * The boxes of one column in one row.
     *
     * @param main the box in the middle; empty if the column has none in this row
     * @param side the boxes at its right, from top to bottom
     */
    record Cell(Optional<BoxText> main, List<BoxText> side) {
        static final Cell EMPTY = new Cell(Optional.empty(), List.of());
    }

    /** A column with its head and its cells; a row without a cell is empty. */
    record Column(BoxText head, Map<Row, Cell> cells) {
        Cell cell(Row row) {
            return cells.getOrDefault(row, Cell.EMPTY);
        }
    }

    private static final List<FlowBox> KINDS = List.of(
            FlowBox.DATABASES,
            FlowBox.REGISTERS,
            FlowBox.WEBSITES,
            FlowBox.ORGANISATIONS,
            FlowBox.CITATION_SEARCHING,
            FlowBox.OTHER_SOURCES);
    private static final List<FlowBox> REMOVED =
            List.of(FlowBox.DUPLICATES, FlowBox.AUTOMATION, FlowBox.REMOVED_OTHERWISE);

    private final Flow flow;
    private final boolean eachSource;

    DiagramContent(Flow flow, DiagramOptions options) {
        this.flow = flow;
        this.eachSource = options.eachSource();
    }

    List<Column> columns() {
        FlowArm arm = flow.databases();
        Column first = new Column(
                head(Diagram.Style.HEAD, "Identification of studies via databases and registers"),
                Map.of(
                        Row.IDENTIFICATION, new Cell(identified(arm), List.of(removed(arm, false))),
                        Row.SCREENING, screening(arm),
                        Row.RETRIEVAL, retrieval(arm),
                        Row.ELIGIBILITY, eligibility(arm),
                        Row.INCLUDED, new Cell(Optional.of(included()), List.of())));
        return flow.usesOtherMethods() ? List.of(first, others(flow.others())) : List.of(first);
    }

    static String bar(Row row) {
        return switch (row) {
            case IDENTIFICATION -> "Identification";
            case SCREENING, RETRIEVAL, ELIGIBILITY -> "Screening";
            case INCLUDED -> "Included";
        };
    }

    /** The second column shows boxes that PRISMA 2020 does not have there only if they are not zero. */
    private Column others(FlowArm arm) {
        boolean removals = REMOVED.stream().anyMatch(box -> arm.n(box) > 0);
        boolean screened = Stream.of(FlowBox.EXCLUDED, FlowBox.SCREENING_OPEN, FlowBox.SCREENING_CONFLICT)
                .anyMatch(box -> arm.n(box) > 0);
        return new Column(
                head(Diagram.Style.OTHER_HEAD, "Identification of studies via other methods"),
                Map.of(
                        Row.IDENTIFICATION,
                        new Cell(identified(arm), removals ? List.of(removed(arm, true)) : List.of()),
                        Row.SCREENING,
                        screened ? screening(arm) : Cell.EMPTY,
                        Row.RETRIEVAL,
                        retrieval(arm),
                        Row.ELIGIBILITY,
                        eligibility(arm)));
    }

    private Optional<BoxText> identified(FlowArm arm) {
        List<BoxText.Item> items = new ArrayList<>();
        items.add(BoxText.Item.head("Records identified from:"));
        for (FlowBox kind : KINDS) {
            if (!arm.sources().containsKey(kind) || (kind == FlowBox.OTHER_SOURCES && arm.n(kind) == 0)) {
                continue;
            }
            items.add(BoxText.Item.of(arm.number(kind), 1));
            if (eachSource) {
                arm.sources(kind).forEach(source -> items.add(BoxText.Item.of(source, 2)));
            }
        }
        return Optional.of(numbers(items));
    }

    private static BoxText removed(FlowArm arm, boolean onlyWhatIs) {
        List<BoxText.Item> items = new ArrayList<>();
        items.add(BoxText.Item.head("Records removed before screening:"));
        for (FlowBox box : REMOVED) {
            if (!onlyWhatIs || arm.n(box) > 0) {
                items.add(BoxText.Item.of(arm.number(box), 1));
            }
        }
        return numbers(items);
    }

    private static Cell screening(FlowArm arm) {
        return new Cell(
                Optional.of(number(arm, FlowBox.SCREENED)),
                withUndecided(number(arm, FlowBox.EXCLUDED), arm, FlowBox.SCREENING_OPEN, FlowBox.SCREENING_CONFLICT));
    }

    private static Cell retrieval(FlowArm arm) {
        return new Cell(Optional.of(number(arm, FlowBox.SOUGHT)), List.of(number(arm, FlowBox.NOT_RETRIEVED)));
    }

    private static Cell eligibility(FlowArm arm) {
        List<BoxText.Item> items = new ArrayList<>();
        if (arm.reasons().isEmpty()) {
            items.add(BoxText.Item.of(arm.number(FlowBox.REPORTS_EXCLUDED), 0));
        } else {
            items.add(BoxText.Item.head("Reports excluded:"));
            arm.reasons().forEach(reason -> items.add(BoxText.Item.of(reason, 1)));
        }
        return new Cell(
                Optional.of(number(arm, FlowBox.ASSESSED)),
                withUndecided(numbers(items), arm, FlowBox.ASSESSMENT_OPEN, FlowBox.ASSESSMENT_CONFLICT));
    }

    private static List<BoxText> withUndecided(BoxText box, FlowArm arm, FlowBox open, FlowBox conflict) {
        List<BoxText.Item> items = Stream.of(open, conflict)
                .filter(each -> arm.n(each) > 0)
                .map(each -> BoxText.Item.of(arm.number(each), 0))
                .toList();
        return items.isEmpty() ? List.of(box) : List.of(box, new BoxText(Diagram.Style.UNDECIDED, items));
    }

    private BoxText included() {
        return numbers(List.of(BoxText.Item.of(flow.studies(), 0), BoxText.Item.of(flow.reports(), 0)));
    }

    private static BoxText number(FlowArm arm, FlowBox box) {
        return numbers(List.of(BoxText.Item.of(arm.number(box), 0)));
    }

    private static BoxText numbers(List<BoxText.Item> items) {
        return new BoxText(Diagram.Style.NUMBERS, items);
    }

    private static BoxText head(Diagram.Style style, String text) {
        return new BoxText(style, List.of(BoxText.Item.head(text)));
    }
}
