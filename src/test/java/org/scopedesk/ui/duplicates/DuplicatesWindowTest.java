package org.scopedesk.ui.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scopedesk.ui.Room;
import org.scopedesk.ui.WindowTest;
import org.scopedesk.workbench.DuplicateRow;
import org.scopedesk.workbench.DuplicateService;

/** Duplicates in the real window, on the sample review. */
final class DuplicatesWindowTest extends WindowTest {

    @BeforeEach
    void openSample() throws Exception {
        openWindowOnSample();
        press(KeyCode.ENTER);
        go(Room.DUPLICATES);
    }

    @Test
    void pairsAreJudgedAndGroupsAreSplitWithKeysAlone() throws Exception {
        DuplicateService.Summary before = summary();
        assertThat(list().getItems())
                .filteredOn(row -> row.band() != DuplicateRow.Band.RELATED)
                .hasSize(before.asked() + before.groups());
        pictures("duplicates");
        press(KeyCode.D);
        assertThat(summary().asked()).isLessThan(before.asked());
        press(KeyCode.U);
        assertThat(summary()).isEqualTo(before);
        press(KeyCode.N);
        assertThat(summary().asked()).isLessThan(before.asked());
        press(KeyCode.DOWN);
        assertThat(list().getSelectionModel().getSelectedIndex()).isEqualTo(1);
        robot.interact(() -> size(1024, 700));
        settle();
        pictures("duplicates-small");
    }

    @Test
    void theRecordsHaveTheFocusFromTheFirst() {
        assertThat(robot.lookup(".side-by-side-pane").query().isFocused()).isTrue();
    }

    @Test
    void theRecordsKeepTheirRoomInASmallWindowAtALargeSize() throws Exception {
        robot.interact(() -> {
            size(1024, 700);
            desk().settings().textSize().set(18);
        });
        settle();
        pictures("duplicates-small-large");
        assertThat(robot.lookup(".summary-buttons").query().getLayoutBounds().getHeight())
                .isLessThan(60);
        assertThat(robot.lookup(".side-by-side-pane").query().getLayoutBounds().getHeight())
                .isGreaterThan(180);
    }

    @Test
    void oneRecordIsTakenOutOfAGroupOfThree() throws Exception {
        int row = 0;
        while (list().getItems().get(row).members().size() < 3) {
            row++;
        }
        int at = row;
        robot.interact(() -> list().getSelectionModel().select(at));
        settle();
        int members = list().getItems().get(at).members().size();
        press(KeyCode.DIGIT3);
        pictures("duplicates-three");
        press(KeyCode.X);
        int selected = list().getSelectionModel().getSelectedIndex();
        assertThat(list().getItems().get(selected).members()).hasSize(members - 1);
    }

    @Test
    void twoRecordsAreBroughtTogetherBySearching() throws Exception {
        DuplicateService.Summary before = summary();
        press(KeyCode.J);
        write("peer support");
        until(() -> !robot.lookup(".join-pane .group-list")
                .queryListView()
                .getItems()
                .isEmpty());
        settle();
        pictures("duplicates-join");
        press(KeyCode.DOWN);
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        pictures("duplicates-joined");
        press(KeyCode.R);
        press(KeyCode.ESCAPE);
        assertThat(summary().groups()).isEqualTo(before.groups());
        assertThat(list().isVisible()).isTrue();
    }

    private ListView<DuplicateRow> list() {
        return robot.lookup(".group-list").queryListView();
    }

    private DuplicateService.Summary summary() {
        return session().review().duplicates().summary();
    }
}
