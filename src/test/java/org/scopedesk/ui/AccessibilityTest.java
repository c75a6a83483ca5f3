package org.scopedesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.Toggle;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Every control of every screen can be reached with Tab, is seen to have the focus, and has a name and a role. */
final class AccessibilityTest extends WindowTest {
    private static final int MOST_STOPS = 150;

    private final Set<String> wrong = new TreeSet<>();

    @Test
    void everyControlHasANameAndARoleIsReachedByTabAndShowsItsFocus() throws Exception {
        openWindow();
        robot.interact(() -> desk().openSample());
        until(() -> desk().session().get().isPresent());
        settle();
        press(KeyCode.ENTER);
        for (Room room : Room.values()) {
            go(room);
            robot.interact(() -> nameAndRole(room));
            tabOrder(room);
        }
        assertThat(String.join("\n", wrong)).isEmpty();
    }

    private List<Node> controls() {
        return Everywhere.seen(scene()).stream()
                .filter(node -> node.isFocusTraversable() && !node.isDisabled())
                .toList();
    }

    private void nameAndRole(Room room) {
        for (Node node : controls()) {
            if (name(node).isBlank()) {
                wrong.add(room + " no name: " + Everywhere.words(node));
            }
            if (node.getAccessibleRole() == null || node.getAccessibleRole() == AccessibleRole.NODE) {
                wrong.add(room + " no role: " + Everywhere.words(node));
            }
        }
    }

    private static String name(Node node) {
        if (node.getAccessibleText() != null) {
            return node.getAccessibleText();
        }
        return node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
    }

    /** One way round with Tab: a picture at each stop, in which the stop before must look otherwise than it did. */
    private void tabOrder(Room room) {
        AtomicReference<List<Node>> all = new AtomicReference<>(List.of());
        robot.interact(() -> all.set(controls()));
        Set<Node> reached = new HashSet<>();
        Node before = null;
        WritableImage pictureBefore = null;
        Bounds placeBefore = null;
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            robot.push(KeyCode.TAB);
            Node focus = scene().getFocusOwner();
            if (focus == null || focus == before) {
                wrong.add(room + " Tab does not leave: " + (focus == null ? "" : Everywhere.words(focus)));
                break;
            }
            WritableImage picture = shot();
            if (before != null && !differ(pictureBefore, picture, placeBefore)) {
                wrong.add(room + " focus not seen: " + Everywhere.words(before));
            }
            before = focus;
            pictureBefore = picture;
            placeBefore = focus.localToScene(focus.getBoundsInLocal());
            if (!reached.add(focus)) {
                break;
            }
        }
        all.get().stream()
                .filter(node -> node.getScene() == scene() && !reached.contains(node) && !isOfAChoice(node, reached))
                .forEach(node -> wrong.add(room + " not reached: " + Everywhere.words(node)));
    }

    /** Of buttons of which one holds, Tab reaches one, and the arrows the others. */
    private static boolean isOfAChoice(Node node, Set<Node> reached) {
        return node instanceof Toggle toggle
                && toggle.getToggleGroup() != null
                && toggle.getToggleGroup().getToggles().stream().anyMatch(reached::contains);
    }

    private WritableImage shot() {
        AtomicReference<WritableImage> image = new AtomicReference<>();
        robot.interact(() -> image.set(scene().snapshot(null)));
        return image.get();
    }

    private static boolean differ(WritableImage a, WritableImage b, Bounds where) {
        int left = (int) Math.max(0, where.getMinX() - 4);
        int right = (int) Math.min(a.getWidth(), where.getMaxX() + 4);
        int top = (int) Math.max(0, where.getMinY() - 4);
        int bottom = (int) Math.min(a.getHeight(), where.getMaxY() + 4);
        int width = right - left;
        int height = bottom - top;
        return width <= 0
                || height <= 0
                || !Arrays.equals(pixels(a, left, top, width, height), pixels(b, left, top, width, height));
    }

    private static int[] pixels(WritableImage image, int left, int top, int width, int height) {
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(left, top, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }

    private Scene scene() {
        return robot.lookup(".shell").query().getScene();
    }
}
