package org.scopedesk.ui.reading;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Rectangle2D;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import org.scopedesk.workbench.Mark;

/**
 * Draws the ground and the lines of a marked part within one line of text. The form tells the kind of a mark without its
 * colour; dashes, widths and colours are in the style sheet.
 */
final class MarkShapes {
    private static final double HALF_WAVE = 3;
    private static final double WAVE_HEIGHT = 3;
    private static final double BRACKET = 3.5;

    private final Rectangle2D box;
    private final String name;

    /**
     * @param box where the marked letters are
     * @param kind what they are marked as
     */
    MarkShapes(Rectangle2D box, Mark.Kind kind) {
        this.box = box;
        this.name = "mark-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What lies behind the letters. */
    Shape ground() {
        Rectangle ground = new Rectangle(box.getMinX() - 1, box.getMinY(), box.getWidth() + 2, box.getHeight());
        ground.getStyleClass().addAll("mark", name);
        return ground;
    }

    /** What is drawn around the letters. */
    List<Shape> lines(Mark.Kind kind) {
        double bottom = box.getMaxY() - 1;
        return switch (kind) {
            case GROUP_DOUBLE -> List.of(line(bottom - 2.5), line(bottom + 1));
            case GROUP_WAVE -> List.of(wave(bottom));
            case GROUP_RAILS -> List.of(line(box.getMinY() + 1), line(bottom));
            case GROUP_BRACKETS -> List.of(bracket(box.getMinX() - 1, BRACKET), bracket(box.getMaxX() + 1, -BRACKET));
            case GROUP_FRAME, GROUP_DASHES -> List.of(frame());
            default -> List.of(line(bottom));
        };
    }

    private Shape line(double y) {
        return named(new Line(box.getMinX(), y, box.getMaxX(), y));
    }

    private Shape frame() {
        return named(new Rectangle(
                box.getMinX() - 1.5, box.getMinY() + 0.5, box.getWidth() + 3, Math.max(0, box.getHeight() - 1)));
    }

    private Shape wave(double y) {
        Path path = new Path(new MoveTo(box.getMinX(), y));
        int up = 1;
        for (double x = box.getMinX(); x + HALF_WAVE <= box.getMaxX() + 1; x += HALF_WAVE) {
            path.getElements().add(new QuadCurveTo(x + HALF_WAVE / 2, y + up * WAVE_HEIGHT, x + HALF_WAVE, y));
            up = -up;
        }
        return named(path);
    }

    /** An upright line with feet that reach {@code inwards}. */
    private Shape bracket(double x, double inwards) {
        return named(new Path(
                new MoveTo(x + inwards, box.getMinY() + 1),
                new LineTo(x, box.getMinY() + 1),
                new LineTo(x, box.getMaxY() - 1),
                new LineTo(x + inwards, box.getMaxY() - 1)));
    }

    private Shape named(Shape shape) {
        shape.getStyleClass().addAll("mark-line", name + "-line");
        return shape;
    }
}
