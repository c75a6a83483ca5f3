package org.scopedesk.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/** Finds what stands out too little in a scene, of all that is seen and not disabled. */
final class PoorContrast {
    private static final double TEXT = 4.5;
    private static final double LARGE_OR_MARK = 3;
    private static final double LARGE = 24;
    private static final double LARGE_BOLD = 18.66;

    private PoorContrast() {}

    /** Each thing that stands out too little, with its ratio. */
    static List<String> in(Scene scene) {
        List<String> poor = new ArrayList<>();
        for (Node node : Everywhere.seen(scene)) {
            if (node.isDisabled() || isOfADisabledItem(node)) {
                continue;
            }
            if (node instanceof Text text && !text.getText().isBlank()) {
                ratioOf(text).filter(ratio -> ratio < needed(text)).ifPresent(ratio -> poor.add(words(node, ratio)));
            } else {
                edgeOf(node).filter(ratio -> ratio < LARGE_OR_MARK).ifPresent(ratio -> poor.add(words(node, ratio)));
            }
        }
        return poor;
    }

    /** The items of a menu are not disabled themselves, only shown so. */
    private static boolean isOfADisabledItem(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getPseudoClassStates().contains(PseudoClass.getPseudoClass("disabled"))) {
                return true;
            }
        }
        return false;
    }

    private static String words(Node node, double ratio) {
        return String.format(Locale.ROOT, "%.2f %s", ratio, Everywhere.words(node));
    }

    private static Optional<Double> ratioOf(Text text) {
        Color behind = Contrast.behind(text);
        return Contrast.color(text.getFill())
                .map(fill -> Contrast.mixed(fill, behind, fill.getOpacity() * opacity(text)))
                .map(fill -> Contrast.ratio(fill, behind));
    }

    private static double opacity(Node node) {
        double opacity = 1;
        for (Node at = node; at != null; at = at.getParent()) {
            opacity *= at.getOpacity();
        }
        return opacity;
    }

    private static double needed(Text text) {
        double size = text.getFont().getSize();
        boolean bold = text.getFont().getStyle().toLowerCase(Locale.ROOT).contains("bold");
        boolean large = size >= LARGE || (bold && size >= LARGE_BOLD);
        return large || text instanceof FontIcon ? LARGE_OR_MARK : TEXT;
    }

    /** The edge by which a field, a box or a choice is known, against what is around it. */
    private static Optional<Double> edgeOf(Node node) {
        boolean field = node instanceof TextInputControl input && input.isEditable()
                || node instanceof ComboBoxBase<?>
                || (node.getStyleClass().contains("box") && node.getParent() instanceof CheckBox)
                || (node.getStyleClass().contains("radio") && node.getParent() instanceof RadioButton);
        if (!field) {
            return Optional.empty();
        }
        Color around = Contrast.behind(node);
        return Contrast.edge(node).map(Contrast.over(around)).map(edge -> Contrast.ratio(edge, around));
    }
}
