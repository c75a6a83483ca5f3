package org.scopedesk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scopedesk.review.ReviewDetails;
import org.scopedesk.review.Reviewer;
import org.scopedesk.ui.Room;
import org.scopedesk.ui.WindowTest;

final class FrameTest extends WindowTest {

    @BeforeEach
    void open() throws Exception {
        openWindow();
    }

    @Test
    void theWindowOpensAtTheStart() throws Exception {
        assertThat(desk().room().get()).isEqualTo(Room.START);
        assertThat(robot.lookup(".start-title").tryQuery()).isPresent();
        pictures("start-empty");
    }

    @Test
    void questionMarkLaysTheKeysOverTheScreenAndEscTakesThemAway() throws Exception {
        press(KeyCode.SHIFT, KeyCode.SLASH);
        assertThat(robot.lookup(".key-columns").query().getParent().isVisible()).isTrue();
        pictures("keys");
        press(KeyCode.ESCAPE);
        assertThat(robot.lookup(n -> n instanceof KeyOverlay).query().isVisible())
                .isFalse();
    }

    @Test
    void aCommandIsFoundByTypingAPartOfItsName() throws Exception {
        press(KeyCode.CONTROL, KeyCode.K);
        pictures("commands");
        write("setti");
        press(KeyCode.ENTER);
        assertThat(desk().room().get()).isEqualTo(Room.SETTINGS);
        press(KeyCode.ESCAPE);
        assertThat(desk().room().get()).isEqualTo(Room.START);
    }

