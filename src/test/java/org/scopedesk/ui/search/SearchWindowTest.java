package org.scopedesk.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scopedesk.ui.Room;
import org.scopedesk.ui.WindowTest;
import org.scopedesk.ui.records.RecordPages;
import org.scopedesk.ui.records.RecordTable;

/** Search in the real window, on the sample review. */
final class SearchWindowTest extends WindowTest {

    @BeforeEach
    void openSample() throws Exception {
        openWindowOnSample();
        press(KeyCode.ENTER);
        press(KeyCode.CONTROL, KeyCode.F);
    }

    @Test
    void aRecordIsFoundReadAndCopiedWithKeysAlone() throws Exception {
        assertThat(desk().room().get()).isEqualTo(Room.SEARCH);
        RecordTable table = robot.lookup(".record-table").queryAs(RecordTable.class);
        int all = table.getItems().size();
        pictures("search-all");
        write("title:recovery");
        until(() -> table.getItems().size() < all);
        settle();
        assertThat(total()).matches("[\\d,]+ of 1,\\d\\d\\d records");
        until(() -> !robot.lookup(".mark-found").queryAll().isEmpty());
        pictures("search");
        press(KeyCode.DOWN);
        assertThat(table.isFocused()).isTrue();
        press(KeyCode.DOWN);
        assertThat(table.getSelectionModel().getSelectedIndex()).isEqualTo(1);
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        assertThat(clipboard()).startsWith("TY  - ").contains("ER  - ");
        press(KeyCode.CONTROL, KeyCode.C);
        assertThat(clipboard()).contains("(20").doesNotContain("TY  -");
        press(KeyCode.CONTROL, KeyCode.R);
        pictures("search-raw");
        press(KeyCode.ESCAPE);
        press(KeyCode.F2);
        pictures("search-help");
        press(KeyCode.ESCAPE);
        robot.interact(() -> size(1024, 700));
        settle();
        pictures("search-small");

        wrongAndNone();
        press(KeyCode.ESCAPE);
        press(KeyCode.ESCAPE);
        assertThat(desk().room().get()).isNotEqualTo(Room.SEARCH);
    }

    @Test
    void whatIsFoundNextIsSeenFromItsTopThoughTheTableWasScrolled() throws Exception {
        RecordTable table = robot.lookup(".record-table").queryAs(RecordTable.class);
        robot.interact(() -> table.scrollTo(400));
        settle();
        VirtualFlow<?> rows = robot.lookup(".record-table .virtual-flow").queryAs(VirtualFlow.class);
        assertThat(rows.getFirstVisibleCell().getIndex()).isGreaterThan(300);
        write("recovery");
        settle();
        assertThat(table.getItems()).hasSizeBetween(20, 1_000);
        assertThat(rows.getFirstVisibleCell().getIndex()).isZero();
    }

    @Test
    void aSearchIsKeptUnderANameAndDoneAgainWithADigitAndColumnsAreSorted() throws Exception {
        write("title:recovery");
        settle();
        press(KeyCode.F3);
        write("Recovery in titles");
        press(KeyCode.ENTER);
        assertThat(session().review().savedSearches().all())
                .extracting(saved -> saved.name() + ": " + saved.query())
                .containsExactly("Recovery in titles: title:recovery");
        pictures("search-kept");
        press(KeyCode.ESCAPE);
        press(KeyCode.CONTROL, KeyCode.F);
        write("peer");
        settle();
        RecordTable table = robot.lookup(".record-table").queryAs(RecordTable.class);
        int peers = table.getItems().size();
        press(KeyCode.F3);
        press(KeyCode.TAB);
        press(KeyCode.DIGIT1);
        until(() -> table.getItems().size() != peers);
        settle();
        robot.interact(
                () -> table.getSortOrder().setAll(List.of(table.getColumns().get(2))));
        settle();
        List<Integer> years =
                session()
                        .review()
                        .search()
                        .rows(table.getItems().stream()
                                .map(RecordPages.Slot::id)
                                .toList())
                        .stream()
                        .filter(row -> row.record().citation().year().isPresent())
                        .map(row -> row.record().citation().year().getAsInt())
                        .toList();
        assertThat(years).isSorted().hasSizeGreaterThan(2);
        pictures("search-sorted");
    }

    private void wrongAndNone() throws Exception {
        press(KeyCode.CONTROL, KeyCode.F);
        write("peer AND OR carer");
        Node mistake = robot.lookup(".query-mistake").query();
        until(mistake::isVisible);
        settle();
        pictures("search-wrong");
        TextField field = robot.lookup(".query-field").queryAs(TextField.class);
        press(KeyCode.CONTROL, KeyCode.F);
        assertThat(field.getSelectedText()).isEqualTo("peer AND OR carer");
        write("xylophonist");
        until(() -> robot.lookup(".record-table")
                .queryAs(RecordTable.class)
                .getItems()
                .isEmpty());
        settle();
        pictures("search-none");
    }

    private String total() {
        return robot.lookup(".query-line .heading").queryAs(Label.class).getText();
    }

    private String clipboard() {
        StringBuilder text = new StringBuilder();
        robot.interact(() -> text.append(Clipboard.getSystemClipboard().getString()));
        return text.toString();
    }
}
