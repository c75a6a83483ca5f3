package org.scopedesk.ui.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Stage;
import org.scopedesk.review.Verdict;
import org.scopedesk.screening.QueueOrder;
import org.scopedesk.ui.Room;
import org.scopedesk.ui.Subject;

/** The arranged queue, similar records and the safety net. */
final class QueueWindowTest extends OnSampleReview {

    @Test
    void theQueueIsArrangedAndTheWayBackIsOneKeyAway() throws Exception {
        int before = decided();
        press(KeyCode.Q);
        pictures("queue-panel");
        robot.interact(() -> size(1024, 700));
        settle();
        pictures("queue-panel-small");
        ChoiceBox<?> order = robot.lookup(".queue-panel .choice-box").nth(0).queryAs(ChoiceBox.class);
        robot.interact(() -> order.getSelectionModel().select(1));
        settle();
        press(KeyCode.I);
        assertThat(decided()).isEqualTo(before);
        click("Arrange the queue");
        robot.interact(() -> size(1280, 800));
        settle();
        assertThat(robot.lookup(".queue-line").query().isVisible()).isTrue();
        pictures("queue-line");
        press(KeyCode.T);
        pictures("queue-line-list");
    }

    @Test
    void theSearchIsAskedForBeforeItsBestMatchesComeFirst() {
        press(KeyCode.Q);
        ChoiceBox<?> order = robot.lookup(".queue-panel .choice-box").nth(0).queryAs(ChoiceBox.class);
        robot.interact(() -> order.getSelectionModel().select(QueueOrder.By.RELEVANCE.ordinal()));
        settle();
        click("Arrange the queue");
        assertThat(robot.lookup(".queue-line").query().isVisible()).isFalse();
        assertThat(robot.lookup(n -> n instanceof TextField && n.isFocused()).tryQuery())
                .isPresent();

        write("peer");
        press(KeyCode.ENTER);
        assertThat(robot.lookup(".queue-line").query().isVisible()).isTrue();
    }

    @Test
    void noNameStandsOverLabelsWhileTheReviewHasNone() {
        press(KeyCode.Q);
        assertThat(namesOfLabels()).isZero();
        press(KeyCode.Q);
        session().review().labels().add("To discuss");
        settle();
        press(KeyCode.Q);
        assertThat(namesOfLabels()).isEqualTo(1);
    }

    private long namesOfLabels() {
        return robot.lookup(".queue-panel .field-label").queryAllAs(Label.class).stream()
                .filter(name ->
                        name.getText().equals("Labels") && name.getParent().isVisible())
                .count();
    }

    @Test
    void aTextThatIsNoDayGivesWayToTheDayThatIsSet() {
        List<Throwable> uncaught = new CopyOnWriteArrayList<>();
        robot.interact(() -> Thread.currentThread().setUncaughtExceptionHandler((thread, e) -> uncaught.add(e)));
        press(KeyCode.Q);
        DatePicker since = robot.lookup(".queue-panel .date-picker").queryAs(DatePicker.class);
        robot.interact(since::requestFocus);
        write("2021-01-04");
        leave(since);
        assertThat(since.getValue()).isEqualTo(LocalDate.of(2021, 1, 4));

        robot.interact(since::requestFocus);
        robot.interact(() -> since.getEditor().setText("s/hdkuT22/kh"));
        leave(since);

        assertThat(uncaught).isEmpty();
        assertThat(since.getValue()).isEqualTo(LocalDate.of(2021, 1, 4));
        assertThat(since.getEditor().getText()).isEqualTo("2021-01-04");
    }

    private void leave(DatePicker field) {
        ChoiceBox<?> other = robot.lookup(".queue-panel .choice-box").nth(0).queryAs(ChoiceBox.class);
        robot.interact(other::requestFocus);
        settle();
        assertThat(field.isFocused()).isFalse();
    }