    @Test
    void workUnderWayMovesNothing() throws Exception {
        Node screen = robot.lookup(".start-title").query();
        double before = screen.localToScene(0, 0).getY();
        CountDownLatch end = new CountDownLatch(1);
        robot.interact(() -> desk().work()
                .read("Counting stars", progress -> {
                    try {
                        return end.await(1, TimeUnit.MINUTES);
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .done());
        until(() -> robot.lookup(".running").query().isVisible());
        picture("running");
        robot.interact(() -> screen.getScene().getRoot().layout());
        assertThat(screen.localToScene(0, 0).getY()).isEqualTo(before);
        RunningBar bar = robot.lookup(".running").queryAs(RunningBar.class);
        assertThat(bar.isLooking()).isTrue();
        end.countDown();
        settle();
        until(() -> !bar.isLooking());
        assertThat(bar.isVisible()).isFalse();
    }

    @Test
    void aLargeNumberLiesBesideTheNameOfItsRoomAndNotOnIt() {
        Label badge = robot.lookup(".rail .badge").queryAllAs(Label.class).stream()
                .skip(Room.TITLE_ABSTRACT.ordinal())
                .findFirst()
                .orElseThrow();
        robot.interact(() -> badge.setText("120,590"));
        settle();
        Node name = badge.getParent().lookup(".rail-button .text");
        assertThat(badge.getText()).isEqualTo("120,590");
        assertThat(name.localToScene(name.getLayoutBounds()).getMaxX())
                .isLessThan(badge.localToScene(badge.getLayoutBounds()).getMinX());
    }

    @Test
    void whatIsUnderWayIsToldBeforeTheTitleOfTheReview() {
        robot.interact(() -> desk().create(folder.resolve("a.scopedesk"), ReviewDetails.titled("Peer ".repeat(60))));
        settle();
        CountDownLatch end = new CountDownLatch(1);
        robot.interact(() -> desk().work()
                .read("Importing file 1 of 3", progress -> {
                    try {
                        return end.await(1, TimeUnit.MINUTES);
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .done());
        until(() -> robot.lookup(".running").query().isVisible());
        robot.interact(
                () -> robot.lookup(".running").query().getScene().getRoot().layout());
        String told = robot.lookup(".running .label .text").queryText().getText();
        end.countDown();
        settle();
        assertThat(told).isEqualTo("Importing file 1 of 3");
    }

    @Test
    void aReviewThatWasMadeIsListedInARowAndNotAskedForAgain() throws Exception {
        press(KeyCode.N);
        write("Peer support workers in co-production and co-creation in public mental health services");
        press(KeyCode.ENTER);
        until(() -> desk().session().get().isPresent());
        settle();
        go(Room.START);
        assertThat(robot.lookup(".form .text-field").query().getParent().isVisible())
                .isFalse();
        robot.interact(() -> size(1024, 700));
        settle();
        pictures("start-recent-small");
        assertThat(robot.lookup(".recent-row").query().getLayoutBounds().getHeight())
                .isBetween(40.0, 120.0);
    }

    @Test
    void enterOpensTheReviewThatWasOpenedLast() {
        robot.interact(() -> desk().create(folder.resolve("a.scopedesk"), ReviewDetails.titled("Peer support")));
        settle();
        robot.interact(() -> desk().close());
        settle();
        press(KeyCode.ENTER);
        until(() -> desk().session().get().isPresent());
    }

    @Test
    void aScreenThatIsEnteredForTheFirstTimeHasTheFocusInItsFirstControl() {
        go(Room.SETTINGS);
        assertThat(robot.lookup(n -> n instanceof ChoiceBox<?> && n.isFocused()).tryQuery())
                .isPresent();
    }

    @Test
    void theKeysThatALowWindowHasNoRoomForAreReachedByScrolling() {
        robot.interact(() -> size(1024, 260));
        press(KeyCode.SHIFT, KeyCode.SLASH);
        ScrollPane keys = robot.lookup(".overlay .scroll-pane").queryAs(ScrollPane.class);
        press(KeyCode.END);
        assertThat(keys.getVvalue()).isEqualTo(1.0);
    }

    @Test
    void anotherPersonSitsDownWithKeysAlone() throws Exception {
        robot.interact(() -> desk().create(folder.resolve("a.scopedesk"), ReviewDetails.titled("Peer support")));
        settle();
        robot.interact(() -> {
            session().review().setup().addReviewer("Anna", true);
            session().review().setup().addReviewer("Bernt", false);
        });
        settle();
        until(() -> session().reviewers().get().size() == 2);
        Reviewer anna = session().reviewers().get().stream()
                .filter(Reviewer::lead)
                .findFirst()
                .orElseThrow();
        robot.interact(() -> session().choose(anna));
        settle();
        press(KeyCode.CONTROL, KeyCode.P);
        PersonMenu menu = robot.lookup(".person").queryAs(PersonMenu.class);
        assertThat(menu.isShowing()).isTrue();
        robot.interact(() -> menu.getItems().stream()
                .filter(item -> item instanceof RadioMenuItem && item.getText().startsWith("Bernt"))
                .toList()
                .forEach(MenuItem::fire));
        robot.interact(menu::hide);
        settle();
        assertThat(session().reviewer().get().orElseThrow().name()).isEqualTo("Bernt");
        assertThat(menu.isFocused()).isFalse();
    }

    @Test
    void theKeyOfTheRoomOneIsInLeadsBackToItsWork() {
        robot.interact(() -> desk().create(folder.resolve("a.scopedesk"), ReviewDetails.titled("Peer support")));
        settle();
        robot.interact(() -> session().review().setup().addReviewer("Anna", true));
        settle();
        press(KeyCode.C);
        press(KeyCode.CONTROL, KeyCode.DIGIT1);
        press(KeyCode.SHIFT, KeyCode.SLASH);
        assertThat(robot.lookup(n -> n instanceof KeyOverlay).query().isVisible())
                .isTrue();
    }

    @Test
    void aListOfPersonsThatIsClosedByMouseLeavesTheKeysToTheWork() {
        robot.interact(() -> desk().create(folder.resolve("a.scopedesk"), ReviewDetails.titled("Peer support")));
        settle();
        robot.interact(() -> session().review().setup().addReviewer("Anna", true));
        settle();
        PersonMenu menu = robot.lookup(".person").queryAs(PersonMenu.class);
        robot.clickOn(menu);
        settle();
        assertThat(menu.isShowing()).isTrue();
        robot.interact(menu::hide);
        settle();
        assertThat(menu.isFocused()).isFalse();
    }

    @Test
    void aKeyThatIsWaitedForInTheSettingsIsWaitedForNowhereElse() {
        go(Room.SETTINGS);
        Button change = robot.lookup(".key-grid .button").queryButton();
        robot.interact(change::fire);
        go(Room.START);
        press(KeyCode.SHIFT, KeyCode.SLASH);
        assertThat(robot.lookup(n -> n instanceof KeyOverlay).query().isVisible())
                .isTrue();
    }

    @Test
    void plainKeysStayInATextField() throws Exception {
        press(KeyCode.N);
        write("Onions");
        assertThat(desk().room().get()).isEqualTo(Room.START);
        pictures("start-form");
        assertThat(robot.lookup(".form .text-field").queryTextInputControl().getText())
                .isEqualTo("Onions");
    }

    @Test
    void textGrowsAndShrinksWithKeys() throws Exception {
        go(Room.SETTINGS);
        pictures("settings");
        int before = desk().settings().textSize().get();
        press(KeyCode.CONTROL, KeyCode.EQUALS);
        press(KeyCode.CONTROL, KeyCode.EQUALS);
        assertThat(desk().settings().textSize().get()).isEqualTo(before + 2);
        press(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(desk().settings().textSize().get()).isEqualTo(before);
    }
}
