package org.scopedesk.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.scopedesk.report.Diagram.Box;
import org.scopedesk.report.Diagram.Style;
import org.scopedesk.report.DiagramContent.Cell;
import org.scopedesk.report.DiagramContent.Column;
import org.scopedesk.report.DiagramContent.Row;

/** A diagram at one size of the font: how high it is, and where everything stands. */
final class DiagramLayout {
    private static final double WIDEST = 280;

    /** Up to this height, in lines, two boxes beside each other are made equally high. */
    private static final double STRETCH = 5;

    private final List<Column> columns;
    private final BoxSetter setter;
    private final double gap;
    private final double barWidth;
    private final double between;
    private final double boxWidth;
    private final Map<Row, Double> rowHeights = new EnumMap<>(Row.class);
    private final double headHeight;

    DiagramLayout(List<Column> columns, double size, double pageWidth, double gap) {
        this.columns = columns;
        this.setter = new BoxSetter(size);
        this.gap = gap;
        this.barWidth = size * 2.2;
        this.between = columns.size() == 1 ? 36 : pageWidth / 35;
        double free = pageWidth - 2 * DiagramFit.MARGIN - barWidth - between / 2 - (2 * columns.size() - 1) * between;
        this.boxWidth = Math.min(WIDEST, free / (2 * columns.size()));
        this.headHeight = columns.stream()
                .mapToDouble(column -> setter.height(column.head(), columnWidth()))
                .max()
                .orElseThrow();
        for (Row row : Row.values()) {
            rowHeights.put(row, rowHeight(row));
        }
    }

    double gap() {
        return gap;
    }

    /** The height of all rows with the column heads. */
    double height() {
        double sum = headHeight;
        for (double row : rowHeights.values()) {
            sum += gap + row;
        }
        return sum;
    }

    /** The diagram with a margin round it. */
    Diagram drawn() {
        double left = DiagramFit.MARGIN;
        List<PlacedColumn> placed = new ArrayList<>();
        List<Box> boxes = bars(left);
        double x = left + barWidth + between / 2;
        for (Column column : columns) {
            PlacedColumn place = place(column, x);
            placed.add(place);
            boxes.addAll(place.boxes());
            x += columnWidth() + between;
        }
        return new Diagram(
                x - between + DiagramFit.MARGIN,
                height() + 2 * DiagramFit.MARGIN,
                boxes,
                new DiagramArrows(placed).arrows());
    }

    private PlacedColumn place(Column column, double x) {
        Box head = setter.set(column.head(), x, DiagramFit.MARGIN, columnWidth(), headHeight);
        List<PlacedCell> cells = new ArrayList<>();
        for (Row row : Row.values()) {
            cells.add(place(column.cell(row), row, x));
        }
        return new PlacedColumn(head, cells);
    }

    private PlacedCell place(Cell cell, Row row, double x) {
        double y = top(row);
        double least = leastHeight(cell, row);
        List<Box> main = cell.main().stream()
                .map(text -> setter.set(text, x, y, boxWidth, Math.max(least, setter.height(text, boxWidth))))
                .toList();
        List<Box> side = new ArrayList<>();
        double sideTop = y;
        for (BoxText text : cell.side()) {
            double height = Math.max(least, setter.height(text, boxWidth));
            side.add(setter.set(text, x + boxWidth + between, sideTop, boxWidth, height));
            sideTop += height + setter.stackGap();
        }
        return new PlacedCell(main, side);
    }

    /**
     * How high the boxes of a cell are at least. In a row with a bar of its own they are as high as the row; elsewhere a
     * box beside one other box is as high as that, unless the other is a long list of reasons.
     */
    private double leastHeight(Cell cell, Row row) {
        if (hasOwnBar(row)) {
            return rowHeights.getOrDefault(row, 0.0);
        }
        double height = rowHeight(cell);
        return cell.side().size() == 1 && height <= STRETCH * setter.lineHeight() ? height : 0;
    }

    private List<Box> bars(double x) {
        List<Box> bars = new ArrayList<>();
        bars.add(bar(Row.IDENTIFICATION, Row.IDENTIFICATION, x));
        bars.add(bar(Row.SCREENING, Row.ELIGIBILITY, x));
        bars.add(bar(Row.INCLUDED, Row.INCLUDED, x));
        return bars;
    }

    private Box bar(Row first, Row last, double x) {
        double height = bottom(last) - top(first);
        return setter.upward(Style.SIDE_BAR, DiagramContent.bar(first), x, top(first), barWidth, height);
    }

    private double top(Row row) {
        return bottom(row) - rowHeights.getOrDefault(row, 0.0);
    }

    private double bottom(Row row) {
        double y = DiagramFit.MARGIN + headHeight;
        for (Map.Entry<Row, Double> each : rowHeights.entrySet()) {
            if (each.getKey().compareTo(row) <= 0) {
                y += gap + each.getValue();
            }
        }
        return y;
    }

    /** The height of the highest column, and room for the bar's word. */
    private double rowHeight(Row row) {
        double height = columns.stream()
                .mapToDouble(column -> rowHeight(column.cell(row)))
                .max()
                .orElseThrow();
        return hasOwnBar(row) ? Math.max(height, setter.upwardLength(DiagramContent.bar(row))) : height;
    }

    private static boolean hasOwnBar(Row row) {
        return row == Row.IDENTIFICATION || row == Row.INCLUDED;
    }

    private double rowHeight(Cell cell) {
        double main = cell.main().map(text -> setter.height(text, boxWidth)).orElse(0.0);
        double side = -setter.stackGap();
        for (BoxText text : cell.side()) {
            side += setter.height(text, boxWidth) + setter.stackGap();
        }
        return Math.max(main, side);
    }

    private double columnWidth() {
        return 2 * boxWidth + between;
    }

    /** A cell with its boxes in place; {@code main} holds one box or none. */
    record PlacedCell(List<Box> main, List<Box> side) {}

    /** A column with its boxes in place. */
    record PlacedColumn(Box head, List<PlacedCell> cells) {
        List<Box> boxes() {
            List<Box> boxes = new ArrayList<>();
            boxes.add(head);
            for (PlacedCell cell : cells) {
                boxes.addAll(cell.main);
                boxes.addAll(cell.side);
            }
            return boxes;
        }
    }
}
