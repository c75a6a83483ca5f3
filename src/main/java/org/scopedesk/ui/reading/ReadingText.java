package org.scopedesk.ui.reading;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import org.scopedesk.workbench.Mark;

/**
 * A text with marked parts, wrapped to its width, of which any part can be selected. A mark is a coloured ground and a
 * line below, whose pattern differs by kind, so that it is seen without colour too. A text in a script that runs from
 * right to left does so.
 */
final class ReadingText extends Region {
    private final TextFlow flow = new TextFlow();
    private final Group grounds = new Group();
    private final Group lines = new Group();
    private final Path selection = new Path();
    private final List<Piece> pieces = new ArrayList<>();
    private List<Mark> marks = List.of();
    private int anchor;
    private int caret;

    /** A part of the text shown, and where it stands in the text it was taken from. */
    private record Piece(int shownAt, int sourceAt, int length) {}

    ReadingText() {
        selection.getStyleClass().add("reading-selection");
        for (var node : List.of(grounds, selection, lines)) {
            node.setManaged(false);
            node.setMouseTransparent(true);
        }
        getChildren().setAll(grounds, selection, flow, lines);
        getStyleClass().add("reading-flow");
        setCursor(Cursor.TEXT);
    }

    /** Empties it, to be filled with {@link #append} with parts of a whole, whose script gives the alignment. */
    void begin(String whole, double lineSpacing) {
        flow.setTextAlignment(isRightToLeft(whole) ? TextAlignment.RIGHT : TextAlignment.LEFT);
        flow.getChildren().clear();
        flow.setLineSpacing(lineSpacing);
        pieces.clear();
        clearSelection();
    }

    /** True if the first letter of a text that has a direction has that from right to left. */
    private static boolean isRightToLeft(String text) {
        return !text.isEmpty() && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    /** Adds a part of a source text; {@code sourceAt} is negative for what does not stand there. */
    void append(String part, int sourceAt, String styleClass) {
        Text text = new Text(part);
        text.getStyleClass().add(styleClass);
        text.setStyle(WholeFont.css(part));
        if (sourceAt >= 0) {
            pieces.add(new Piece(shown().length(), sourceAt, part.length()));
        }
        flow.getChildren().add(text);
    }

    /** Ends the filling: marks the parts given by their place in the source text. */
    void end(List<Mark> newMarks) {
        marks = newMarks;
        setAccessibleText(shown());
        requestLayout();
    }

    /** The whole text as shown. */
    String shown() {
        StringBuilder text = new StringBuilder();
        flow.getChildren().forEach(n -> text.append(((Text) n).getText()));
        return text.toString();
    }

    /** The part that is selected; empty if none is. */
    String selected() {
        String text = shown();
        int from = Math.min(Math.min(anchor, caret), text.length());
        int to = Math.min(Math.max(anchor, caret), text.length());
        return text.substring(from, to);
    }

    void clearSelection() {
        anchor = 0;
        caret = 0;
        selection.getElements().clear();
    }

    /** Begins a selection at a point. */
    void anchorAt(double x, double y) {
        anchor = indexAt(x, y);
        caret = anchor;
        drawSelection();
    }

    /** Extends the selection to a point. */
    void selectTo(double x, double y) {
        caret = indexAt(x, y);
        drawSelection();
    }

    /** Selects the word at a point. */
    void selectWord(double x, double y) {
        String text = shown();
        int at = Math.min(indexAt(x, y), Math.max(0, text.length() - 1));
        anchor = at;
        caret = at;
        while (anchor > 0 && Character.isLetterOrDigit(text.charAt(anchor - 1))) {
            anchor--;
        }
        while (caret < text.length() && Character.isLetterOrDigit(text.charAt(caret))) {
            caret++;
        }
        drawSelection();
    }

    private int indexAt(double x, double y) {
        return flow.hitTest(flow.parentToLocal(x, y)).getInsertionIndex();
    }

    private void drawSelection() {
        int from = Math.min(anchor, caret);
        int to = Math.max(anchor, caret);
        selection.getElements().setAll(from == to ? new PathElement[0] : flow.rangeShape(from, to));
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

    private void drawMarks() {
        grounds.getChildren().clear();
        lines.getChildren().clear();
        for (Mark mark : marks) {
            for (Piece piece : pieces) {
                int from = Math.max(mark.start(), piece.sourceAt());
                int to = Math.min(mark.end(), piece.sourceAt() + piece.length());
                if (from < to) {
                    int shift = piece.shownAt() - piece.sourceAt();
                    draw(flow.rangeShape(from + shift, to + shift), mark.kind());
                }
            }
        }
    }

    private void draw(PathElement[] shape, Mark.Kind kind) {
        String name = "mark-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        for (Rectangle2D box : boxes(shape)) {
            double bottom = box.getMaxY() - flow.getLineSpacing() * 0.5;
            Rectangle ground =
                    new Rectangle(box.getMinX() - 1, box.getMinY(), box.getWidth() + 2, bottom - box.getMinY());
            ground.getStyleClass().addAll("mark", name);
            Line line = new Line(box.getMinX(), bottom - 1, box.getMaxX(), bottom - 1);
            line.getStyleClass().addAll("mark-line", name + "-line");
            grounds.getChildren().add(ground);
            lines.getChildren().add(line);
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
