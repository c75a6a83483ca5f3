package org.scopedesk.ui.flow;

import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.scopedesk.report.Diagram;
import org.scopedesk.report.FlowNumber;
import org.scopedesk.ui.Fx;
import org.scopedesk.ui.Texts;

/** The paper on its desk: as large as fits, as a whole or by its width. Arrow keys go from number to number. */
final class PaperView extends ScrollPane {
    private static final double MARGIN = 16;

    private final Paper paper;
    private final StackPane ground;
    private final BooleanProperty whole = new SimpleBooleanProperty(true);

    PaperView(Texts texts, Consumer<FlowNumber> open) {
        this.paper = new Paper(texts, open);
        this.ground = new StackPane(paper);
        ground.getStyleClass().add("paper-ground");
        setContent(ground);
        setFitToWidth(true);
        setFitToHeight(true);
        setFocusTraversable(false);
        getStyleClass().addAll("screen", "paper-view");
        widthProperty().addListener((p, old, now) -> fit());
        heightProperty().addListener((p, old, now) -> fit());
        whole.addListener((p, old, now) -> fit());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void draw(Diagram diagram) {
        paper.draw(diagram);
        fit();
    }

    /** True while the whole page is shown, false while its width fills the screen. */
    BooleanProperty whole() {
        return whole;
    }

    /** Where the focus starts: the first number. */
    Node first() {
        return paper.links().isEmpty() ? this : paper.links().get(0);
    }

    private void fit() {
        if (getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        double bar = whole.get() ? 2 : 18;
        paper.resizeTo(paper.fitting(getWidth() - 2 * MARGIN - bar, getHeight() - 2 * MARGIN - 2, whole.get()));
    }

    private void pressed(KeyEvent event) {
        int step = step(event.getCode());
        if (step != 0 && !event.isShortcutDown() && paper.move(step)) {
            event.consume();
            Fx.later(this::revealFocus);
        }
    }

    private static int step(KeyCode key) {
        if (key == KeyCode.DOWN || key == KeyCode.RIGHT) {
            return 1;
        }
        return key == KeyCode.UP || key == KeyCode.LEFT ? -1 : 0;
    }

    /** Scrolls so far that the number in focus is seen. */
    private void revealFocus() {
        Node focus = getScene() == null ? null : getScene().getFocusOwner();
        double high = getViewportBounds().getHeight();
        double hidden = ground.getHeight() - high;
        if (!(focus instanceof NumberLink) || hidden <= 0) {
            return;
        }
        Bounds at = ground.sceneToLocal(focus.localToScene(focus.getBoundsInLocal()));
        double top = getVvalue() * hidden;
        if (at.getMinY() < top + MARGIN || at.getMaxY() > top + high - MARGIN) {
            setVvalue(Math.max(0, Math.min(1, (at.getCenterY() - high / 2) / hidden)));
        }
    }
}
