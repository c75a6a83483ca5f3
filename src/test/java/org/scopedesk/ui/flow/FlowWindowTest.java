package org.scopedesk.ui.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scopedesk.report.FlowBox;
import org.scopedesk.report.FlowNumber;
import org.scopedesk.ui.Room;
import org.scopedesk.ui.WindowTest;
import org.scopedesk.ui.records.RecordTable;

/** The Flow diagram in the real window, on the sample review. */
final class FlowWindowTest extends WindowTest {

    @BeforeEach
    void openSample() throws Exception {
        openWindowOnSample();
        press(KeyCode.ENTER);
        go(Room.FLOW);
    }

    @Test
    void nothingIsCutOffInASmallWindowAtALargeSize() throws Exception {
        robot.interact(() -> {
            size(1024, 700);
            desk().settings().textSize().set(20);
        });
        settle();
        pictures("flow-small-large");
        Node equations = robot.lookup(".flow-equations").query();
        assertThat(equations.localToScene(equations.getLayoutBounds()).getMaxX())
                .isLessThanOrEqualTo(equations.getScene().getWidth());
    }

    @Test
    void everyNumberOpensItsRecordsWithKeysAlone() throws Exception {
        List<FlowNumber> numbers = robot.lookup(".number-link").queryAllAs(NumberLink.class).stream()
                .map(NumberLink::number)
                .toList();
        assertThat(numbers)
                .containsAll(session().review().flow().flow().databases().reasons());
        assertThat(robot.lookup(".flow-strip .heading").queryAs(Label.class).getText())
                .matches("[\\d,]+ of 1,\\d\\d\\d records accounted for");
        pictures("flow");

        press(KeyCode.DOWN);
        press(KeyCode.DOWN);
        FlowNumber focused = robot.lookup(".number-link").queryAllAs(NumberLink.class).stream()
                .filter(NumberLink::isFocused)
                .map(NumberLink::number)
                .findFirst()
                .orElseThrow();
        assertThat(focused).isEqualTo(numbers.get(2));
        press(KeyCode.ENTER);
        RecordTable table = robot.lookup(".flow-records .record-table").queryAs(RecordTable.class);
        assertThat(table.getItems()).hasSize(focused.n());
        assertThat(table.isFocused()).isTrue();
        pictures("flow-records");
        press(KeyCode.ENTER);
        pictures("flow-record");
        press(KeyCode.ESCAPE);
        assertThat(table.isFocused()).isTrue();
        press(KeyCode.ESCAPE);
        assertThat(robot.lookup(".flow-records").tryQuery()).isEmpty();
        assertThat(robot.lookup(".number-link").queryAllAs(NumberLink.class))
                .filteredOn(NumberLink::isFocused)
                .extracting(NumberLink::number)
                .containsExactly(focused);

        NumberLink copies = robot.lookup(".number-link").queryAllAs(NumberLink.class).stream()
                .filter(link -> link.number().box() == FlowBox.DUPLICATES)
                .findFirst()
                .orElseThrow();
        robot.interact(copies::requestFocus);
        press(KeyCode.ENTER);
        press(KeyCode.ENTER);
        picture("flow-copy");
        click("Who removed this record, and why?");
        assertThat(desk().room().get()).isEqualTo(Room.DUPLICATES);
        assertThat(robot.lookup(".compare-fate").queryLabeled().getText()).contains("was removed as a copy");
        go(Room.FLOW);
        press(KeyCode.ESCAPE);
        press(KeyCode.ESCAPE);

        press(KeyCode.E);
        pictures("flow-equations");
        press(KeyCode.ESCAPE);
        robot.interact(() -> size(1024, 700));
        settle();
        pictures("flow-small");
        press(KeyCode.F);
        picture("flow-small-width");
    }
}
