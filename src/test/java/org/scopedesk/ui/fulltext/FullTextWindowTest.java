package org.scopedesk.ui.fulltext;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.scopedesk.job.Progress;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Stage;
import org.scopedesk.ui.Room;
import org.scopedesk.ui.WindowTest;
import org.scopedesk.ui.records.RecordTable;
import org.scopedesk.workbench.SampleReview;

/** Full text in the real window, on the sample review. */
final class FullTextWindowTest extends WindowTest {

    @Test
    void reportsAreJudgedWithKeysAlone() throws Exception {
        openSample();
        Reviewer lead = session().reviewers().get().stream()
                .filter(Reviewer::lead)
                .findFirst()
                .orElseThrow();
        robot.interact(() -> session().choose(lead));
        settle();
        press(KeyCode.CONTROL, KeyCode.DIGIT5);
        assertThat(desk().room().get()).isEqualTo(Room.FULL_TEXT);
        pictures("full-text");
        int left = left();

        press(KeyCode.E);
        assertThat(left()).isEqualTo(left);
        pictures("full-text-reason");
        press(KeyCode.ESCAPE);
        press(KeyCode.E);
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        press(KeyCode.I);
        press(KeyCode.DIGIT1);
        assertThat(left()).isEqualTo(left - 3);
        press(KeyCode.U);
        assertThat(left()).isEqualTo(left - 2);

        int missing = missing();
        press(KeyCode.X);
        assertThat(missing()).isEqualTo(missing + 1);
        pictures("full-text-aside");
        press(KeyCode.R);
        robot.interact(() -> desk().notices().clear());
        pictures("full-text-list");
        press(KeyCode.ENTER);
        assertThat(missing()).isEqualTo(missing);
        robot.interact(() -> size(1024, 700));
        settle();
        pictures("full-text-small");
        press(KeyCode.R);
        pictures("full-text-list-small");
    }

    @Test
    void reportsAreLabelledListedArrangedAndDecidedTogether() throws Exception {
        openSample();
        press(KeyCode.ENTER);
        press(KeyCode.CONTROL, KeyCode.DIGIT5);
        press(KeyCode.L);
        write("Ask the authors");
        press(KeyCode.ENTER);
        assertThat(robot.lookup(".label-chips .label-chip").queryAll()).hasSize(1);

        press(KeyCode.Q);
        ChoiceBox<?> order = robot.lookup(".queue-panel .choice-box").nth(0).queryAs(ChoiceBox.class);
        robot.interact(() -> order.getSelectionModel().select(3));
        int before = left();
        press(KeyCode.I);
        assertThat(left()).isEqualTo(before);
        pictures("full-text-arrange");
        click("Arrange the queue");
        assertThat(robot.lookup(".queue-line").query().isVisible()).isTrue();

        press(KeyCode.T);
        RecordTable table = robot.lookup(".queue-table").queryAs(RecordTable.class);
        List<Integer> years = session().review().search().rows(queue()).stream()
                .filter(row -> row.record().citation().year().isPresent())
                .map(row -> row.record().citation().year().getAsInt())
                .toList();
        assertThat(years).isSorted().hasSizeGreaterThan(2);
        robot.interact(
                () -> table.getSelectionModel().selectRange(0, table.getItems().size()));
        press(KeyCode.E);
        assertThat(robot.lookup(".bulk-pane .accent").query().isDisabled()).isTrue();
        pictures("full-text-bulk");
        press(KeyCode.DIGIT1);
        press(KeyCode.ENTER);
        assertThat(left()).isZero();
        press(KeyCode.U);
        assertThat(left()).isEqualTo(before);
        press(KeyCode.ESCAPE);
        press(KeyCode.S);
        assertThat(robot.lookup(".queue-says").queryLabeled().getText()).startsWith("Similar to");
        pictures("full-text-similar");
        press(KeyCode.ESCAPE);
        assertThat(robot.lookup(".queue-says").queryLabeled().getText()).doesNotContain("Similar to");
    }

    @Test
    void onlyOneSheetIsOpenAndABulkThatWasGivenUpLeavesTheUndoAsItWas() throws Exception {
        openSample();
        press(KeyCode.ENTER);
        go(Room.FULL_TEXT);
        int missing = missing();
        press(KeyCode.X);
        assertThat(missing()).isEqualTo(missing + 1);

        press(KeyCode.R);
        press(KeyCode.Q);
        assertThat(sheets()).isEqualTo(1);
        assertThat(robot.lookup(".queue-panel").tryQuery()).isPresent();
        robot.interact(() -> robot.lookup(".line-link").<Hyperlink>queryAllAs(Hyperlink.class).stream()
                .reduce((first, last) -> last)
                .orElseThrow()
                .fire());
        settle();
        assertThat(sheets()).isEqualTo(1);
        assertThat(robot.lookup(".queue-panel").tryQuery()).isEmpty();
        press(KeyCode.ESCAPE);

        press(KeyCode.T);
        RecordTable table = robot.lookup(".queue-table").queryAs(RecordTable.class);
        robot.interact(() -> table.getSelectionModel().selectRange(0, 2));
        press(KeyCode.I);
        assertThat(robot.lookup(".bulk-pane").query().isVisible()).isTrue();
        press(KeyCode.ESCAPE);
        press(KeyCode.U);
        assertThat(missing()).isEqualTo(missing);
    }

    private long sheets() {
        return robot.lookup(".side-sheet").queryAll().stream()
                .filter(Node::isVisible)
                .count();
    }

    private List<Id<BibRecord>> queue() {
        return session().review().screening().queue(session().who().orElseThrow(), Stage.FULL_TEXT);
    }

    private int left() {
        return session()
                .review()
                .screening()
                .progress(session().who().orElseThrow(), Stage.FULL_TEXT)
                .left();
    }

    private int missing() {
        return session().review().screening().notRetrieved().size();
    }

    private void openSample() throws Exception {
        Path sample = folder.resolve("settings").resolve("sample");
        SampleReview.open(sample, Progress.NONE).close();
        openWindow();
        openReview(sample.resolve("sample.scopedesk"));
    }
}
