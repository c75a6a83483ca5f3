package org.scopedesk.ui.screening;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.ui.Room;
import org.scopedesk.ui.Subject;
import org.scopedesk.ui.records.RecordTable;

/** The list, and decisions on several of its rows at once. */
final class ListWindowTest extends OnSampleReview {

    @Test
    void theListOpensAtTheRecordThatIsRead() throws Exception {
        Id<BibRecord> late = queue().get(queue().size() - 12);
        robot.interact(() -> desk().go(Room.TITLE_ABSTRACT, new Subject.One(late)));
        settle();
        press(KeyCode.T);
        until(this::theSelectedRowIsInSight);
        pictures("list-late");
        until(this::theSelectedRowIsInSight);
    }

    private boolean theSelectedRowIsInSight() {
        RecordTable table = robot.lookup(".queue-table").queryAs(RecordTable.class);
        Bounds sheet = table.localToScene(table.getBoundsInLocal());
        return robot.lookup(".queue-table .table-row-cell").queryAllAs(TableRow.class).stream()
                .filter(row -> row.isVisible() && row.isSelected() && row.getItem() != null)
                .map(row -> row.localToScene(row.getBoundsInLocal()))
                .anyMatch(row -> sheet.contains(row.getCenterX(), row.getCenterY()));
    }

    @Test
    void severalRowsAreDecidedAtOnceAndTakenBackAtOnce() throws Exception {
        int before = decided();
        press(KeyCode.T);
        pictures("list");
        RecordTable table = robot.lookup(".queue-table").queryAs(RecordTable.class);
        robot.interact(() -> table.getSelectionModel().selectRange(20, 40));
        settle();
        press(KeyCode.E);
        pictures("list-bulk");
        press(KeyCode.ENTER);
        int after = decided();
        assertThat(after).isGreaterThan(before);
        pictures("list-bulk-done");
        press(KeyCode.U);
        settle();
        assertThat(decided()).isEqualTo(before);
        press(KeyCode.ESCAPE);
        assertThat(robot.lookup(".queue-table").tryQuery()).isEmpty();
        press(KeyCode.P);
        pictures("pace");
    }

    @Test
    void titlesKeepTheirRoomInASmallWindow() throws Exception {
        robot.interact(() -> size(1024, 700));
        press(KeyCode.T);
        settle();
        picture("list-small");
        RecordTable table = robot.lookup(".queue-table").queryAs(RecordTable.class);
        double all = table.getVisibleLeafColumns().stream()
                .mapToDouble(TableColumn::getWidth)
                .sum();
        assertThat(all).isLessThanOrEqualTo(table.getWidth());
        assertThat(table.getVisibleLeafColumns().get(0).getWidth()).isGreaterThan(all * 0.4);
        assertThat(table.lookupAll(".scroll-bar").stream()
                        .filter(bar ->
                                bar.isVisible() && bar.getBoundsInParent().getWidth() > 100))
                .isEmpty();
    }

    @Test
    void theFocusStaysOnTheVerdictsOfABulkDecisionWhileOneIsChosen() {
        press(KeyCode.T);
        RecordTable table = robot.lookup(".queue-table").queryAs(RecordTable.class);
        robot.interact(() -> table.getSelectionModel().selectRange(20, 40));
        press(KeyCode.E);
        ToggleButton include = robot.lookup(".bulk-pane .toggle-button").nth(0).queryAs(ToggleButton.class);
        robot.interact(include::requestFocus);
        press(KeyCode.SPACE);
        assertThat(include.isSelected()).isTrue();
        assertThat(include.isFocused()).isTrue();
        press(KeyCode.SPACE);
        assertThat(include.isSelected()).isTrue();
        assertThat(robot.lookup(".bulk-pane .accent").queryLabeled().getText()).startsWith("Include");
    }
}
