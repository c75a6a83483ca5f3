package org.scopedesk.ui.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.scopedesk.review.ReviewDetails;
import org.scopedesk.ui.Room;
import org.scopedesk.ui.WindowTest;

/** Files that are dragged onto the Sources screen are taken as if they had been chosen. */
class DropTest extends WindowTest {

    @Test
    void aFolderThatIsDroppedIsImported() throws Exception {
        openWindow();
        robot.interact(() -> desk().create(folder.resolve("a.scopedesk"), ReviewDetails.titled("Dropped")));
        settle();
        robot.interact(() -> session().review().setup().addReviewer("Anna", true));
        settle();
        go(Room.SOURCES);
        Path exports = Files.createDirectories(folder.resolve("exports"));
        Files.writeString(exports.resolve("one.ris"), "TY  - JOUR\nTI  - A study\nPY  - 2020\nER  - \n");
        Label dragged = draggable(exports.toFile());
        robot.drag(dragged, MouseButton.PRIMARY);
        robot.moveTo(robot.lookup(".header").<Node>query()).moveTo(700, 400).moveTo(640, 420);
        robot.drop();
        until(() -> robot.lookup(".import-row").tryQuery().isPresent());
        settle();
        pictures("sources-dropped");
        press(KeyCode.ENTER);
        until(() -> !session().review().imports().overview().isEmpty());
        settle();
        assertThat(session().review().imports().overview()).hasSize(1);
    }

    private Label draggable(File file) {
        Label label = new Label("drag me");
        label.setOnDragDetected(e -> {
            Dragboard board = label.startDragAndDrop(TransferMode.COPY);
            ClipboardContent content = new ClipboardContent();
            content.putFiles(List.of(file));
            board.setContent(content);
            e.consume();
        });
        robot.interact(() -> {
            StackPane root =
                    (StackPane) robot.lookup(".rail").query().getScene().getRoot();
            StackPane.setAlignment(label, Pos.TOP_RIGHT);
            root.getChildren().add(label);
        });
        return label;
    }
}
