package org.scopedesk.ui.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scopedesk.review.Criterion;
import org.scopedesk.review.PccElement;
import org.scopedesk.review.ReviewDetails;
import org.scopedesk.review.Reviewer;
import org.scopedesk.ui.Room;
import org.scopedesk.ui.WindowTest;

/** The Review screen in the real window, by keys. */
final class SetupWindowTest extends WindowTest {

    @BeforeEach
    void open() throws Exception {
        openWindow();
        robot.interact(() -> desk().create(folder.resolve("a.scopedesk"), ReviewDetails.titled("Peer support")));
        settle();
        go(Room.REVIEW);
        robot.interact(() -> size(1024, 700));
        settle();
        if (focused() instanceof TextInputControl) {
            press(KeyCode.ESCAPE);
        }
    }

    @Test
    void severalReviewersAreNamedOneAfterTheOther() throws Exception {
        press(KeyCode.P);
        for (String name : new String[] {"Anna", "Bernt", "Carl"}) {
            write(name);
            press(KeyCode.ENTER);
            settle();
        }
        assertThat(session().review().setup().reviewers())
                .extracting(Reviewer::name)
                .containsExactly("Anna", "Bernt", "Carl");
        assertThat(session().review().setup().reasons()).isEmpty();
        assertThat(isInSight(focused())).isTrue();
    }

    @Test
    void aKeyThatGoesToAFieldBringsItIntoSight() throws Exception {
        press(KeyCode.W);
        settle();
        assertThat(isInSight(focused())).isTrue();
        pictures("review-words-small");
    }

    @Test
    void aCriterionCanBeReadInASmallWindowAtALargeSize() throws Exception {
        robot.interact(() -> {
            session().review().setup().addCriterion(PccElement.POPULATION, "People with lived experience of addiction");
            desk().settings().textSize().set(18);
        });
        settle();
        pictures("review-small-large");
        Node text = robot.lookup(".row-list .growing").query();
        assertThat(text.getLayoutBounds().getWidth()).isGreaterThan(300);
    }

    @Test
    void aCriterionThatIsMovedKeepsTheFocusOnItsOwnButton() {
        robot.interact(() -> {
            session().review().setup().addCriterion(PccElement.POPULATION, "People");
            session().review().setup().addCriterion(PccElement.CONCEPT, "Peer support");
            session().review().setup().addCriterion(PccElement.CONTEXT, "Public services");
        });
        settle();
        Node down = robot.lookup(n -> "Move down: People".equals(n.getAccessibleText()))
                .query();
        robot.interact(down::requestFocus);
        press(KeyCode.SPACE);
        assertThat(focused()).isSameAs(down);
        press(KeyCode.SPACE);
        assertThat(session().review().setup().criteria())
                .extracting(Criterion::text)
                .containsExactly("Peer support", "Public services", "People");
    }

    @Test
    void whoTakesARowAwayIsNotLedIntoAFieldSomewhereElse() {
        robot.interact(() -> {
            session().review().setup().addReason("No peers", Optional.empty());
            session().review().setup().addReason("No service", Optional.empty());
            session().review().setup().addReason("No study", Optional.empty());
        });
        settle();
        robot.interact(named("Remove: No service")::requestFocus);
        press(KeyCode.SPACE);
        assertThat(focused().getAccessibleText()).isEqualTo("Remove: No study");
        press(KeyCode.SPACE);
        assertThat(focused().getAccessibleText()).isEqualTo("Remove: No peers");
        press(KeyCode.SPACE);
        assertThat(focused()).isInstanceOf(SetupView.class);
    }

    @Test
    void whoTakesAMergeBackByItsNoticeIsNotLedIntoAField() {
        robot.interact(() -> {
            session().review().setup().addReason("No peers", Optional.empty());
            session().review().setup().addReason("No service", Optional.empty());
        });
        settle();
        robot.interact(named("Remove: No service")::fire);
        settle();
        robot.clickOn(robot.lookup(n -> n instanceof Button b && "Undo".equals(b.getText()))
                .queryButton());
        settle();
        assertThat(session().review().setup().reasons()).hasSize(2);
        assertThat(focused()).isInstanceOf(SetupView.class);
    }

    private Button named(String words) {
        return robot.lookup(n -> words.equals(n.getAccessibleText())).queryButton();
    }

    private Node focused() {
        return robot.lookup(n -> n instanceof SetupView).query().getScene().getFocusOwner();
    }

    private boolean isInSight(Node node) {
        ScrollPane screen = robot.lookup(n -> n instanceof SetupView).queryAs(ScrollPane.class);
        Bounds field = node.localToScene(node.getLayoutBounds());
        Bounds seen = screen.localToScene(screen.getLayoutBounds());
        return field.getMinY() >= seen.getMinY() && field.getMaxY() <= seen.getMaxY();
    }
}
