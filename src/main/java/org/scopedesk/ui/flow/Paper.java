package org.scopedesk.ui.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import javafx.scene.transform.Rotate;
import javafx.scene.transform.Scale;
import org.scopedesk.report.Diagram;
import org.scopedesk.report.Diagram.Arrow;
import org.scopedesk.report.Diagram.Box;
import org.scopedesk.report.Diagram.Point;
import org.scopedesk.report.Diagram.TextLine;
import org.scopedesk.report.FlowNumber;
import org.scopedesk.ui.Texts;

/** A sheet of paper with the diagram on it, at any size. Its numbers are links. */
final class Paper extends Pane {
    private final Texts texts;
    private final Consumer<FlowNumber> open;
    private final PaperFont font = new PaperFont();
    private final Group drawing = new Group();
    private final Scale scale = new Scale(1, 1);
    private final List<NumberLink> links = new ArrayList<>();
    private double width = 1;
    private double height = 1;

    Paper(Texts texts, Consumer<FlowNumber> open) {
        this.texts = texts;
        this.open = open;
        getStyleClass().add("paper");
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        drawing.setManaged(false);
        drawing.getTransforms().setAll(scale);
        getChildren().setAll(drawing);
    }

    /** Draws a diagram in place of the one before; the focus stays on its number. */
    void draw(Diagram diagram) {
        Optional<Integer> focused = focused();
        width = diagram.width();
        height = diagram.height();
        links.clear();
        List<Node> nodes = new ArrayList<>();
        diagram.arrows().forEach(arrow -> add(nodes, arrow));
        diagram.boxes().forEach(box -> add(nodes, box));
        drawing.getChildren().setAll(nodes);
        resizeTo(scale.getX());
        focused.filter(i -> i < links.size()).ifPresent(i -> links.get(i).requestFocus());
    }

    /** The scale at which the whole diagram fits, or its width alone. */
    double fitting(double roomWide, double roomHigh, boolean whole) {
        double wide = roomWide / width;
        double fit = whole ? Math.min(wide, roomHigh / height) : wide;
        return Math.max(0.4, Math.min(2.5, fit));
    }

    /** Shows the diagram with so many pixels for each point. */
    void resizeTo(double pixels) {
        scale.setX(pixels);
        scale.setY(pixels);
        setPrefSize(width * pixels, height * pixels);
    }

    /** The links in the order of reading. */
    List<NumberLink> links() {
        return links;
    }

    /** Moves the focus to the link before or after the one that has it; false at an end. */
    boolean move(int step) {
        int to = focused().map(i -> i + step).orElse(0);
        if (to < 0 || to >= links.size()) {
            return false;
        }
        links.get(to).requestFocus();
        return true;
    }

    private Optional<Integer> focused() {
        for (int i = 0; i < links.size(); i++) {
            if (links.get(i).isFocused()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private void add(List<Node> nodes, Arrow arrow) {
        Polyline shaft = new Polyline(corners(arrow.shaft()));
        shaft.getStyleClass().add("diagram-line");
        Polygon head = new Polygon(corners(arrow.head()));
        head.getStyleClass().add("diagram-arrow");
        nodes.add(drawn(shaft, arrow.dashed()));
        nodes.add(head);
    }

    private void add(List<Node> nodes, Box box) {
        Rectangle frame = new Rectangle(box.x(), box.y(), box.width(), box.height());
        if (box.style().isRounded()) {
            frame.setArcWidth(2 * Box.RADIUS);
            frame.setArcHeight(2 * Box.RADIUS);
        }
        String style = box.style().name().toLowerCase(Locale.ROOT).replace('_', '-');
        frame.getStyleClass().addAll("diagram-box", "diagram-" + style);
        nodes.add(drawn(frame, box.style().isDashed()));
        for (TextLine line : box.lines()) {
            add(nodes, line);
        }
    }

    private void add(List<Node> nodes, TextLine line) {
        Text text = font.set(line);
        if (line.upward()) {
            text.getTransforms().add(0, new Rotate(-90, line.x(), line.y()));
        }
        text.setX(line.x());
        text.setY(line.y());
        pivot(text, line);
        if (line.number().isPresent()) {
            linkOf(line.number().get(), nodes).add(text);
        } else {
            text.setMouseTransparent(true);
            nodes.add(text);
        }
    }

    /** What narrows a line does so from its beginning. */
    private static void pivot(Text text, TextLine line) {
        text.getTransforms().stream()
                .filter(Scale.class::isInstance)
                .map(Scale.class::cast)
                .forEach(narrowing -> narrowing.setPivotX(line.x()));
    }

    /** Lines of a wrapped number follow each other and are one link. */
    private NumberLink linkOf(FlowNumber number, List<Node> nodes) {
        Optional<NumberLink> last = links.isEmpty() ? Optional.empty() : Optional.of(links.get(links.size() - 1));
        if (last.isPresent() && last.get().number().equals(number)) {
            return last.get();
        }
        NumberLink link = new NumberLink(number, texts.of("flow.number", number.label(), number.n()), open);
        Tooltip.install(link, new Tooltip(texts.of("flow.number.hint")));
        links.add(link);
        nodes.add(link);
        return link;
    }

    private static Shape drawn(Shape shape, boolean dashed) {
        shape.setStrokeWidth(Box.BORDER);
        if (dashed) {
            shape.getStrokeDashArray().setAll(3.0, 2.0);
        }
        return shape;
    }

    private static double[] corners(List<Point> points) {
        return points.stream()
                .flatMapToDouble(p -> DoubleStream.of(p.x(), p.y()))
                .toArray();
    }
}
