package org.scopedesk.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scopedesk.ui.Room;
import org.scopedesk.ui.WindowTest;
import org.scopedesk.workbench.ExportSet;

/** Export in the real window, on the sample review. */
final class ExportWindowTest extends WindowTest {

    @BeforeEach
    void openSample() throws Exception {
        openWindowOnSample();
        press(KeyCode.ENTER);
        go(Room.EXPORT);
    }

    @Test
    void aSetAndAFormatAreChosenWithKeysAlone() throws Exception {
        ListView<?> sets = robot.lookup(".export-sets").queryListView();
        assertThat(sets.getSelectionModel().getSelectedItem()).isEqualTo(ExportSet.INCLUDED);
        press(KeyCode.HOME);
        press(KeyCode.DOWN);
        assertThat(sets.getSelectionModel().getSelectedItem()).isEqualTo(ExportSet.UNIQUE);
        press(KeyCode.C);
        assertThat(robot.lookup(".export-formats .toggle-button").queryAllAs(ToggleButton.class))
                .filteredOn(ToggleButton::isSelected)
                .extracting(ToggleButton::getText)
                .containsExactly("CSV");
        pictures("export");
        robot.interact(() -> size(1024, 700));
        settle();
        pictures("export-small");
        press(KeyCode.O);
        assertThat(desk().room().get()).isEqualTo(Room.SEARCH);
        pictures("export-look");
    }
}
