package org.scopedesk.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.javafx.FontIcon;
import org.scopedesk.ui.memory.Theme;

/** WCAG 2.2 AA in both themes, from the colours that the nodes of every screen really have. */
final class ContrastTest extends WindowTest {
    private static final double TEXT = 4.5;
    private static final double LARGE_OR_MARK = 3;
    private static final double LARGE = 24;
    private static final double LARGE_BOLD = 18.66;

    private final Set<String> poor = new TreeSet<>();

    @Test
    void theFormulaIsThatOfTheStandard() {
        assertThat(Contrast.ratio(Color.BLACK, Color.WHITE)).isEqualTo(21);
        assertThat(Contrast.ratio(Color.web("#767676"), Color.WHITE)).isCloseTo(4.54, within(0.01));
    }

    @Test
    void everyTextAndMarkStandsOutFromWhatIsBehindItInBothThemes() throws Exception {
        openWindow();
        new EveryPane(this, this::inBothThemes).walk();
        assertThat(String.join("\n", poor)).isEmpty();
    }

    private void inBothThemes(String where) {
        for (Theme theme : List.of(Theme.DARK, Theme.LIGHT)) {
            robot.interact(() -> desk().settings().theme().set(theme));
            settle();
            robot.interact(() -> look(where + " " + theme.name().toLowerCase(Locale.ROOT)));
        }
    }

    private void look(String where) {
        List<Node> nodes = new ArrayList<>(Everywhere.seen(scene()));
        for (Node node : nodes) {
            if (node.isDisabled()) {
                continue;
            }
            if (node instanceof Text text && !text.getText().isBlank()) {
                ratioOf(text).filter(ratio -> ratio < needed(text)).ifPresent(ratio -> tell(where, node, ratio));
            } else {
                edgeOf(node).filter(ratio -> ratio < LARGE_OR_MARK).ifPresent(ratio -> tell(where, node, ratio));
            }
        }
    }

    private void tell(String where, Node node, double ratio) {
        poor.add(String.format(Locale.ROOT, "%s %.2f %s", where, ratio, Everywhere.words(node)));
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

    private Scene scene() {
        return robot.lookup(".shell").query().getScene();
    }
}
