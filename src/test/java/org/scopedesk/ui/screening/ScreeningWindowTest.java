package org.scopedesk.ui.screening;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.review.Note;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Stage;
import org.scopedesk.ui.Room;
import org.scopedesk.ui.Subject;
import org.scopedesk.ui.WindowTest;
import org.scopedesk.workbench.ScreeningService;

/** Title & abstract in the real window, on the sample review. */
final class ScreeningWindowTest extends WindowTest {

    @BeforeEach
    void openSample() throws Exception {
        openWindowOnSample();
    }

    @Test
    void aSampleReviewIsScreenedWithKeysAlone() throws Exception {
        pictures("who");
        press(KeyCode.ENTER);
        assertThat(session().who()).isPresent();
        pictures("review");
        press(KeyCode.CONTROL, KeyCode.DIGIT4);
        assertThat(desk().room().get()).isEqualTo(Room.TITLE_ABSTRACT);
        int before = decided();
        pictures("title-abstract");
        press(KeyCode.DIGIT2);
        press(KeyCode.I);
        press(KeyCode.M);
        assertThat(decided()).isEqualTo(before + 3);
        press(KeyCode.U);
        assertThat(decided()).isEqualTo(before + 2);
        press(KeyCode.CONTROL, KeyCode.Y);
        assertThat(decided()).isEqualTo(before + 3);
        assertThat(robot.lookup(".verdict").tryQuery()).isPresent();
        pictures("title-abstract-decided");
        press(KeyCode.N);
        write("include me");
        press(KeyCode.ESCAPE);
        assertThat(decided()).isEqualTo(before + 3);
        TextArea note = robot.lookup(".note-box .text-area").queryAs(TextArea.class);
        assertThat(note.getText()).isEqualTo("include me");
        robot.interact(() -> size(1024, 700));
        settle();
        pictures("title-abstract-small");
    }

    @Test
    void aNoteIsSavedOnTheRecordItWasBegunOnThoughAnotherIsShownByThen() {
        press(KeyCode.ENTER);
        press(KeyCode.CONTROL, KeyCode.DIGIT4);
        Id<Reviewer> who = session().who().orElseThrow();
        ScreeningService screening = session().review().screening();
        Id<BibRecord> begun = screening.resumeAt(who, Stage.TITLE_ABSTRACT).orElseThrow();
        Id<BibRecord> other =
                screening.neighbour(who, Stage.TITLE_ABSTRACT, begun, 1).orElseThrow();
        press(KeyCode.N);
        write("ask Berit");
        robot.interact(() -> desk().go(Room.TITLE_ABSTRACT, new Subject.One(other)));
        settle();
        write(" soon");
        press(KeyCode.ESCAPE);

        assertThat(screening.item(who, Stage.TITLE_ABSTRACT, begun).note().map(Note::text))
                .hasValue("ask Berit soon");
        assertThat(screening.item(who, Stage.TITLE_ABSTRACT, other).note()).isEmpty();
        TextArea note = robot.lookup(".note-box .text-area").queryAs(TextArea.class);
        assertThat(note.getText()).isEmpty();
    }

    private int decided() {
        return session()
                .review()
                .screening()
                .progress(session().who().orElseThrow(), Stage.TITLE_ABSTRACT)
                .decided();
    }
}
