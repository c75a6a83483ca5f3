package org.scopedesk.ui.reading;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import org.scopedesk.ui.part.Direction;
import org.scopedesk.ui.part.WholeFont;
import org.scopedesk.workbench.Mark;

/**
 * One paragraph of a {@link ReadingText}. If its script runs from right to left it does so as a whole, and begins at the
 * right; places in it are those of its text as shown.
 */
final class Paragraph extends Region {
    /** A text from right to left is handed over word by word: broken inside one, a line would be painted twice. */
    private static final Pattern AFTER_BLANK = Pattern.compile("(?<= )");

    private final TextFlow flow = new TextFlow();
    private final Group grounds = new Group();
    private final Group lines = new Group();
    private final Path selection = new Path();
    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();
    private List<Mark> marks = List.of();
    private int from;
    private int to;

    /** A part of the text shown, and where it stands in the text it was taken from. */
    private record Piece(int shownAt, int sourceAt, int length) {}

    /** A paragraph whose direction is that of the first letter of {@code deciding} that has one. */
    Paragraph(String deciding, double lineSpacing) {
        boolean fromRight = Direction.isRightToLeft(deciding);
        selection.getStyleClass().add("reading-selection");
        for (var node : List.of(grounds, selection, lines)) {
            node.setManaged(false);
            node.setMouseTransparent(true);
        }
        getChildren().setAll(grounds, selection, flow, lines);
        flow.setTextAlignment(fromRight ? TextAlignment.RIGHT : TextAlignment.LEFT);
        flow.setLineSpacing(lineSpacing);
    }

    /** Adds a part of a source text; {@code sourceAt} is negative for what does not stand there. */
    void append(String part, int sourceAt, String styleClass) {
        String font = WholeFont.css(part);
        boolean mixed = Bidi.requiresBidi(part.toCharArray(), 0, part.length());
        for (String words : mixed ? AFTER_BLANK.split(part, -1) : new String[] {part}) {
            Text piece = new Text(words);
            piece.getStyleClass().add(styleClass);
            piece.setStyle(font);
            flow.getChildren().add(piece);
        }
        if (sourceAt >= 0) {
            pieces.add(new Piece(text.length(), sourceAt, part.length()));
        }
        text.append(part);
    }

    /** Marks the parts given by their places in the source text. */
    void mark(List<Mark> newMarks) {
        marks = newMarks;
        requestLayout();
    }

    /** Its text as shown. */
    String text() {
        return text.toString();
    }

    /** On which side it begins. */
    TextAlignment alignment() {
        return flow.getTextAlignment();
    }

    /** Shows a part as selected; none if it is empty. */
    void select(int start, int end) {
        from = Math.max(0, Math.min(start, text.length()));
        to = Math.max(0, Math.min(end, text.length()));
        drawSelection();
    }

    /** The place in the text that is nearest to a point of the parent. */
    int indexAt(double x, double y) {
        Point2D inside = flow.parentToLocal(parentToLocal(x, y));
        int index = flow.hitTest(inside).getInsertionIndex();
        return Math.max(0, Math.min(index, text.length()));
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(flow.prefHeight(width));
    }

    @Override
    protected double computePrefWidth(double height) {
        return flow.prefWidth(height);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(0, 0, getWidth(), getHeight());
        flow.layout();
        drawMarks();
        drawSelection();
    }

    private PathElement[] shape(int start, int end) {
        return flow.rangeShape(start, end);
    }

    private void drawSelection() {
        selection.getElements().setAll(from == to ? new PathElement[0] : shape(from, to));
    }

    private void drawMarks() {
        grounds.getChildren().clear();
        lines.getChildren().clear();
        for (Mark mark : marks) {
            for (Piece piece : pieces) {
                int start = Math.max(mark.start(), piece.sourceAt());
                int end = Math.min(mark.end(), piece.sourceAt() + piece.length());
                if (start < end) {
                    int shift = piece.shownAt() - piece.sourceAt();
                    draw(shape(start + shift, end + shift), mark.kind());
                }
            }
        }
    }

    private void draw(PathElement[] shape, Mark.Kind kind) {
        for (Rectangle2D box : boxes(shape)) {
            double height = Math.max(0, box.getHeight() - flow.getLineSpacing() * 0.5);
            Rectangle2D letters = new Rectangle2D(box.getMinX(), box.getMinY(), box.getWidth(), height);
            MarkShapes shapes = new MarkShapes(letters, kind);
            grounds.getChildren().add(shapes.ground());
            lines.getChildren().addAll(shapes.lines(kind));
        }
    }

    /** One box for each closed figure of a path: for each line that a range touches. */
    private static List<Rectangle2D> boxes(PathElement[] shape) {
        List<Rectangle2D> boxes = new ArrayList<>();
        Path figure = new Path();
        for (PathElement element : shape) {
            if (element instanceof MoveTo) {
                figure = new Path();
            }
            if (element instanceof MoveTo || element instanceof LineTo) {
                figure.getElements().add(element);
            }
            if (element instanceof ClosePath || figure.getElements().size() == 5) {
                add(boxes, figure);
                figure = new Path();
            }
        }
        return boxes;
    }

    private static void add(List<Rectangle2D> boxes, Path figure) {
        if (!figure.getElements().isEmpty()) {
            figure.setStrokeWidth(0);
            figure.setStroke(null);
            figure.setFill(Color.BLACK);
            Bounds bounds = figure.getBoundsInLocal();
            if (bounds.getWidth() > 0) {
                boxes.add(new Rectangle2D(
                        bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), Math.max(0, bounds.getHeight())));
            }
        }
    }
}
