package org.scopedesk.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A flow diagram laid out for a page: boxes, lines of text and arrows with their places. The window, SVG, PDF and PNG all
 * draw the same diagram.
 *
 * <p>Lengths are points (1/72 inch), x to the right and y downwards from the upper left corner. Boxes do not overlap and
 * every text lies within its box, if it is drawn no wider than {@link TextLine#width}.
 *
 * @param width the width with a margin at both sides, at most that of the paper
 * @param height the height with a margin above and below; more than that of the paper only if the text would be too small
 * @param boxes in the order of drawing and of reading
 * @param arrows in the order of drawing
 */
public record Diagram(double width, double height, List<Box> boxes, List<Arrow> arrows) {

    public Diagram {
        boxes = List.copyOf(boxes);
        arrows = List.copyOf(arrows);
    }

    /** What a box is, and so how it looks. */
    public enum Style {
        /** The head of the column of databases and registers: gold, rounded, bold. */
        HEAD("#ffc000"),
        /** The head of the column of other methods: grey, rounded, bold. */
        OTHER_HEAD("#bfbfbf"),
        /** A bar at the side that names a phase: blue, rounded, bold, text upwards. */
        SIDE_BAR("#9cc2e5"),
        /** A box with numbers. */
        NUMBERS("#ffffff"),
        /** A box with what is still to be decided; its border is dashed. */
        UNDECIDED("#ffffff");

        private final String fill;

        Style(String fill) {
            this.fill = fill;
        }

        /** The colour it is filled with, {@code #rrggbb}. */
        public String fill() {
            return fill;
        }

        public boolean isRounded() {
            return this == HEAD || this == OTHER_HEAD || this == SIDE_BAR;
        }

        public boolean isDashed() {
            return this == UNDECIDED;
        }
    }

    /** A rectangle with its text; the text's places are those of the page. */
    public record Box(Style style, double x, double y, double width, double height, List<TextLine> lines) {

        /** The radius of the corners of a rounded box. */
        public static final double RADIUS = 5;

        /** The width of the border. */
        public static final double BORDER = 0.75;

        public Box {
            lines = List.copyOf(lines);
        }

        public double right() {
            return x + width;
        }

        public double bottom() {
            return y + height;
        }

        public double middle() {
            return x + width / 2;
        }
    }

    /**
     * One line of text.
     *
     * @param x where the baseline begins
     * @param y where the baseline begins
     * @param width how long it is in Helvetica; text in a wider font must be narrowed to it
     * @param size the size of the font
     * @param bold whether it is bold
     * @param upward true if it runs from the bottom to the top
     * @param text the text, not empty
     * @param number the number it shows; all lines of a number that is wrapped have it
     */
    public record TextLine(
            double x,
            double y,
            double width,
            double size,
            boolean bold,
            boolean upward,
            String text,
            Optional<FlowNumber> number) {}

    /** A place on the page. */
    public record Point(double x, double y) {}

    /**
     * A line with a filled head at its end.
     *
     * @param points the line from its beginning to the tip of the head; each part is level or upright
     * @param dashed true if it leads to what is still to be decided
     */
    public record Arrow(List<Point> points, boolean dashed) {

        /** The length of the head. */
        private static final double HEAD = 5;

        public Arrow {
            points = List.copyOf(points);
            if (points.size() < 2) {
                throw new IllegalArgumentException("an arrow has two points or more: " + points);
            }
        }

        /** The corners of the head's triangle, the tip first. */
        public List<Point> head() {
            Point tip = points.get(points.size() - 1);
            Point from = points.get(points.size() - 2);
            double dx = Math.signum(tip.x - from.x) * HEAD;
            double dy = Math.signum(tip.y - from.y) * HEAD;
            return List.of(
                    tip,
                    new Point(tip.x - dx + dy / 2.2, tip.y - dy + dx / 2.2),
                    new Point(tip.x - dx - dy / 2.2, tip.y - dy - dx / 2.2));
        }

        /** The line up to the head. */
        public List<Point> shaft() {
            Point tip = points.get(points.size() - 1);
            Point from = points.get(points.size() - 2);
            Point end = new Point(
                    tip.x - Math.signum(tip.x - from.x) * HEAD * 0.9, tip.y - Math.signum(tip.y - from.y) * HEAD * 0.9);
            List<Point> shaft = new ArrayList<>(points.subList(0, points.size() - 1));
            shaft.add(end);
            return shaft;
        }
    }

    /** Lays a flow out as a PRISMA 2020 flow diagram. */
    public static Diagram of(Flow flow, DiagramOptions options) {
        return new DiagramFit(new DiagramContent(flow, options), options).diagram();
    }
}
