package org.scopedesk.ui.fulltext;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.scopedesk.job.Progress;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Stage;
import org.scopedesk.ui.Room;
import org.scopedesk.ui.WindowTest;
import org.scopedesk.workbench.SampleReview;

/** Full text in the real window, on the sample review. */
final class FullTextWindowTest extends WindowTest {

    @Test
    void reportsAreJudgedWithKeysAlone() throws Exception {
        Path sample = folder.resolve("settings").resolve("sample");
        SampleReview.open(sample, Progress.NONE).close();
        openWindow();
        openReview(sample.resolve("sample.scopedesk"));
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
}
