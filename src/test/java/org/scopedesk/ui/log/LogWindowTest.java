package org.scopedesk.ui.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scopedesk.ui.Room;
import org.scopedesk.ui.WindowTest;

/** The Log in the real window, on the sample review. */
final class LogWindowTest extends WindowTest {

    @BeforeEach
    void openSample() throws Exception {
        openWindowOnSample();
        press(KeyCode.ENTER);
        press(KeyCode.CONTROL, KeyCode.DIGIT9);
    }

    @Test
    void theLogIsFilteredSavedAndLeadsToTheRecordAndToThePast() throws Exception {
        assertThat(desk().room().get()).isEqualTo(Room.LOG);
        until(() -> !table().getItems().isEmpty());
        int all = table().getItems().size();
        robot.interact(() -> size(1280, 800));
        settle();
        pictures("log");
        String time = robot.lookup(".log-table .table-cell .text").queryText().getText();
        assertThat(time).as("the time, to the second").hasSize("2026-11-23 05:00:17".length());
        robot.interact(() -> size(1024, 700));
        settle();
        pictures("log-small");

        press(KeyCode.A);
        until(() -> robot.lookup(".past").tryQuery().isPresent());
        settle();
        assertThat(robot.lookup(".past-says").queryAs(Label.class).getText()).contains("as it stood");
        TableView<?> records = robot.lookup(".past .table-view").queryAs(TableView.class);
        until(() -> !records.getItems().isEmpty());
        pictures("log-past-nothing-chosen");
        robot.interact(() -> records.getSelectionModel().select(4));
        settle();
        assertThat(robot.lookup(".past-beside .quiet").queryLabeled().getText()).contains("Title & abstract");
        pictures("log-past-small");
        robot.interact(() -> size(1280, 800));
        settle();
        pictures("log-past");
        press(KeyCode.ESCAPE);
        assertThat(robot.lookup(".past").tryQuery()).isEmpty();

        press(KeyCode.F);
        write("recovery");
        until(() -> table().getItems().size() < all);
        settle();
        pictures("log-filtered");
        Path file = folder.resolve("log.csv");
        toSave.add(file);
        press(KeyCode.CONTROL, KeyCode.S);
        until(() -> Files.exists(file));
        settle();
        assertThat(Files.readAllLines(file)).hasSize(table().getItems().size() + 1);
        robot.interact(() -> table().requestFocus());
        press(KeyCode.ENTER);
        assertThat(desk().room().get()).isEqualTo(Room.SEARCH);
    }

    @Test
    void theKeyThatLeadsBackFromThePastIsNotWrittenIntoTheMoment() throws Exception {
        until(() -> !table().getItems().isEmpty());
        press(KeyCode.A);
        until(() -> robot.lookup(".past").tryQuery().isPresent());
        settle();
        robot.interact(() -> {
            size(1024, 700);
            desk().settings().textSize().set(18);
        });
        settle();
        pictures("log-past-small-large");
        assertThat(robot.lookup(".past-numbers").query().getLayoutBounds().getWidth())
                .isGreaterThan(200);
        press(KeyCode.B);
        assertThat(robot.lookup(".past").tryQuery()).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private TableView<Object> table() {
        return (TableView<Object>) robot.lookup(".log-table").queryAs(TableView.class);
    }
}
