package org.scopedesk.ui.flow;

import java.util.function.Consumer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.scopedesk.report.FlowNumber;

/** A number of the diagram, with its words: a link to its records. */
final class NumberLink extends Group {
    private static final double ROOM = 1.5;

    private final FlowNumber number;
    private final Consumer<FlowNumber> open;
    private final Rectangle ground = new Rectangle();

    NumberLink(FlowNumber number, String accessible, Consumer<FlowNumber> open) {
        this.number = number;
        this.open = open;
        ground.getStyleClass().add("number-ground");
        ground.setMouseTransparent(true);
        getChildren().add(ground);
        getStyleClass().add("number-link");
        setAccessibleRole(AccessibleRole.HYPERLINK);
        setAccessibleText(accessible);
        setFocusTraversable(true);
        setCursor(Cursor.HAND);
        setPickOnBounds(true);
        setOnMouseClicked(e -> {
            if (e.getButton() == MouseButton.PRIMARY) {
                requestFocus();
                open.accept(number);
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    FlowNumber number() {
        return number;
    }

    /** Adds a line of the number's text. */
    void add(Text line) {
        getChildren().add(line);
        Bounds all = line.getBoundsInParent();
        for (var child : getChildren().subList(1, getChildren().size())) {
            Bounds more = child.getBoundsInParent();
            double left = Math.min(all.getMinX(), more.getMinX());
            double top = Math.min(all.getMinY(), more.getMinY());
            all = new BoundingBox(
                    left,
                    top,
                    Math.max(all.getMaxX(), more.getMaxX()) - left,
                    Math.max(all.getMaxY(), more.getMaxY()) - top);
        }
        ground.setX(all.getMinX() - ROOM);
        ground.setY(all.getMinY() - ROOM / 2);
        ground.setWidth(all.getWidth() + 2 * ROOM);
        ground.setHeight(all.getHeight() + ROOM);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            open.accept(number);
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            event.consume();
            open.accept(number);
        }
    }
}
