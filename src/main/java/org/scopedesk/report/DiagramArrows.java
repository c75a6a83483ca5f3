package org.scopedesk.report;

import java.util.ArrayList;
import java.util.List;
import org.scopedesk.report.Diagram.Arrow;
import org.scopedesk.report.Diagram.Box;
import org.scopedesk.report.Diagram.Point;
import org.scopedesk.report.DiagramLayout.PlacedCell;
import org.scopedesk.report.DiagramLayout.PlacedColumn;

/** The arrows between the boxes of a diagram. */
record DiagramArrows(List<PlacedColumn> columns) {

    List<Arrow> arrows() {
        List<Arrow> arrows = new ArrayList<>();
        for (PlacedColumn column : columns) {
            downward(column, arrows);
            column.cells().forEach(cell -> sideward(cell, arrows));
        }
        if (columns.size() > 1) {
            arrows.add(intoIncluded());
        }
        return arrows;
    }

    private static void downward(PlacedColumn column, List<Arrow> arrows) {
        List<Box> mains =
                column.cells().stream().flatMap(cell -> cell.main().stream()).toList();
        for (int i = 1; i < mains.size(); i++) {
            Box from = mains.get(i - 1);
            Box to = mains.get(i);
            arrows.add(
                    new Arrow(List.of(new Point(from.middle(), from.bottom()), new Point(to.middle(), to.y())), false));
        }
    }

    private static void sideward(PlacedCell cell, List<Arrow> arrows) {
        for (Box main : cell.main()) {
            for (int i = 0; i < cell.side().size(); i++) {
                Box side = cell.side().get(i);
                arrows.add(
                        i == 0
                                ? straight(main, side)
                                : branch(main, side, cell.side().get(0)));
            }
        }
    }

    private static Arrow straight(Box main, Box side) {
        double y = level(main, side);
        return new Arrow(List.of(new Point(main.right(), y), new Point(side.x(), y)), false);
    }

    /** Leaves the straight arrow half way, and goes down to a box further below. */
    private static Arrow branch(Box main, Box side, Box first) {
        double middle = (main.right() + side.x()) / 2;
        double y = side.y() + side.height() / 2;
        return new Arrow(
                List.of(new Point(middle, level(main, first)), new Point(middle, y), new Point(side.x(), y)), true);
    }

    private static double level(Box main, Box side) {
        return main.y() + Math.min(main.height(), side.height()) / 2;
    }

    /** From the last box of the second column down and to the left into the last box of the first. */
    private Arrow intoIncluded() {
        Box from = lastMain(columns.get(1));
        Box to = lastMain(columns.get(0));
        double y = to.y() + to.height() / 2;
        return new Arrow(
                List.of(new Point(from.middle(), from.bottom()), new Point(from.middle(), y), new Point(to.right(), y)),
                false);
    }

    private static Box lastMain(PlacedColumn column) {
        List<Box> mains =
                column.cells().stream().flatMap(cell -> cell.main().stream()).toList();
        return mains.get(mains.size() - 1);
    }
}
