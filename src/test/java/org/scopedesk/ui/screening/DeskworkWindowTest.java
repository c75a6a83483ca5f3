package org.scopedesk.ui.screening;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Criterion;
import org.scopedesk.review.Decision;
import org.scopedesk.review.Id;
import org.scopedesk.review.Reason;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Stage;
import org.scopedesk.ui.Room;

/** Labels, keys, criteria and reasons. */
final class DeskworkWindowTest extends OnSampleReview {

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
    void whoChangesAKeyByKeysStaysAtItsLine() {
        go(Room.SETTINGS);
        place(Room.TITLE_ABSTRACT);
        Button change = button("Change: Maybe");
        robot.interact(change::requestFocus);
        press(KeyCode.ENTER);
        assertThat(robot.lookup(".key-press").tryQuery()).isPresent();
        assertThat(button("Change: Maybe").isFocused()).isTrue();
        press(KeyCode.E);
        assertThat(robot.lookup(".key-says").queryLabeled().getText()).contains("Exclude");
        assertThat(button("Change: Maybe").isFocused()).isTrue();
        press(KeyCode.B);
        assertThat(robot.lookup(".key-press").tryQuery()).isEmpty();
        assertThat(button("Change: Maybe").isFocused()).isTrue();
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
        press(KeyCode.CONTROL, KeyCode.V);
        assertThat(robot.lookup(".key-says").queryLabeled().getText()).contains("pastes");
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
}
