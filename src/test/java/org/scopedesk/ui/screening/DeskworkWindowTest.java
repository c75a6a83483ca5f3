package org.scopedesk.ui.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableRow;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Criterion;
import org.scopedesk.review.Decision;
import org.scopedesk.review.Id;
import org.scopedesk.review.Reason;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Stage;
import org.scopedesk.review.Verdict;
import org.scopedesk.screening.Mine;
import org.scopedesk.screening.QueueOrder;
import org.scopedesk.ui.Room;
import org.scopedesk.ui.Subject;
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
    void theListOpensAtTheRecordThatIsRead() throws Exception {
        Id<BibRecord> late = queue().get(queue().size() - 12);
        robot.interact(() -> desk().go(Room.TITLE_ABSTRACT, new Subject.One(late)));
        settle();
        press(KeyCode.T);
        until(this::theSelectedRowIsInSight);
        pictures("list-late");
        assertThat(theSelectedRowIsInSight()).isTrue();
    }

    private boolean theSelectedRowIsInSight() {
        AtomicBoolean inSight = new AtomicBoolean();
        robot.interact(() -> {
            RecordTable table = robot.lookup(".queue-table").queryAs(RecordTable.class);
            Bounds sheet = table.localToScene(table.getBoundsInLocal());
            inSight.set(robot.lookup(".queue-table .table-row-cell").queryAllAs(TableRow.class).stream()
                    .filter(row -> row.isVisible() && row.isSelected() && row.getItem() != null)
                    .map(row -> row.localToScene(row.getBoundsInLocal()))
                    .anyMatch(row -> sheet.contains(row.getCenterX(), row.getCenterY())));
        });
        return inSight.get();
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

    @Test
    void aKeyOfAReasonIsChangedAndShownWhereverItIsWritten() {
        go(Room.SETTINGS);
        place(Room.TITLE_ABSTRACT);
        robot.interact(() -> button("Change: Exclude for reason 1").fire());
        settle();
        press(KeyCode.I);
        assertThat(robot.lookup(".key-says").queryLabeled().getText()).contains("Include");
        press(KeyCode.B);
        go(Room.TITLE_ABSTRACT);
        assertThat(robot.lookup(".reason .key-cap").nth(0).queryLabeled().getText())
                .isEqualTo("B");
        int before = decided();
        press(KeyCode.DIGIT1);
        assertThat(decided()).isEqualTo(before);
        Id<BibRecord> excluded = shown();
        press(KeyCode.B);
        Id<Reviewer> who = session().who().orElseThrow();
        assertThat(session()
                        .review()
                        .screening()
                        .item(who, Stage.TITLE_ABSTRACT, excluded)
                        .own()
                        .flatMap(Decision::reason))
                .contains(session().review().setup().reasons().get(0).id());
        press(KeyCode.F1);
        assertThat(robot.lookup(".overlay .key-cap").<Label>queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("B")
                .doesNotContain("1");
    }

    private Id<BibRecord> shown() {
        Id<Reviewer> who = session().who().orElseThrow();
        String place = robot.lookup(".record-line .quiet").queryLabeled().getText();
        int at = Integer.parseInt(place.replaceAll(" ·.*", "").replaceAll("\\D", ""));
        return session().review().screening().queue(who, Stage.TITLE_ABSTRACT).get(at - 1);
    }

    /** The records of the stage, in whatever queue. */
    private List<Id<BibRecord>> records() {
        Id<Reviewer> nobody = new Id<>(new java.util.UUID(1, 1));
        return session().review().screening().queue(nobody, Stage.TITLE_ABSTRACT);
    }

    private List<Id<BibRecord>> queue() {
        return session().review().screening().queue(session().who().orElseThrow(), Stage.TITLE_ABSTRACT);
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

    @SuppressWarnings("unchecked") // a lookup does not know what a choice is of
    private void place(Room room) {
        ChoiceBox<Room> place = robot.lookup(".key-table .choice-box").queryAs(ChoiceBox.class);
        robot.interact(() -> place.setValue(room));
        settle();
    }

    @Test
    void aKeyIsChangedAndOneThatIsTakenIsRefused() throws Exception {
        go(Room.SETTINGS);
        place(Room.TITLE_ABSTRACT);
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
        return (int) session().review().search().rows(who, Stage.TITLE_ABSTRACT, records()).stream()
                .filter(row -> row.mine().flatMap(Mine::decision).isPresent())
                .count();
    }
}
