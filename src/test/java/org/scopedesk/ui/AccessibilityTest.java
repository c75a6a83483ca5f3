package org.scopedesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Labeled;
import javafx.scene.control.Toggle;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every control of every screen can be reached with Tab, is seen to have the focus, and has a name and a role. */
final class AccessibilityTest extends WindowTest {
    private static final int MOST_STOPS = 150;
    private static final int AROUND = 4;

    private final Set<String> wrong = new TreeSet<>();
    /** Controls whose focus was looked for already. */
    private final Set<Node> seen = new HashSet<>();

    @Test
    void everyControlHasANameAndARoleIsReachedByTabAndShowsItsFocus() throws Exception {
        openWindow();
        new EveryPane(this, this::look).walk();
        assertThat(String.join("\n", wrong)).isEmpty();
    }

    private void look(String place) {
        robot.interact(() -> nameAndRole(place));
        tabOrder(place);
    }

    private List<Node> controls() {
        return Everywhere.seen(scene()).stream()
                .filter(node -> node.isFocusTraversable() && !node.isDisabled())
                .toList();
    }

    private void nameAndRole(String place) {
        for (Node node : controls()) {
            if (name(node).isBlank()) {
                wrong.add(place + " no name: " + Everywhere.words(node));
            }
            if (node.getAccessibleRole() == null || node.getAccessibleRole() == AccessibleRole.NODE) {
                wrong.add(place + " no role: " + Everywhere.words(node));
            }
        }
    }

    private static String name(Node node) {
        if (node.getAccessibleText() != null) {
            return node.getAccessibleText();
        }
        return node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
    }

    /** One way round with Tab: of each stop a picture with the focus and one without, which must differ. */
    private void tabOrder(String place) {
        AtomicReference<List<Node>> all = new AtomicReference<>(List.of());
        robot.interact(() -> all.set(controls()));
        Set<Node> reached = new HashSet<>();
        Node before = null;
        int[] pictureBefore = {};
        Rectangle2D placeBefore = Rectangle2D.EMPTY;
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            tab(before);
            Node focus = scene().getFocusOwner();
            if (focus == null || focus == before) {
                wrong.add(place + " Tab does not leave: " + (focus == null ? "" : Everywhere.words(focus)));
                break;
            }
            if (before != null
                    && !seen.contains(before)
                    && placeBefore.equals(place(before))
                    && Arrays.equals(pictureBefore, shot(placeBefore))) {
                wrong.add(place + " focus not seen: " + Everywhere.words(before));
            }
            if (before != null) {
                seen.add(before);
            }
            before = focus;
            if (!seen.contains(focus)) {
                placeBefore = place(focus);
                pictureBefore = shot(placeBefore);
            }
            if (!reached.add(focus)) {
                break;
            }
        }
        all.get().stream()
                .filter(node -> node.getScene() == scene() && !reached.contains(node) && !isOfAChoice(node, reached))
                .forEach(node -> wrong.add(place + " not reached: " + Everywhere.words(node)));
    }

    /**
     * Goes on with Tab: with the key of the robot from a control whose focus is still looked for, and past those that
     * were looked at in one go, which is many times quicker.
     */
    private void tab(@Nullable Node from) {
        if (from == null || !seen.contains(from)) {
            robot.push(KeyCode.TAB);
            return;
        }
        QuickRobot.onWindow(() -> {
            Typing.tab(scene());
            return true;
        });
    }

    /** Of buttons of which one holds, Tab reaches one, and the arrows the others. */
    private static boolean isOfAChoice(Node node, Set<Node> reached) {
        return node instanceof Toggle toggle
                && toggle.getToggleGroup() != null
                && toggle.getToggleGroup().getToggles().stream().anyMatch(reached::contains);
    }

    /** Where a control is seen, with what is drawn around it. */
    private Rectangle2D place(Node node) {
        AtomicReference<Rectangle2D> place = new AtomicReference<>(Rectangle2D.EMPTY);
        robot.interact(() -> place.set(around(node))); // bounds are worked out on the window's thread alone
        return place.get();
    }

    private Rectangle2D around(Node node) {
        Bounds bounds = node.localToScene(node.getBoundsInLocal());
        double left = Math.max(0, Math.floor(bounds.getMinX()) - AROUND);
        double top = Math.max(0, Math.floor(bounds.getMinY()) - AROUND);
        double right = Math.min(scene().getWidth(), Math.ceil(bounds.getMaxX()) + AROUND);
        double bottom = Math.min(scene().getHeight(), Math.ceil(bounds.getMaxY()) + AROUND);
        return new Rectangle2D(left, top, Math.max(1, right - left), Math.max(1, bottom - top));
    }

    private int[] shot(Rectangle2D where) {
        AtomicReference<int[]> pixels = new AtomicReference<>(new int[0]);
        robot.interact(() -> {
            SnapshotParameters part = new SnapshotParameters();
            part.setViewport(where);
            pixels.set(pixels(scene().getRoot().snapshot(part, null)));
        });
        return pixels.get();
    }

    private static int[] pixels(WritableImage image) {
        int width = (int) image.getWidth();
        int[] pixels = new int[width * (int) image.getHeight()];
        image.getPixelReader()
                .getPixels(0, 0, width, (int) image.getHeight(), PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }

    private Scene scene() {
        return robot.lookup(".shell").query().getScene();
    }
}
