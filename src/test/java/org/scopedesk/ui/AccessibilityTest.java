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
import org.junit.jupiter.api.Test;
import org.scopedesk.ui.records.RecordTable;

/** Every control of every screen can be reached with Tab, is seen to have the focus, and has a name and a role. */
final class AccessibilityTest extends WindowTest {
    private static final int MOST_STOPS = 150;
    private static final int AROUND = 4;

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
        panesOverTheRecord(Room.TITLE_ABSTRACT);
        panesOverTheRecord(Room.FULL_TEXT);
        assertThat(String.join("\n", wrong)).isEmpty();
    }

    /** What comes up on a screening screen only when it is asked for. */
    private void panesOverTheRecord(Room room) {
        go(room);
        for (KeyCode key : List.of(KeyCode.Q, KeyCode.L, KeyCode.T, KeyCode.S)) {
            press(key);
            robot.interact(() -> nameAndRole(room));
            press(KeyCode.ESCAPE);
        }
        press(KeyCode.T);
        RecordTable table = robot.lookup(".queue-table").queryAs(RecordTable.class);
        robot.interact(() -> table.getSelectionModel().selectRange(0, 3));
        press(KeyCode.E);
        assertThat(robot.lookup(".bulk-pane").query().isVisible()).isTrue();
        robot.interact(() -> nameAndRole(room));
        press(KeyCode.ESCAPE);
        press(KeyCode.ESCAPE);
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

    /** One way round with Tab: of each stop a picture with the focus and one without, which must differ. */
    private void tabOrder(Room room) {
        AtomicReference<List<Node>> all = new AtomicReference<>(List.of());
        robot.interact(() -> all.set(controls()));
        Set<Node> reached = new HashSet<>();
        Node before = null;
        int[] pictureBefore = {};
        Rectangle2D placeBefore = Rectangle2D.EMPTY;
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            robot.push(KeyCode.TAB);
            Node focus = scene().getFocusOwner();
            if (focus == null || focus == before) {
                wrong.add(room + " Tab does not leave: " + (focus == null ? "" : Everywhere.words(focus)));
                break;
            }
            if (before != null
                    && placeBefore.equals(place(before))
                    && Arrays.equals(pictureBefore, shot(placeBefore))) {
                wrong.add(room + " focus not seen: " + Everywhere.words(before));
            }
            before = focus;
            placeBefore = place(focus);
            pictureBefore = shot(placeBefore);
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

    /** Where a control is seen, with what is drawn around it. */
    private Rectangle2D place(Node node) {
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
