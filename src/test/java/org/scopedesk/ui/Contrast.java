package org.scopedesk.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;

/** Contrast of colours as they are shown (WCAG 2.2: relative luminance, contrast ratio). */
final class Contrast {
    private Contrast() {}

    /** (L1 + 0.05) / (L2 + 0.05), the lighter first: 1 to 21. */
    static double ratio(Color a, Color b) {
        double first = luminance(a);
        double second = luminance(b);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    /** What lies behind a node: the backgrounds of all it lies in, one over the other. */
    static Color behind(Node node) {
        Deque<Node> ancestors = new ArrayDeque<>();
        for (Parent at = node.getParent(); at != null; at = at.getParent()) {
            ancestors.push(at);
        }
        Color seen = Color.WHITE;
        for (Node ancestor : ancestors) {
            seen = innermost(ancestor).map(over(seen)).orElse(seen);
        }
        return seen;
    }

    /** The fill of a region that its content lies on; empty if it has none. */
    static Optional<Color> innermost(Node node) {
        List<BackgroundFill> fills = fills(node);
        return fills.isEmpty()
                ? Optional.empty()
                : color(fills.get(fills.size() - 1).getFill());
    }

    /** The fill of a region that shows at its edge; empty if it has fewer than two. */
    static Optional<Color> edge(Node node) {
        List<BackgroundFill> fills = fills(node);
        return fills.size() < 2 ? Optional.empty() : color(fills.get(0).getFill());
    }

    /** A colour laid over another, with its own opacity. */
    static java.util.function.Function<Color, Color> over(Color below) {
        return top -> mixed(top, below, top.getOpacity());
    }

    static Color mixed(Color top, Color below, double share) {
        return Color.color(
                top.getRed() * share + below.getRed() * (1 - share),
                top.getGreen() * share + below.getGreen() * (1 - share),
                top.getBlue() * share + below.getBlue() * (1 - share));
    }

    static Optional<Color> color(Paint paint) {
        if (paint instanceof LinearGradient gradient) {
            return Optional.of(gradient.getStops().get(0).getColor());
        }
        return paint instanceof Color color ? Optional.of(color) : Optional.empty();
    }

    private static List<BackgroundFill> fills(Node node) {
        return node instanceof Region region && region.getBackground() != null
                ? region.getBackground().getFills()
                : List.of();
    }

    private static double luminance(Color c) {
        return 0.2126 * linear(c.getRed()) + 0.7152 * linear(c.getGreen()) + 0.0722 * linear(c.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
