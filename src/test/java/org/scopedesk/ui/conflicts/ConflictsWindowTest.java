package org.scopedesk.ui.conflicts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.scopedesk.job.Progress;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Stage;
import org.scopedesk.review.Verdict;
import org.scopedesk.ui.Room;
import org.scopedesk.ui.WindowTest;
import org.scopedesk.workbench.OpenReview;
import org.scopedesk.workbench.SampleReview;
import org.scopedesk.workbench.ScreeningService;

/** Conflicts in the real window, on the sample review. */
final class ConflictsWindowTest extends WindowTest {

    @Test
    void aLeadSettlesConflictsWithKeysAndOthersSeeTheirNumberAlone() throws Exception {
        Path sample = folder.resolve("settings").resolve("sample");
        try (OpenReview review = SampleReview.open(sample, Progress.NONE)) {
            differAtFullText(review);
        }
        openWindow();
        openReview(sample.resolve("sample.scopedesk"));
        sit(false);
        press(KeyCode.CONTROL, KeyCode.DIGIT6);
        assertThat(desk().room().get()).isEqualTo(Room.CONFLICTS);
        assertThat(robot.lookup(".vote").queryAll()).isEmpty();
        pictures("conflicts-reviewer");

        sit(true);
        assertThat(robot.lookup(".vote").queryAll()).hasSize(2);
        pictures("conflicts");
        int open = open(Stage.TITLE_ABSTRACT);
        press(KeyCode.I);
        press(KeyCode.DIGIT2);
        assertThat(open(Stage.TITLE_ABSTRACT)).isEqualTo(open - 2);
        pictures("conflicts-settled-one");
        press(KeyCode.U);
        assertThat(open(Stage.TITLE_ABSTRACT)).isEqualTo(open - 1);

        robot.interact(() -> size(1024, 700));
        press(KeyCode.S);
        int atFullText = open(Stage.FULL_TEXT);
        press(KeyCode.E);
        pictures("conflicts-full-text-small");
        assertThat(open(Stage.FULL_TEXT)).isEqualTo(atFullText);
        press(KeyCode.ENTER);
        assertThat(open(Stage.FULL_TEXT)).isEqualTo(atFullText - 1);
        for (int i = 1; i < atFullText; i++) {
            press(KeyCode.I);
        }
        assertThat(open(Stage.FULL_TEXT)).isZero();
        pictures("conflicts-none-small");
        press(KeyCode.S);
        pictures("conflicts-small");
    }

    @Test
    void whoeverDoesNotLeadSeesTheirNumberGrow() throws Exception {
        Path sample = folder.resolve("settings").resolve("sample");
        SampleReview.open(sample, Progress.NONE).close();
        openWindow();
        openReview(sample.resolve("sample.scopedesk"));
        sit(false);
        go(Room.CONFLICTS);
        assertThat(shown()).contains("0 at full text");
        differAtFullText(session().review());
        go(Room.SOURCES);
        go(Room.CONFLICTS);
        assertThat(shown()).contains("2 at full text");
    }

    private List<String> shown() {
        return robot.lookup(".empty-state .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .flatMap(text -> Stream.of(text.split("[,.] ", -1)))
                .toList();
    }

    private static void differAtFullText(OpenReview review) {
        List<Reviewer> reviewers =
                review.setup().reviewers().stream().filter(r -> !r.lead()).toList();
        Id<Reviewer> first = reviewers.get(0).id();
        Id<Reviewer> second = reviewers.get(1).id();
        ScreeningService screening = review.screening();
        List<Id<BibRecord>> undecided = screening.queue(first, Stage.FULL_TEXT).stream()
                .filter(id -> Stream.of(first, second)
                        .allMatch(who ->
                                screening.item(who, Stage.FULL_TEXT, id).own().isEmpty()))
                .limit(2)
                .toList();
        undecided.forEach(id -> {
            screening.decide(first, Stage.FULL_TEXT, id, Verdict.INCLUDE, Optional.empty());
            screening.decide(second, Stage.FULL_TEXT, id, Verdict.MAYBE, Optional.empty());
            screening.note(second, Stage.FULL_TEXT, id, "Is a recovery college a public service here?");
            screening.note(second, Stage.TITLE_ABSTRACT, id, "Look at the setting in the full text.");
            review.labels()
                    .toggle(
                            first,
                            Stage.FULL_TEXT,
                            id,
                            review.labels().add("Discuss").id());
        });
    }

    private void sit(boolean lead) {
        Reviewer person = session().reviewers().get().stream()
                .filter(r -> r.lead() == lead)
                .findFirst()
                .orElseThrow();
        robot.interact(() -> session().choose(person));
        settle();
    }

    private int open(Stage stage) {
        return session().review().conflicts().open(stage).size();
    }
}
