package org.scopedesk.ui.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scopedesk.review.Criterion;
import org.scopedesk.review.Id;
import org.scopedesk.review.Reason;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Stage;
import org.scopedesk.ui.Room;
import org.scopedesk.ui.WindowTest;
import org.scopedesk.ui.records.RecordTable;

/** Labels, the arranged queue, the list, bulk decisions and the pace in the real window, on the sample review. */
final class DeskworkWindowTest extends WindowTest {

    @BeforeEach
    void openSample() throws Exception {
        openWindow();
        robot.interact(() -> desk().openSample());
        until(() -> desk().session().get().isPresent());
        settle();
        robot.interact(() -> session()
                .choose(session().reviewers().get().stream()
                        .max(Comparator.comparingInt(r -> decided(r.id())))
                        .orElseThrow()));
        settle();
        go(Room.TITLE_ABSTRACT);
    }

    @Test
    void aLabelIsMadeAndPutOnWithKeysAlone() throws Exception {
        press(KeyCode.L);
        write("Norw");
        pictures("labels-new");
        press(KeyCode.ENTER);
        press(KeyCode.L);
        write("Background");
        press(KeyCode.ENTER);
        assertThat(robot.lookup(".label-chips .label-chip").queryAll()).hasSize(2);
        press(KeyCode.L);
        pictures("labels-chooser");
        press(KeyCode.ESCAPE);
        assertThat(robot.lookup(".label-chooser").query().isVisible()).isFalse();
        press(KeyCode.L);
        press(KeyCode.ENTER);
        assertThat(robot.lookup(".label-chips .label-chip").queryAll()).hasSize(1);
        go(Room.REVIEW);
        pictures("labels-review");
    }

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
    void similarRecordsAndTheSafetyNetAreOneKeyAway() throws Exception {
        press(KeyCode.S);
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
    void decisionsOlderThanACriterionAreLookedAtAgainAndKept() throws Exception {
        Criterion first = session().review().setup().criteria().get(0);
        session().review().setup().save(new Criterion(first.id(), first.element(), "Peer workers, paid", 1));
        settle();
        pictures("criteria-changed");
        click("Look again");
        pictures("criteria-again");
        Id<Reviewer> who = session().who().orElseThrow();
        int left =
                session().review().queues().progress(who, Stage.TITLE_ABSTRACT).left();
        press(KeyCode.K);
        assertThat(session()
                        .review()
                        .queues()
                        .progress(who, Stage.TITLE_ABSTRACT)
                        .left())
                .isEqualTo(left - 1);
        ScrollPane side = robot.lookup(".screening-side .scroll-pane").queryAs(ScrollPane.class);
        assertThat(side.getContent().lookupAll(".criterion-button")).isNotEmpty();
    }

    @Test
    void reasonsLabelsAndReviewersAreLookedAfterOnTheReviewScreen() throws Exception {
        Reason one = session().review().setup().reasons().get(0);
        Reason other = session().review().setup().reasons().get(1);
        session().review().labels().add("Background");
        session().review().labels().add("Check the setting");
        session().review().setup().merge(one, other);
        go(Room.REVIEW);
        ScrollPane scroll = robot.lookup(".scroll-pane.screen").queryAs(ScrollPane.class);
        robot.interact(() -> scroll.setVvalue(1));
        settle();
        pictures("review-reasons-labels");
        robot.interact(() -> scroll.setVvalue(0.35));
        Button remove = button("Take Astrid Kjellmo off the list");
        robot.interact(remove::fire);
        settle();
        assertThat(session().reviewers().get()).noneMatch(r -> r.name().equals("Astrid Kjellmo"));
        pictures("review-reviewer-removed");
    }

    @Test
    @SuppressWarnings("unchecked") // a lookup does not know what a choice is of
    void aKeyIsChangedAndOneThatIsTakenIsRefused() throws Exception {
        go(Room.SETTINGS);
        ChoiceBox<Room> place = robot.lookup(".key-table .choice-box").queryAs(ChoiceBox.class);
        robot.interact(() -> place.setValue(Room.TITLE_ABSTRACT));
        settle();
        ScrollPane scroll = robot.lookup(".scroll-pane.screen").queryAs(ScrollPane.class);
        robot.interact(() -> scroll.setVvalue(0.6));
        Button change = button("Change: Maybe");
        robot.interact(change::fire);
        settle();
        press(KeyCode.E);
        assertThat(robot.lookup(".key-says").queryLabeled().getText()).contains("Exclude");
        pictures("keys-refused");
        press(KeyCode.B);
        pictures("keys-changed");
        go(Room.TITLE_ABSTRACT);
        int before = decided();
        press(KeyCode.M);
        assertThat(decided()).isEqualTo(before);
        press(KeyCode.B);
        assertThat(decided()).isEqualTo(before + 1);
        pictures("keys-on-buttons");
        go(Room.SETTINGS);
        robot.interact(() -> button("Usual key: Maybe").fire());
        go(Room.TITLE_ABSTRACT);
        press(KeyCode.M);
        assertThat(decided()).isEqualTo(before + 2);
    }

    private Button button(String name) {
        return robot.lookup(node -> node instanceof Button b && name.equals(b.getAccessibleText()))
                .queryAs(Button.class);
    }

    private int decided() {
        return decided(session().who().orElseThrow());
    }

    private int decided(Id<Reviewer> who) {
        return (int) session().review().screening().queue(who, Stage.TITLE_ABSTRACT).stream()
                .filter(r -> session()
                        .review()
                        .screening()
                        .item(who, Stage.TITLE_ABSTRACT, r)
                        .own()
                        .isPresent())
                .count();
    }
}