    @Test
    void similarRecordsAndTheSafetyNetAreOneKeyAway() throws Exception {
        press(KeyCode.CONTROL, KeyCode.L);
        assertThat(desk().room().get()).isEqualTo(Room.SEARCH);
        pictures("similar");
        press(KeyCode.CONTROL, KeyCode.D);
        pictures("search-bulk");
        press(KeyCode.ESCAPE);
        go(Room.TITLE_ABSTRACT);
        press(KeyCode.W);
        write("peer");
        pictures("safety-net");
        press(KeyCode.ENTER);
        assertThat(robot.lookup(".queue-line").query().isVisible()).isTrue();
        pictures("safety-net-queue");
    }

    @Test
    void similarRecordsAreAQueueOfTheirOwnAndEscLeadsBackToTheRecord() throws Exception {
        Id<BibRecord> read = shown();
        press(KeyCode.S);
        assertThat(desk().room().get()).isEqualTo(Room.TITLE_ABSTRACT);
        assertThat(queue()).hasSize(50).doesNotContain(read).startsWith(shown());
        pictures("similar-queue");
        int before = decided();
        press(KeyCode.E);
        assertThat(queue().indexOf(shown())).isEqualTo(1);
        assertThat(decided()).isBetween(before, before + 1);
        press(KeyCode.T);
        pictures("similar-list");
        press(KeyCode.ESCAPE);
        press(KeyCode.ESCAPE);
        assertThat(shown()).isEqualTo(read);
        assertThat(queue().size()).isGreaterThan(50);
        press(KeyCode.CONTROL, KeyCode.L);
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        assertThat(desk().room().get()).isEqualTo(Room.TITLE_ABSTRACT);
        assertThat(queue()).hasSize(50);
    }

    @Test
    void whenASelectionIsDecidedItSaysSoAndLeadsBackToTheWholeQueue() throws Exception {
        int all = queue().size();
        Id<Reviewer> who = session().who().orElseThrow();
        press(KeyCode.S);
        for (Id<BibRecord> record : queue().subList(1, 50)) {
            session().review().screening().decide(who, Stage.TITLE_ABSTRACT, record, Verdict.MAYBE, Optional.empty());
        }
        robot.interact(() -> desk().go(Room.TITLE_ABSTRACT, new Subject.One(queue().get(0))));
        settle();
        press(KeyCode.M);
        pictures("similar-done");
        assertThat(robot.lookup(".empty-title").queryLabeled().getText()).isEqualTo("All 50 of this selection decided");
        click("Back to the queue as it was");
        assertThat(queue()).hasSize(all);
        assertThat(robot.lookup(".record-line").tryQuery()).isPresent();
    }

    @Test
    void aWrongSearchInTheFormOfTheQueueIsToldThereAndTheFormStays() throws Exception {
        press(KeyCode.W);
        write("peer AND OR wards");
        press(KeyCode.ENTER);
        pictures("queue-wrong");
        assertThat(robot.lookup(".queue-panel").query().getParent().isVisible()).isTrue();
        assertThat(says()).startsWith("Contains: ").contains("character");

        TextField contains =
                (TextField) robot.lookup(".queue-panel").query().getScene().getFocusOwner();
        robot.interact(() -> contains.setText("peer"));
        ChoiceBox<?> order = robot.lookup(".queue-panel .choice-box").nth(0).queryAs(ChoiceBox.class);
        robot.interact(() -> order.getSelectionModel().select(QueueOrder.By.RELEVANCE.ordinal()));
        settle();
        TextField query = robot.lookup(node -> node instanceof TextField f
                        && String.valueOf(f.getAccessibleText()).startsWith("Search whose best"))
                .queryAs(TextField.class);
        robot.interact(query::requestFocus);
        write("peer AND OR wards");
        assertThat(says()).isEqualTo("This search cannot be understood.");
        press(KeyCode.ENTER);
        assertThat(says()).startsWith("Search whose best matches come first: ");
        robot.interact(() -> query.setText("peer"));
        press(KeyCode.ENTER);
        assertThat(robot.lookup(".queue-panel").tryQuery()).isEmpty();
        assertThat(robot.lookup(".queue-line").query().isVisible()).isTrue();
    }

    private String says() {
        return robot.lookup(".queue-would").queryLabeled().getText();
    }
}
